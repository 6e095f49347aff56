import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { product } from '../../src/product.js';
import { shownFile } from '../helpers/snippets.js';
import { GitRepository, gitRepository } from '../helpers/git-repository.js';
import { repository } from '../helpers/run.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { committed, guardsCommits } from './guarded-commits.js';

const config = '.pre-commit-config.yaml';
const shown = shownFile('docs/git-hooks.md', config);

/** A search path that leads to all programs of this machine but the package managers of Node. */
function withoutNpm(): string {
  const folder = temporaryFolder();
  const places = (process.env['PATH'] ?? '').split(delimiter).filter((place) => existsSync(place));
  const seen = new Set(['npm', 'npx', 'corepack', 'pnpm', 'yarn']);
  for (const place of places) {
    for (const program of readdirSync(place)) {
      if (!seen.has(program)) symlinkSync(join(place, program), join(folder, program));
      seen.add(program);
    }
  }
  return folder;
}

/** This project as pre-commit clones it: as it is now, with the bundle of now. */
function published(): GitRepository {
  const clone = gitRepository();
  for (const path of ['.pre-commit-hooks.yaml', 'dist'])
    cpSync(join(repository, path), join(clone.root, path), { recursive: true });
  clone.commit();
  clone.git('tag', (parse(shown) as { repos: [{ rev: string }] }).repos[0].rev);
  return clone;
}

describe('pre-commit, without npm', () => {
  let guarded: GitRepository;

  beforeAll(() => {
    const home = temporaryFolder();
    const { root } = gitRepository(committed);
    guarded = new GitRepository(root, {
      PATH: withoutNpm(),
      HOME: home,
      PRE_COMMIT_HOME: join(home, 'pre-commit'),
      XDG_CACHE_HOME: join(home, 'cache'),
      XDG_CONFIG_HOME: join(home, 'config'),
      // Whatever wants to fetch something fails.
      HTTPS_PROXY: 'http://127.0.0.1:9',
      HTTP_PROXY: 'http://127.0.0.1:9',
    });
    const text = shown.replace(product.repository, published().root);
    guarded.write({ [config]: text }).commit();
    execFileSync('pre-commit', ['install'], { cwd: root, env: guarded.env, stdio: 'pipe' });
  });

  guardsCommits(() => guarded);

  it('takes options', () => {
    const args = '[--preset, marketplace, --max-warnings, "0"]';
    guarded.write({
      [config]: `${guarded.git('show', `HEAD:${config}`)}\n        args: ${args}\n`,
      'w/i18n/es.json': '{}',
    });
    expect(() => guarded.commit()).toThrow('Too many warnings');
  });
});

it('is a program also for who checks this repository out', () => {
  const listed = new GitRepository(repository).git('ls-files', '--stage', 'dist/cli/index.js');
  expect(listed).toMatch(/^100755 /u);
});
