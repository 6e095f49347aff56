import { join } from 'node:path';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { compareWays } from '../helpers/compare-ways.js';
import { configs } from '../helpers/fuzz/configs.js';
import { again, bounded, share, timeout } from '../helpers/fuzz/runs.js';
import { changedWidgets, madeWidgets } from '../helpers/fuzz/widgets.js';
import { repository } from '../helpers/run.js';
import { withTree } from '../helpers/temporary-folder.js';

describe('the command finds what ESLint finds', () => {
  it.each([
    ['made', madeWidgets],
    ['changed', changedWidgets],
  ])(
    `in %s widgets (${again})`,
    async (_, widgets) => {
      await fc.assert(
        fc.asyncProperty(
          widgets,
          fc.constantFrom(...configs),
          fc.boolean(),
          bounded((tree, config, isNamed) =>
            withTree(tree, (folder) => compareWays(folder, config, isNamed)),
          ),
        ),
        share(0.05),
      );
    },
    timeout,
  );

  it.each(['clean', 'broken'])('in the %s example', async (name) => {
    for (const config of configs)
      await compareWays(join(repository, 'examples', name), config, true);
  });
});
