import { join } from 'node:path';
import type { ESLint } from 'eslint';
import type { Log } from 'sarif';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  expectHarmlessMarkdown,
  hostileTexts,
  hostileTree,
  nameOf,
} from '../helpers/hostile-texts.js';
import { runStep } from '../helpers/run-action.js';
import { runInProcess } from '../helpers/run-in-process.js';
import { watch } from '../helpers/runner.js';
import { temporaryFolder, writeFiles } from '../helpers/temporary-folder.js';
import { cleanWidget } from '../helpers/widgets.js';

const active = /[^\P{Cc}\n]|\p{Cf}|\p{Zl}|\p{Zp}|\p{Cs}/u;

/** Nothing in it moves a cursor, turns the writing or is a command to GitHub's runner. */
function expectHarmless(text: string): void {
  expect(text).not.toMatch(active);
  expect(text).not.toMatch(/##\w*\[/u);
  const { executed, annotations } = watch(text, '/');
  expect([...executed, ...annotations]).toEqual([]);
}

/** What a person reads who knows how characters are escaped. */
function unescaped(text: string): string {
  return text.replaceAll(/\\u\{(?<code>[\da-f]+)\}/gu, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

describe('what the command says of a widget full of hostile texts', () => {
  let root: string;
  let results: readonly ESLint.LintResult[];
  const print = async (format: string): Promise<string> => {
    const { status, stdout, stderr } = await runInProcess(root, '--format', format);
    expect([status, stderr]).toEqual([1, '']);
    return stdout;
  };
  const messages = (): readonly string[] =>
    results.flatMap((result) => result.messages.map(({ message }) => message));

  beforeAll(async () => {
    root = temporaryFolder();
    for (const text of hostileTexts) writeFiles(root, hostileTree(text));
    results = JSON.parse(await print('json')) as ESLint.LintResult[];
  });

  it('is harmless and exact as json', async () => {
    expectHarmless(await print('json'));
    const files = results.map(({ filePath }) => filePath);
    for (const text of hostileTexts) {
      expect(files).toContain(join(root, `w${nameOf(text)}`, 'manifest.json'));
      const quoted = JSON.stringify(text).slice(0, 50);
      expect(messages().some((message) => message.includes(quoted))).toBe(true);
    }
  });

  it('is harmless and true on a terminal', async () => {
    const text = await print('stylish');
    expectHarmless(text);
    const shown = unescaped(text);
    for (const one of hostileTexts)
      expect(shown).toContain(unescaped(`w${nameOf(one)}/manifest.json\n`));
    for (const message of messages()) expect(shown).toContain(unescaped(message));
  });

  it('is harmless and true as SARIF', async () => {
    const text = await print('sarif');
    expectHarmless(text);
    const [run] = (JSON.parse(text) as Log).runs;
    expect(run?.results).toHaveLength(messages().length);
    const uris = run?.results?.map(({ locations }) =>
      decodeURIComponent(locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? ''),
    );
    for (const one of hostileTexts) expect(uris).toContain(`w${nameOf(one)}/manifest.json`);
    for (const { message } of run?.results ?? []) {
      expect(message.text).not.toMatch(/\]\(/u);
      expect(message.text).not.toMatch(active);
    }
  });

  it('is harmless as Markdown', async () => {
    const text = await print('markdown');
    expectHarmless(text);
    expectHarmlessMarkdown(text);
  });

  it('is nothing but annotations as workflow commands', async () => {
    const text = await print('github');
    expect(text).not.toMatch(/[^\P{Cc}\n]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u);
    const { executed, log, annotations } = watch(text, root);
    expect([...executed, ...log].filter((line) => line !== '')).toEqual([]);
    const notice = annotations.at(-1);
    expect(notice?.message).toMatch(/^GitHub shows the first 10 errors/u);
    for (const { message } of annotations.slice(0, -1))
      expect(messages().map(unescaped)).toContain(unescaped(message));
  });
});

describe('what the command says of a mistake that holds a hostile text', () => {
  it.each(hostileTexts.map((text) => [JSON.stringify(text), text]))('%s', async (_, text) => {
    const root = temporaryFolder(cleanWidget('v'));
    const path = text.replaceAll('\0', '');
    const configured = (config: unknown): string => {
      writeFiles(root, { 'c.json': config });
      return 'c.json';
    };
    const mistakes = [
      [`x${path}`],
      [`--${text}`],
      ['--preset', text],
      [`--format=${text}`],
      [`--max-warnings=${text}`],
      [`--config=${path}`],
      [`--output-file=v/manifest.json/${path}/y`],
      ['--config', configured({ [text]: 1 })],
      ['--config', configured({ rules: { [text]: 'error' } })],
      [
        '--config',
        configured({ rules: { 'kommo-widget/max-text-length': ['error', { [text]: text }] } }),
      ],
      ['--config', configured({ rules: { 'kommo-widget/valid-types': text } })],
      ['--config', configured(`{ "preset": ${text} }`)],
    ];
    for (const args of mistakes) {
      const { status, stdout, stderr } = await runInProcess(root, ...args);
      expect([status, stdout, args]).toEqual([2, '', args]);
      expect(stderr).toMatch(/^[^\n]+\n$/u);
      expectHarmless(stderr);
    }
  });
});

describe.each(['paths', 'preset', 'config', 'working-directory', 'scope'])(
  'the input "%s" of the Action',
  (name) => {
    it('is quoted as text', async () => {
      const root = temporaryFolder(cleanWidget('v'));
      const value = `x/${hostileTexts.join('').replaceAll('\0', '')}`;
      const { status, stdout, view } = await runStep(root, { [name]: value });
      expect(status).toBe(1);
      expect(view).toMatchObject({ executed: [], annotations: { length: 1 } });
      expect(stdout).not.toMatch(active);
    });
  },
);
