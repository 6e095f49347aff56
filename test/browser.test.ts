import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import type { ESLint } from 'eslint';
import { rolldown } from 'rolldown';
import { expect, it } from 'vitest';
import { presetNames } from '../src/rule-kit/create-rule.js';
import { runInProcess } from './helpers/run-in-process.js';
import { repository } from './helpers/run.js';

const entry = `
  import { checkWidget } from './src/lint/check-widget.js';
  import { ruleSet } from './src/lint/rule-set.js';
  import { MemoryFiles } from './src/sources/memory.js';
  import { loadParsers } from './src/widget/late-packages.js';
  import { Widget } from './src/widget/widget.js';

  globalThis.lint = async (tree, preset) => {
    await loadParsers([...tree.keys()]);
    const rules = ruleSet({ preset, rules: {} });
    const options = { isNamed: true, nameOf: (path) => path, rulesFor: () => rules };
    return JSON.stringify(checkWidget(new Widget(new MemoryFiles(tree)), options));
  };
`;

/** The rules and their runner in one script, as a browser would load them. */
async function bundle(): Promise<string> {
  const build = await rolldown({
    input: 'entry',
    cwd: repository,
    platform: 'browser',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? join(repository, 'entry.js') : undefined),
        load: (id) => (id === join(repository, 'entry.js') ? entry : undefined),
      },
    ],
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
    onLog(_, { message }) {
      throw new Error(message);
    },
  });
  const { output } = await build.generate({ format: 'iife' });
  return output[0].code;
}

it('the rules find in a browser what they find in the command', { timeout: 60_000 }, async () => {
  // A worker of a browser has these, and neither `process` nor `require` nor `Buffer`.
  const worker = createContext({ URL, TextDecoder, TextEncoder });
  runInContext(await bundle(), worker);
  const lint = worker['lint'] as (tree: object, preset: string) => Promise<string>;
  const root = join(repository, 'examples/broken');
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((dirent) => dirent.isFile())
    .map((dirent) => relative(root, join(dirent.parentPath, dirent.name)).split(sep).join('/'));
  const tree = new Map(paths.map((path) => [path, new Uint8Array(readFileSync(join(root, path)))]));
  for (const preset of presetNames) {
    const { stdout } = await runInProcess(root, '--format', 'json', '--preset', preset, '.');
    const expected = (JSON.parse(stdout) as ESLint.LintResult[]).map(({ filePath, ...rest }) => ({
      ...rest,
      filePath: relative(root, filePath).split(sep).join('/'),
    }));
    expect(expected.flatMap(({ messages }) => messages).length).toBeGreaterThan(10);
    expect(JSON.parse(await lint(tree, preset))).toEqual(expected);
  }
});
