import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { repository } from '../helpers/run.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

function build(folder: string, env: Readonly<Record<string, string>> = {}) {
  return spawnSync('npm', ['run', 'build'], {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
}

/** The content of every file below a folder, by its path. */
function filesOf(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.map((file) => [file.slice(folder.length), readFileSync(file, 'latin1')]),
  );
}

describe('the bundles, built from a copy of this repository', () => {
  const parent = temporaryFolder();
  const folder = join(parent, 'a');

  beforeAll(() => {
    const list = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
    const paths = execFileSync('git', list, { cwd: repository, encoding: 'utf8' }).split('\0');
    for (const path of paths.filter((one) => one !== '' && !one.startsWith('dist/')))
      cpSync(join(repository, path), join(folder, path));
    execFileSync('cp', ['-R', join(repository, 'node_modules'), folder]);
  });

  it('are the same byte for byte wherever, whenever and by whomever they are built', () => {
    expect(build(folder)).toMatchObject({ status: 0 });
    const first = filesOf(join(folder, 'dist'));
    expect(Object.keys(first)).toEqual(
      expect.arrayContaining(['/cli/index.js', '/action/index.js', '/plugin/index.js']),
    );
    mkdirSync(join(parent, 'another folder'));
    const other = join(parent, 'another folder', 'of a longer name');
    renameSync(folder, other);
    try {
      const env = { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', USER: 'ada', NODE_ENV: 'production' };
      expect(build(other, env)).toMatchObject({ status: 0 });
      const second = filesOf(join(other, 'dist'));
      const differing = [...new Set([...Object.keys(first), ...Object.keys(second)])].filter(
        (path) => first[path] !== second[path],
      );
      expect(differing).toEqual([]);
    } finally {
      renameSync(other, folder);
    }
  });

  it('are not built if the parser loads packages in other words than those that are taken out', () => {
    const parser = join(folder, 'node_modules/jsonc-eslint-parser/lib/index.mjs');
    const text = readFileSync(parser, 'utf8');
    writeFileSync(
      parser,
      text.replaceAll('getBuiltinModule("node:module")', "getBuiltinModule('module')"),
    );
    const dist = filesOf(join(folder, 'dist'));
    const { status, stderr } = build(folder);
    writeFileSync(parser, text);
    expect(status).not.toBe(0);
    expect(stderr).toContain('jsonc-eslint-parser');
    expect(filesOf(join(folder, 'dist'))).toEqual(dist);
  });
});
