import { Buffer } from 'node:buffer';
import type { ESLint } from 'eslint';
import fc, { type Arbitrary } from 'fast-check';
import { expect, it } from 'vitest';
import { formatNames } from '../../src/report/report.js';
import { expectWellFormed } from '../helpers/fuzz/expect-results.js';
import { lintConfigs } from '../helpers/fuzz/lint-configs.js';
import { again, bounded, share, timeout } from '../helpers/fuzz/runs.js';
import { below, changedWidgets, folderNames, madeWidgets } from '../helpers/fuzz/widgets.js';
import type { Tree } from '../../src/sources/memory.js';
import { runInProcess } from '../helpers/run-in-process.js';
import { withTree } from '../helpers/temporary-folder.js';

/** A few widgets in folders of any name, some of them in each other, and often a configuration. */
const roots: Arbitrary<Tree> = fc
  .tuple(
    fc.array(fc.tuple(folderNames, fc.oneof(madeWidgets, changedWidgets)), { maxLength: 3 }),
    fc.array(lintConfigs, { maxLength: 1 }),
  )
  .map(([widgets, configs]) =>
    below([
      ...widgets,
      ...configs.map((config): [string, Tree] => [
        '',
        new Map([['kommo-widget-lint.config.json', Buffer.from(JSON.stringify(config))]]),
      ]),
    ]),
  );

it(
  `the command understands every tree and every configuration, or says what is wrong (${again})`,
  async () => {
    await fc.assert(
      fc.asyncProperty(
        roots,
        fc.boolean(),
        bounded((tree, isNamed) =>
          withTree(tree, async (root) => {
            const lint = (format: string) =>
              runInProcess(root, '--format', format, ...(isNamed ? ['.'] : []));
            const { status, stdout, stderr } = await lint('json');
            expect(stderr).not.toMatch(
              /inside kommo-widget-lint|error in kommo-widget-lint|failed/u,
            );
            if (status === 2) {
              expect(stderr).toMatch(/^[^\n]+\n$/u);
              expect(stdout).toBe('');
              return;
            }
            expect(stderr).toBe('');
            const results = JSON.parse(stdout) as ESLint.LintResult[];
            expectWellFormed(results, root, tree);
            expect(status).toBe(Number(results.some(({ errorCount }) => errorCount > 0)));
            for (const format of formatNames)
              expect(await lint(format)).toMatchObject({ status, stderr: '' });
          }),
        ),
      ),
      share(0.02),
    );
  },
  timeout,
);
