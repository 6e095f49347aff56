import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeAll, describe } from 'vitest';
import { blocksOf } from '../helpers/snippets.js';
import { GitRepository, gitRepository } from '../helpers/git-repository.js';
import { packTarball, project } from '../helpers/install.js';
import { temporaryFolder, writeFiles } from '../helpers/temporary-folder.js';
import { committed, guardsCommits } from './guarded-commits.js';

const blocks = blocksOf('docs/git-hooks.md');

/** Does what the page says below a heading, in its order, but for what is installed already. */
function follow({ root, env }: GitRepository, heading: string): void {
  for (const { file, text } of blocks.filter((block) => block.heading === heading)) {
    if (file !== undefined) {
      writeFiles(root, { [file]: text });
      continue;
    }
    for (const line of text.trimEnd().split('\n'))
      if (!line.startsWith('npm install '))
        execFileSync('sh', ['-c', line], { cwd: root, env, stdio: 'pipe' });
  }
}

let installed: string;

beforeAll(() => {
  installed = project([packTarball(), 'husky@9', 'lint-staged@16', 'lefthook@2'], {});
});

describe.each([
  'husky',
  'husky with lint-staged',
  'husky after lint-staged',
  'lefthook',
  'git alone',
])('%s', (heading) => {
  let guarded: GitRepository;

  beforeAll(() => {
    const home = temporaryFolder();
    const path = (process.env['PATH'] ?? '').split(delimiter);
    const { root } = gitRepository({
      ...committed,
      '.gitignore': 'node_modules\n',
      'package.json': {
        private: true,
        ...(heading === 'husky after lint-staged' && {
          'lint-staged': { '*.md': 'git --version' },
        }),
      },
    });
    symlinkSync(join(installed, 'node_modules'), join(root, 'node_modules'));
    guarded = new GitRepository(root, {
      PATH: path.filter((folder) => !folder.includes('node_modules')).join(delimiter),
      HOME: home,
      XDG_CONFIG_HOME: join(home, 'config'),
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      // Whatever wants to fetch something fails.
      npm_config_registry: 'http://127.0.0.1:9',
    });
    follow(guarded, heading);
    guarded.commit();
  });

  guardsCommits(() => guarded);
});
