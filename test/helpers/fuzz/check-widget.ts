import { Buffer } from 'node:buffer';
import fc, { type Arbitrary } from 'fast-check';
import { expect } from 'vitest';
import type { LintConfig } from '../../../src/lint/config.js';
import { fixWidget } from '../../../src/lint/fix-widget.js';
import { lintWidget } from '../../../src/lint/lint-widget.js';
import { MemoryFiles, type Tree } from '../../../src/sources/memory.js';
import { copyOf } from '../copy-of.js';
import { partsOf } from '../parts-of.js';
import { withTree } from '../temporary-folder.js';
import { configs, spellingOnly } from './configs.js';
import { expectReports } from './expect-reports.js';
import { expectApplicable, expectWellFormed, textOf } from './expect-results.js';
import { readTree } from './widgets.js';

/** How a person may want a widget to be linted. */
export interface Wish {
  readonly config: Pick<LintConfig, 'preset' | 'rules'>;
  readonly isNamed: boolean;
  /** What is looked at, beside what the results look like: all of it would take its time for each widget. */
  readonly aspect: 'sameness' | 'reports' | 'edits';
}

export const wishes: Arbitrary<Wish> = fc.record({
  config: fc.constantFrom(...configs),
  isNamed: fc.boolean(),
  aspect: fc.constantFrom('edits', 'edits', 'sameness', 'reports'),
});

const whole = ({ config }: Wish, basePath: string): LintConfig => ({
  ...config,
  ignores: [],
  overrides: [],
  basePath,
});

const root = '/repo';
const folder = '/repo/widget';

/** Expects all that is true of every widget. */
export async function checkWidget(tree: Tree, wish: Wish): Promise<void> {
  const lint = (files: Tree) =>
    lintWidget({ folder, isNamed: wish.isNamed }, whole(wish, root), new MemoryFiles(files));
  const results = await lint(tree);
  expectWellFormed(results, folder, tree);
  if (wish.aspect === 'sameness') expect(await lint(copyOf(tree))).toEqual(results);
  if (wish.aspect === 'reports') expectReports(results, root);
  if (wish.aspect !== 'edits') return;
  expectApplicable(results, folder, tree);
  if (results.some(({ messages }) => messages.some(({ fix }) => fix))) await checkFixes(tree, wish);
}

async function checkFixes(tree: Tree, wish: Wish): Promise<void> {
  await withTree(tree, async (path) => {
    const fix = async (): Promise<Tree> => {
      expect(await fixWidget({ folder: path, isNamed: wish.isNamed }, whole(wish, path))).toEqual(
        [],
      );
      return readTree(path);
    };
    const before = readTree(path);
    const once = await fix();
    expect([...once.keys()]).toEqual([...before.keys()]);
    for (const [file, bytes] of once) {
      const [old, now] = [before.get(file) ?? bytes, bytes].map((one) => textOf(one)) as [
        string,
        string,
      ];
      if (old === now) continue;
      const report = `${file}\n${old}\n--- after\n${now}`;
      const [said, says] = [partsOf(old), partsOf(now)];
      // A broken text is mended only if nothing else can have been meant.
      if (!said) {
        expect(says, report).toBeDefined();
        continue;
      }
      expect(says?.shape, report).toEqual(said.shape);
      const isSame = wish.config === spellingOnly ? Object.is : isKept;
      for (const [index, value] of said.values.entries())
        expect(isSame(value, says?.values[index]), report).toBe(true);
    }
    expect(shown(await fix())).toEqual(shown(once));
  });
}

/** Whether a fix has put nothing in the place of a value but another way to write it. */
function isKept(before: unknown, after: unknown): boolean {
  if (Object.is(before, after)) return true;
  const plain = (value: unknown): string => String(value).trim().toLowerCase();
  return typeof before !== 'object' && plain(after).includes(plain(before));
}

function shown(tree: Tree): Record<string, string> {
  return Object.fromEntries(
    [...tree].map(([path, bytes]) => [path, Buffer.from(bytes).toString()]),
  );
}
