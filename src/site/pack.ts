import { MemoryFiles } from '../sources/memory.js';
import { SubFolder } from '../sources/sub-folder.js';
import { writeArchive } from '../sources/write-archive.js';
import { packageFiles } from '../widget/package-files.js';
import { Widget } from '../widget/widget.js';
import type { LintedWidget } from './linted-widget.js';
import type { SavedFile } from './protocol.js';

/**
 * A widget as it is now, to upload: the archive that the command would pack of its folder, also if it came in one. Of a
 * manifest alone it is the manifest.
 */
export function packed({ root, folder, widget }: LintedWidget): SavedFile {
  if (root.isLone) {
    const bytes = widget.files.read(widget.manifestPath) ?? new Uint8Array();
    return { name: widget.manifestPath, type: 'application/json', bytes };
  }
  const files = new SubFolder(new MemoryFiles(root.tree), folder);
  const contents = packageFiles(new Widget(files)).flatMap(
    (path): readonly (readonly [string, Uint8Array])[] => {
      const bytes = files.read(path);
      return bytes ? [[path, bytes]] : [];
    },
  );
  const name = root.name.replace(/\.zip$/iu, '') || 'widget';
  return { name: `${name}.zip`, type: 'application/zip', bytes: writeArchive(new Map(contents)) };
}
