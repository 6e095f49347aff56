import { Buffer } from 'node:buffer';
import type { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { runInProcess } from '../helpers/run-in-process.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { cleanWidget } from '../helpers/widgets.js';

const many = 30_000;
/** Bytes that mean nothing, without a zero, so that they are taken for a text. */
const noise = Buffer.from(Array.from({ length: 2 ** 19 }, (_, at) => ((at * 7919) % 250) + 1));

/** What the command says of a style or template that stops no clock of its own: each of these once took minutes. */
const texts: readonly [name: string, file: string, content: string | Uint8Array, said: string[]][] =
  [
    ['two megabytes', 'style.css', '.acme { color: red }\n'.repeat(100_000), ['not checked']],
    ['braces in braces', 'style.css', '{'.repeat(many), []],
    ['rules in rules', 'style.css', 'a{'.repeat(many), []],
    ['parentheses', 'style.css', `a{b:${'('.repeat(many)}`, []],
    ['selectors in selectors', 'style.css', ':not('.repeat(many), []],
    ['quotes', 'style.css', '"'.repeat(many), []],
    ['comments', 'style.css', '/*'.repeat(many), []],
    ['a list of selectors', 'style.css', `${'p,'.repeat(many)}p{a:b}`, ['whole interface']],
    ['noise', 'style.css', noise, ['not stored as UTF-8']],
    ['zeros', 'style.css', Buffer.alloc(many), []],
    ['two megabytes', 'a.twig', 'a'.repeat(2 ** 21), ['not checked']],
    ['outputs', 'a.twig', '{{ a }}'.repeat(many), []],
    ['marks', 'a.twig', '{{'.repeat(many), ['never closed']],
    ['open tags', 'a.twig', '{% if a %}'.repeat(many), ['never closed']],
    ['brackets', 'a.twig', `{{ ${'('.repeat(many)} }}`, ['never closed']],
    ['raw parts', 'a.twig', '{% raw %}{% endraw %}'.repeat(many), []],
    ['elements', 'a.twig', '<p>'.repeat(many), []],
    ['scripts without an end', 'a.twig', '<script '.repeat(many), []],
    ['noise', 'a.twig', noise, ['not stored as UTF-8']],
  ];

describe('a style or a template that is hardly one', () => {
  it.each(texts)('%s in %s', async (_, file, content, said) => {
    const root = temporaryFolder({ ...cleanWidget(), [file]: content });
    const { stdout, status } = await runInProcess(
      root,
      '--preset',
      'marketplace',
      '--format',
      'json',
    );
    const results = JSON.parse(stdout) as ESLint.LintResult[];
    const messages = results.find(({ filePath }) => filePath.endsWith(file))?.messages ?? [];
    expect(messages.map(({ message }) => message)).toEqual(
      expect.arrayContaining(said.map((part) => expect.stringContaining(part) as string)),
    );
    if (said.length === 0) expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
    expect(status).toBeLessThan(2);
  });
});
