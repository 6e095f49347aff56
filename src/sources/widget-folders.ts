import type { WidgetFiles } from '../widget/files.js';
import { isManifestName } from '../widget/manifest-name.js';
import { limits } from '../widget/limits.js';
import { Widget } from '../widget/widget.js';
import { neverSearched } from './never-searched.js';
import { SubFolder } from './sub-folder.js';

/**
 * The folders among files that are widgets, in their order; `''` is the root. That is one with any manifest, because
 * somebody chose it.
 */
export function widgetFolders(files: WidgetFiles): readonly string[] {
  const found: string[] = [];
  const folders = [{ folder: '', level: 0 }];
  for (let next = folders.pop(); next; next = folders.pop()) {
    const { folder, level } = next;
    const entries = files.list(folder) ?? [];
    const hasManifest = entries.some(({ name, kind }) => kind !== 'folder' && isManifestName(name));
    if (hasManifest && (folder === '' || new Widget(new SubFolder(files, folder)).isWidget))
      found.push(folder);
    for (const { name, kind } of entries) {
      if (kind !== 'folder' || neverSearched.has(name) || level === limits.searchLevels) continue;
      folders.push({ folder: folder === '' ? name : `${folder}/${name}`, level: level + 1 });
    }
  }
  return found.sort();
}
