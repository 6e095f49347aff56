import { execFileSync } from 'node:child_process';
import { Buffer } from 'node:buffer';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runInProcess } from '../helpers/run-in-process.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { cleanWidget } from '../helpers/widgets.js';

/** Unpacks by a program of another project. */
const programs: Readonly<Record<string, (file: string, folder: string) => readonly string[]>> = {
  unzip: (file, folder) => ['unzip', '-q', '-d', folder, file],
  python: (file, folder) => ['python3', '-m', 'zipfile', '-e', file, folder],
};

const name = fc.stringMatching(/^[A-Za-zА-я0-9][A-Za-zА-я0-9 _-]{0,12}$/u);
const extra = fc.dictionary(
  fc
    .tuple(fc.array(name, { maxLength: 2 }), name, fc.constantFrom('.png.txt', '.txt', '.bin'))
    .map(([folders, file, ending]) => ['extra', ...folders, file + ending].join('/')),
  fc.uint8Array({ maxLength: 3000 }),
  { maxKeys: 6 },
);

describe.each(Object.entries(programs))('a clean folder, unpacked by %s', (_, commandOf) => {
  it('is packed into a clean archive of the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(extra, async (files) => {
        const isPrefix = (path: string): boolean =>
          Object.keys(files).some(
            (other) => other !== path && other.toLowerCase().startsWith(`${path.toLowerCase()}/`),
          );
        const names = Object.keys(files).map((path) => path.toLowerCase());
        fc.pre(new Set(names).size === names.length && !Object.keys(files).some(isPrefix));
        const tree = { ...cleanWidget('w') };
        for (const [path, bytes] of Object.entries(files)) tree[`w/${path}`] = bytes;
        const root = temporaryFolder(tree);
        const run = await runInProcess(root, '--pack', 'w.zip', 'w');
        expect([run.status, run.stderr]).toEqual([0, '']);
        expect(run.stdout).not.toContain('Left out');
        expect(await runInProcess(root, 'w.zip')).toEqual({ status: 0, stdout: '', stderr: '' });
        const [program = '', ...args] = commandOf('w.zip', 'out');
        execFileSync(program, args, {
          cwd: root,
          env: { ...process.env, LC_ALL: 'C.UTF-8', PYTHONUTF8: '1' },
        });
        for (const path of Object.keys(tree)) {
          const unpacked = readFileSync(join(root, path.replace(/^w/u, 'out')));
          expect(Buffer.compare(unpacked, readFileSync(join(root, path)))).toBe(0);
        }
      }),
      { numRuns: 15 },
    );
  });
});

it('packs into the same bytes in every time zone', async () => {
  const root = temporaryFolder(cleanWidget('w'));
  const before = process.env['TZ'];
  const packed = [];
  try {
    for (const zone of ['UTC', 'Asia/Tokyo', 'America/New_York', 'Africa/Monrovia']) {
      process.env['TZ'] = zone;
      writeFileSync(join(root, 'w.zip'), 'PK\u0005\u0006');
      await runInProcess(root, '--pack', 'w.zip', 'w');
      packed.push(readFileSync(join(root, 'w.zip')).toString('hex'));
    }
  } finally {
    process.env['TZ'] = before ?? '';
    if (before === undefined) delete process.env['TZ'];
  }
  expect(new Set(packed).size).toBe(1);
  expect(packed[0]?.length).toBeGreaterThan(2000);
});
