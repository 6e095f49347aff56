import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { marked } from 'marked';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { FakeGithub } from '../helpers/fake-github.js';
import { findingsOf, widgetWithErrors } from '../helpers/findings.js';
import { headSha, runBeside, type Step } from '../helpers/run-action.js';
import { temporaryFolder, type FileTree } from '../helpers/temporary-folder.js';

const forgeries = [
  '::error file=README.md::forged',
  '\n::error file=README.md::forged',
  '\r::warning::forged',
  '\n  ::add-mask::e',
  '%0A::error::forged',
  '%0D%0A::stop-commands::all',
  '##[error]forged',
  'x ##[add-mask]e',
  'x ##[set-output name=errors;]0',
  '\n##[group]forged',
  '\u001B[31mred\u001B]8;;https://evil.example\u0007click\u001B]8;;\u0007',
  '\u202Edesrever',
  '<img src=x onerror=alert(1)><script>',
  '[click](https://evil.example) ![x](https://evil.example/x.png)',
  'https://evil.example www.evil.example',
  '| a | b |\n| - | - |',
  '@team **bold** `code` <!-- ~~x~~',
];

/** A widget where each text is a value, a key, a reference, and a part of the names of a file and of the folder. */
function hostileTree(text: string): FileTree {
  const name = text.replaceAll('/', '∕').slice(0, 60);
  const tree = widgetWithErrors(0, `w${name}`);
  const manifest = tree[`w${name}/manifest.json`] as { widget: object };
  return {
    ...tree,
    [`w${name}/manifest.json`]: {
      ...manifest,
      widget: { ...manifest.widget, name: `widget.${name}`, locale: ['en', text] },
      settings: { [text]: { name: 'settings.key', type: text, required: true } },
    },
    [`w${name}/i18n/x${name}.json`]: { [text]: 'x' },
    [`${name}/manifest.json`]: { widget: { interface_version: 2, locale: [] }, [text]: 1 },
  };
}

function addressesIn(html: string): string[] {
  return [...html.matchAll(/(?:href|src)="(?<url>[^"]*)"/gu)].map(
    ({ groups }) => groups?.['url'] ?? '',
  );
}

function expectHarmlessMarkdown(text: string): void {
  const html = marked.parse(text, { async: false });
  expect(html).not.toMatch(/<(?:img|script|strong|code|del|!--)/u);
  for (const url of addressesIn(html))
    expect(url).toMatch(/^https:\/\/github\.com\/(?:o\/r\/blob|OWNER\/REPO\/blob)\//u);
}

function expectHarmless(step: Step): void {
  expect(step.stderr).toBe('');
  expect(step.stdout).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E]/u);
  expect(step.view).toMatchObject({ dropped: 0, executed: [] });
  expect(step.view.log.filter((line) => /^\s*::|##\[/u.test(line))).toEqual([]);
  expectHarmlessMarkdown(step.summary);
}

describe.concurrent('a forged text', () => {
  it.each(forgeries.map((text) => [JSON.stringify(text), text]))('%s', async (_, text) => {
    const github = await FakeGithub.start();
    const root = temporaryFolder(hostileTree(text));
    const byCommands = await runBeside(github, root, {
      annotations: 'commands',
      'sarif-file': 'x.sarif',
    });
    const byCheck = await runBeside(github, root, { annotations: 'check' });
    expect(github.violations).toEqual([]);

    const found = findingsOf(byCommands);
    expect(found.length).toBeGreaterThan(2);
    const shown = byCommands.view.annotations.filter(({ level }) => level !== 'notice');
    expect(shown.length).toBeGreaterThan(2);
    for (const { title, message } of shown) {
      expect(title).toMatch(/^kommo-widget\/[\w-]+(?: \(\d+ findings\))?$/u);
      expect(message).not.toBe('forged');
    }
    expect(byCheck.view.annotations).toEqual([]);
    for (const step of [byCommands, byCheck]) expectHarmless(step);

    // A file is named as it is, or GitHub would not find it; only what could act on a terminal is not.
    const paths = new Set(found.map(({ filePath }) => relative(root, filePath)));
    const isExact = !/[\u001B\u202E]/u.test(text);
    for (const { file = '' } of shown) if (isExact) expect(paths).toContain(file);

    const [run] = github.checkRuns.shown(headSha);
    expect(run?.annotations).toHaveLength(found.length);
    for (const { path, message } of run?.annotations ?? []) {
      expect(paths).toContain(path);
      expect(message).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
    }
    expectHarmlessMarkdown(run?.summary ?? '');

    const sarif = JSON.parse(readFileSync(join(root, 'x.sarif'), 'utf8')) as Log;
    for (const { message } of sarif.runs[0]?.results ?? [])
      expect(message.text).not.toMatch(/\]\(|[\p{Cc}\u202A-\u202E]/u);
  });
});

describe('the sentence of an error', () => {
  it('quotes an input as text', async () => {
    const github = await FakeGithub.start();
    const step = await runBeside(github, temporaryFolder(), { preset: 'x\n::add-mask::e' });
    expect(step.view).toMatchObject({ executed: [], annotations: { length: 1 } });
  });
});
