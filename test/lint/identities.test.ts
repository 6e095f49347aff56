import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/lint/config.js';
import { identitiesOf } from '../../src/lint/introduced.js';
import { lint } from '../../src/lint/lint.js';
import { DiskFiles } from '../../src/sources/disk.js';
import { widgetWithErrors } from '../helpers/findings.js';
import { temporaryFolder, type FileTree } from '../helpers/temporary-folder.js';

/** The names of all findings in some files. */
async function names(files: FileTree): Promise<readonly string[]> {
  const root = temporaryFolder(files);
  const { results } = await lint([], root, { config: readConfig(root) });
  return [...identitiesOf({ folder: root, files: new DiskFiles(root), results }).values()];
}

describe('the name of a finding', () => {
  const path = 'w/manifest.json';
  const files = widgetWithErrors(3);

  it('is its own', async () => {
    const all = await names(files);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(3);
  });

  it('stays when lines move', async () => {
    const text = JSON.stringify(files[path], null, 2);
    expect(await names({ ...files, [path]: `\n\n${text.replace('{', '{\n\n')}` })).toEqual(
      await names(files),
    );
    expect(await names({ ...files, [path]: JSON.stringify(files[path]) })).toEqual(
      await names(files),
    );
  });

  it('is another one in another file', async () => {
    const all = new Set(await names(files));
    for (const name of await names(widgetWithErrors(3, 'v'))) expect(all).not.toContain(name);
  });
});
