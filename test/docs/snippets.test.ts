import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { blocksOf } from '../helpers/snippets.js';
import { repository } from '../helpers/run.js';

/** The pages without those of the rules, whose examples are run by a test of their own. */
const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...readdirSync(join(repository, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  json: (text) => JSON.parse(text) as unknown,
  js: readJavaScript,
  sh: (text) => execFileSync('sh', ['-n'], { input: text, stdio: 'pipe' }),
  yaml: (text) => parse(text) as unknown,
};

function readJavaScript(text: string): void {
  const [message] = new Linter().verify(text, {});
  if (message) throw new SyntaxError(message.message);
}

describe('the reader of', () => {
  it.each([
    ['json', '{ "a": 1, }'],
    ['js', 'export default [;'],
    ['sh', 'if true; then'],
    ['yaml', 'a: [b'],
  ])('%s notices a mistake', (language, text) => {
    expect(() => readers[language]?.(text)).toThrow();
  });
});

const blocks = pages.flatMap((page) =>
  blocksOf(page)
    .filter(({ language }) => language in readers)
    .map(({ heading, language, text }) => [page, language, heading, text] as const),
);

describe('a block of', () => {
  it.each(blocks)('%s has sound %s under "%s"', (_, language, __, text) => {
    expect(() => readers[language]?.(text)).not.toThrow();
  });

  it('another language is one that is not read, or that a compiler reads elsewhere', () => {
    const languages = pages.flatMap((page) => blocksOf(page).map(({ language }) => language));
    expect(new Set(languages.filter((one) => !(one in readers)))).toEqual(
      new Set(['', 'groovy', 'text', 'ts']),
    );
  });
});
