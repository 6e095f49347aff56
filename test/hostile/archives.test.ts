import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ESLint } from 'eslint';
import { expect, it } from 'vitest';
import { runCommand } from '../helpers/run.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { cleanWidget } from '../helpers/widgets.js';
import { zip, zipOf, type ZipEntry } from '../helpers/zip.js';

const bomb = new Uint8Array(2 ** 26);

/** Archives that no tool makes, each with what is said of it. */
const archives: readonly (readonly [name: string, bytes: () => Uint8Array, message: RegExp])[] = [
  ['a bomb', () => zip([{ name: 'a', content: bomb }]), /more than 100 times its size/u],
  [
    'a bomb that says that it is small',
    () => zip([{ name: 'a', content: bomb, size: 1 }]),
    /^The archive is damaged: /u,
  ],
  [
    'ten thousand entries',
    () => zip(Array.from({ length: 10_000 }, (_, i): ZipEntry => ({ name: `${String(i)}.txt` }))),
    /more than 5000 files and folders/u,
  ],
  [
    'five thousand files in one place',
    () =>
      zip([
        { name: 'a', content: 'a'.repeat(1000) },
        ...Array.from({ length: 4000 }, (_, i): ZipEntry => ({
          name: `${String(i)}.txt`,
          content: 'a'.repeat(1000),
          isShared: true,
        })),
      ]),
    /two files share a place/u,
  ],
  ['half an archive', () => zipOf(cleanWidget()).slice(0, 900), /its end is missing/u],
  ['nothing', () => new Uint8Array(), /an empty file/u],
];

it.each(archives)('%s is one finding, and takes little memory', (_, bytes, message) => {
  const root = temporaryFolder({ 'w.zip': bytes() });
  const { status, stdout, stderr } = runCommand(['--format', 'json', 'w.zip'], {
    cwd: root,
    env: { NODE_OPTIONS: '--max-old-space-size=64' },
  });
  const results = JSON.parse(stdout) as ESLint.LintResult[];
  expect(results.flatMap(({ messages }) => messages.map((one) => one.message))).toEqual([
    expect.stringMatching(message),
  ]);
  expect([status, stderr]).toEqual([1, '']);
  expect(readdirSync(root)).toEqual(['w.zip']);
});

it('names of an archive write nothing outside of it, and read nothing', () => {
  const root = temporaryFolder({
    'outside/manifest.json': '{',
    'in/w.zip': zip([
      ...['../x', '/tmp/kommo-widget-x', '__proto__', 'constructor/a'].map((name) => ({
        name,
        content: 'x',
      })),
      { name: 'manifest.json', content: '../outside/manifest.json', mode: 0o120777 },
      { name: 'i18n', content: '/etc', mode: 0o120777 },
    ]),
  });
  const { stdout } = runCommand(['--format', 'json', 'in/w.zip'], { cwd: root });
  const results = JSON.parse(stdout) as ESLint.LintResult[];
  const said = results.flatMap(({ messages }) => messages.map((one) => one.message)).join('\n');
  expect(said).toContain('names that lead out of it ("../x" and "/tmp/kommo-widget-x")');
  expect(said).toContain('The manifest cannot be read.');
  expect(readdirSync(root)).toEqual(['in', 'outside']);
  expect(readdirSync(join(root, 'in'))).toEqual(['w.zip']);
});
