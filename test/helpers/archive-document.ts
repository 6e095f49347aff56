import {
  pathInArchive,
  type ArchiveDocument,
  type ArchiveEntry,
} from '../../src/widget/archive.js';

/**
 * An archive by its names as its directory would list them: `a/` is a folder, and what an entry is beside that stands in
 * brackets behind its name, as in `a.png (link)`.
 */
export function archiveOf(
  lines: readonly string[],
  { widget, holder }: Partial<Pick<ArchiveDocument, 'widget' | 'holder'>> = {},
): ArchiveDocument {
  const entries = lines.map(entryOf);
  const manifests = entries.flatMap(({ path }) =>
    path?.endsWith('manifest.json') ? [path.slice(0, -'manifest.json'.length)] : [],
  );
  const root = manifests.sort((a, b) => a.length - b.length)[0]?.replace(/\/$/u, '');
  return { entries, root, widget, holder };
}

function entryOf(line: string): ArchiveEntry {
  const { name = '', what } = /^(?<name>.*?)(?: \((?<what>.+)\))?$/u.exec(line)?.groups ?? {};
  return {
    name,
    path: pathInArchive(name),
    kind: what === 'link' ? 'link' : name.endsWith('/') ? 'folder' : 'file',
    isEncrypted: what === 'encrypted',
    isUtf8: what !== 'not UTF-8',
  };
}
