import { zipSync } from 'fflate/browser';
import { packageFiles } from '../widget/package-files.js';
import type { Answer } from './protocol.js';
import type { Session } from './session.js';

/** The archive of a widget as it is now. */
export function packed({ widgets }: Session, index: number): Answer {
  const linted = widgets[index];
  if (!linted) return { kind: 'refusal', text: '' };
  const { widget, root } = linted;
  const files = packageFiles(widget).map(
    (path) => [path, widget.files.read(path) ?? new Uint8Array()] as const,
  );
  const bytes = zipSync(Object.fromEntries(files), { mtime: '1980-01-01T00:00:00' });
  return {
    kind: 'file',
    file: {
      name: `${root.name.replace(/\.zip$/iu, '') || 'widget'}.zip`,
      type: 'application/zip',
      bytes,
    },
  };
}
