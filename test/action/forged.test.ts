import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { FakeGithub } from '../helpers/fake-github.js';
import { findingsOf } from '../helpers/findings.js';
import { expectHarmlessMarkdown, hostileTexts, hostileTree } from '../helpers/hostile-texts.js';
import { headSha, runStep, runStepOn, type Step } from '../helpers/run-action.js';
import { temporaryFolder, writeFiles } from '../helpers/temporary-folder.js';

function expectHarmless(step: Step): void {
  expect(step.stderr).toBe('');
  expect(step.stdout).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E]/u);
  expect(step.view).toMatchObject({ dropped: 0, executed: [] });
  expect(step.view.log.filter((line) => /^\s*::|##\w*\[/u.test(line))).toEqual([]);
  // What we write ourselves, and the command to copy, which the workflow alone decides.
  const [findings = ''] = step.summary.replace('Preset: `recommended`', '').split('\n`--fix`');
  expectHarmlessMarkdown(findings.split('\nNone of these has a fix')[0] ?? '');
}

describe('a forged text', () => {
  it.each(hostileTexts.map((text) => [JSON.stringify(text), text]))('%s', async (_, text) => {
    const root = temporaryFolder(hostileTree(text));
    const byCommands = await runStep(root, {
      annotations: 'commands',
      'sarif-file': 'x.sarif',
    });

    const found = findingsOf(byCommands);
    expect(found.length).toBeGreaterThan(2);
    const shown = byCommands.view.annotations.filter(({ level }) => level !== 'notice');
    expect(shown.length).toBeGreaterThan(2);
    for (const { title, message } of shown) {
      expect(title).toMatch(/^kommo-widget\/[\w-]+(?: \(\d+ findings\))?$/u);
      expect(message).not.toBe('forged');
    }
    expectHarmless(byCommands);

    // A file is named as it is, or GitHub would not find it; only what could act on a terminal is not,
    // and the runner itself turns backslashes.
    const paths = new Set(found.map(({ filePath }) => relative(root, filePath)));
    const isExact = !/[\\\u0000-\u001F\u007F-\u009F\u061C\u200F\u202E]/u.test(
      text.replaceAll(/[\r\n]/gu, ''),
    );
    for (const { file = '' } of shown) if (isExact) expect(paths).toContain(file);

    const sarif = JSON.parse(readFileSync(join(root, 'x.sarif'), 'utf8')) as Log;
    for (const { message } of sarif.runs[0]?.results ?? [])
      expect(message.text).not.toMatch(/\]\(|[\p{Cc}\u202A-\u202E]/u);
  });
});

it('all forged texts are harmless and true in a check run', async () => {
  const github = await FakeGithub.start();
  const root = temporaryFolder();
  for (const text of hostileTexts) writeFiles(root, hostileTree(text));
  const step = await runStepOn(github, root, { annotations: 'check' });
  expect(github.violations).toEqual([]);
  expect(step.view.annotations).toEqual([]);
  expectHarmless(step);
  const found = findingsOf(step);
  const paths = new Set(found.map(({ filePath }) => relative(root, filePath)));
  const [run] = github.checkRuns.shown(headSha);
  expect(run?.annotations).toHaveLength(found.length);
  for (const { path, message } of run?.annotations ?? []) {
    expect(paths).toContain(path);
    expect(message).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
  }
  expectHarmlessMarkdown(run?.summary ?? '');
});

describe('the sentence of an error', () => {
  it('quotes an input as text', async () => {
    const step = await runStep(temporaryFolder(), { preset: 'x\n::add-mask::e' });
    expect(step.view).toMatchObject({ executed: [], annotations: { length: 1 } });
  });
});
