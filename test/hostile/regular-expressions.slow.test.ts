import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint, Linter } from 'eslint';
import { expect, it } from 'vitest';
import tseslint from 'typescript-eslint';
import { versionPattern } from '../../src/platform/widget.js';
import { repository } from '../helpers/run.js';

const checks = ['regexp/no-super-linear-backtracking', 'regexp/no-super-linear-move'];
const parser = tseslint.parser as Linter.Parser;
const linter = new Linter();
const eslint = new ESLint({ cwd: repository });

const files = ['rules', 'src'].flatMap((folder) =>
  readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(folder, path)),
);

/** An argument of `RegExp`, as far as it matters here. */
interface Argument {
  name?: string;
  quasi?: { quasis: { value: { raw: string } }[] };
}

/** How many regular expressions a file has, and the texts, and the names of texts, that it makes others of. */
function expressionsIn(code: string) {
  let literals = 0;
  const patterns: string[] = [];
  const names: string[] = [];
  const rule = {
    create: () => ({
      'Literal[regex]': () => {
        literals += 1;
      },
      ':matches(NewExpression, CallExpression)[callee.name="RegExp"]': (call: {
        arguments: Argument[];
      }) => {
        const [{ name = '?', quasi } = {}] = call.arguments;
        if (quasi) patterns.push(quasi.quasis.map(({ value }) => value.raw).join('x'));
        else names.push(name);
      },
    }),
  };
  linter.verify(code, [
    {
      files: ['**'],
      languageOptions: { parser },
      plugins: { own: { rules: { list: rule } } },
      rules: { 'own/list': 'error' },
    },
  ] as unknown as Linter.Config[]);
  return { literals, patterns, names };
}

async function configOf(file: string): Promise<Linter.Config> {
  const config: unknown = await eslint.calculateConfigForFile(file);
  return config as Linter.Config;
}

/** What the checker says of some code, with the settings that a file of ours has. */
async function complaints(code: string): Promise<readonly string[]> {
  const { plugins, rules } = await configOf(join(repository, 'src/index.ts'));
  const chosen = Object.fromEntries(checks.map((name) => [name, rules?.[name] ?? 'off'] as const));
  const config = [{ files: ['**'], languageOptions: { parser }, plugins, rules: chosen }];
  return linter
    .verify(code, config as Linter.Config[])
    .map(({ ruleId, line }) => `${String(line)} ${ruleId ?? ''}`);
}

it('every regular expression that people run is held to a checker', async () => {
  for (const file of ['rules/manifest/require-keys.ts', 'src/index.ts', 'src/text/decode.ts']) {
    const { rules } = await configOf(join(repository, file));
    for (const name of checks)
      expect(rules?.[name], name).toEqual([2, expect.objectContaining({ report: 'potential' })]);
  }
  const made: string[] = [];
  let count = 0;
  for (const file of files) {
    const code = readFileSync(join(repository, file), 'utf8');
    const { literals, patterns, names } = expressionsIn(code);
    count += literals;
    made.push(...patterns, ...names);
    expect([file, await complaints(code)]).toEqual([file, []]);
  }
  expect(count).toBeGreaterThan(50);
  // The checker does not look at what is made of a text.
  const [assembled = '', ...names] = made.sort();
  expect([assembled, names]).toEqual([expect.stringContaining('(?<!'), ['versionPattern']]);
  for (const pattern of [assembled, versionPattern])
    expect([pattern, await complaints(`/${pattern}/u.test('')`)]).toEqual([pattern, []]);
});

it.each([
  String.raw`/secret\w*(?:"\s*[:=]?|\s*[:=])\s*(?<value>[^\r\n]+)/giu`,
  String.raw`/^(?:a+)+$/u`,
  String.raw`/\n[^]*$/u`,
])('the checker sees that %s is slow', async (literal) => {
  expect(await complaints(`export const slow = ${literal};`)).not.toEqual([]);
});
