import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repository, slug } from '../helpers/run.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

/** What people see of the repository, and what is made from it. */
const shown = [
  ...[
    '.github',
    'action.yml',
    'docs',
    'package.json',
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
  ],
  ...['.pre-commit-hooks.yaml', 'rules', 'schema', 'src'],
];

it('the repository gets another name in one place', () => {
  const root = temporaryFolder();
  const copied = [...shown, '.prettierrc.json', 'scripts', 'tsconfig.json'];
  for (const name of copied) cpSync(join(repository, name), join(root, name), { recursive: true });
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'));
  const write = (from: string, to: string): void => {
    const file = join(root, 'package.json');
    const text = readFileSync(file, 'utf8');
    expect(text.split(from)).toHaveLength(2);
    writeFileSync(file, text.replace(from, to));
    const generate = (...args: string[]): string =>
      execFileSync(process.execPath, ['scripts/generate.mjs', ...args], {
        cwd: root,
        encoding: 'utf8',
      });
    generate();
    expect(generate('--check')).toBe('');
  };
  const filesWith = (text: string): string[] =>
    shown.flatMap((name) => {
      const paths = name.includes('.') && name !== '.github' ? [name] : below(root, name);
      return paths.filter((path) => readFileSync(join(root, path), 'utf8').includes(text));
    });
  const before = filesWith(slug);
  write(slug, 'acme/widget-lint.eslint');
  expect(filesWith(slug)).toEqual([]);
  expect(filesWith('OWNER')).toEqual([]);
  expect(filesWith('acme/widget-lint.eslint')).toEqual(before);
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(
    'uses: acme/widget-lint.eslint@v1',
  );
});

function below(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}
