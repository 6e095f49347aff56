import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { writeTree } from '../bench/tree.mjs';
import { compareWays } from './helpers/compare-ways.js';
import { configs } from './helpers/fuzz/configs.js';
import { repository } from './helpers/run.js';
import { temporaryFolder } from './helpers/temporary-folder.js';

describe('the command finds what ESLint finds', () => {
  it('in the widgets of the benchmark', async () => {
    const root = temporaryFolder();
    writeTree(root, { widgets: 20 });
    for (const name of readdirSync(root)) {
      for (const config of configs) await compareWays(join(root, name), config, false);
    }
  });

  // Widgets of other people, which lie beside the repository where it is developed.
  const corpus = join(repository, '../shared/corpus/materialize.mjs');
  it.runIf(existsSync(corpus))('in widgets of other people', { timeout: 300_000 }, async () => {
    const root = temporaryFolder();
    execFileSync(process.execPath, [corpus, root]);
    for (const name of readdirSync(root)) {
      for (const config of configs) await compareWays(join(root, name), config, false);
    }
  });
});
