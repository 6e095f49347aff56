import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../helpers/run.js';
import { widgetWithErrors } from '../helpers/findings.js';
import { runAction, runStep } from '../helpers/run-action.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { cleanWidget, widgetWithMistake } from '../helpers/widgets.js';

describe('the Action', () => {
  it.each([
    ['as GitHub runs it', runAction],
    ['in this process', runStep],
  ])('annotates, counts, summarizes and fails the step, %s', async (_, run) => {
    const root = temporaryFolder({ ...widgetWithMistake('a'), ...cleanWidget('b') });
    const step = await run(root);
    expect([step.status, step.stderr]).toEqual([1, '']);
    expect(step.view).toMatchObject({ dropped: 0, executed: [] });
    expect(step.view.annotations).toMatchObject([
      {
        level: 'error',
        file: 'a/manifest.json',
        title: 'kommo-widget/valid-mobile-color',
        col: 14,
        endColumn: 21,
      },
    ]);
    expect(step.view.log.at(-2)).toBe('Errors: 1, warnings: 0, widgets: 2.');
    expect(step.outputs).toEqual({
      errors: '1',
      warnings: '0',
      fixable: '1',
      widgets: '2',
      truncated: 'false',
      conclusion: 'failure',
      'report-file': expect.stringMatching(/\.json$/u) as string,
    });
    expect(step.summary).toContain('| ❌ error | [manifest.json:');
  });

  it('passes on a clean widget', async () => {
    const step = await runStep(temporaryFolder(cleanWidget()), { scope: 'all' });
    expect([step.status, step.stderr]).toEqual([0, '']);
    expect(step.stdout).toBe('Errors: 0, warnings: 0, widgets: 1.\n');
    expect(step.outputs).toMatchObject({ errors: '0', warnings: '0', conclusion: 'success' });
  });

  it('writes what the command prints as json', async () => {
    const root = temporaryFolder(widgetWithMistake('w'));
    const report = readFileSync((await runStep(root)).outputs['report-file'] ?? '', 'utf8');
    expect(report).toBe(runCommand(['--format', 'json'], { cwd: root }).stdout);
  });

  it.each([
    ['error', 0],
    ['warning', 1],
    ['never', 0],
  ])('with a warning and fail-on %s exits with %i', async (failOn, status) => {
    const root = temporaryFolder({ ...cleanWidget(), 'i18n/es.json': '{}' });
    expect(await runStep(root, { 'fail-on': failOn })).toMatchObject({
      status,
      outputs: { errors: '0', warnings: '1' },
    });
  });

  it('never fails on findings if an input says so', async () => {
    expect(
      (await runStep(temporaryFolder(widgetWithMistake()), { 'fail-on': 'never' })).status,
    ).toBe(0);
  });

  it('takes paths, a preset and a configuration', async () => {
    const root = temporaryFolder({
      ...widgetWithMistake('a'),
      ...widgetWithMistake('b'),
      ...widgetWithMistake('c'),
      'conf.json': { rules: { 'kommo-widget/valid-mobile-color': 'warn' } },
    });
    const step = await runStep(root, {
      paths: 'a\nb/manifest.json\n',
      preset: 'amocrm',
      config: 'conf.json',
    });
    expect(step.outputs).toMatchObject({ errors: '0', widgets: '2' });
    const mistakes = step.view.annotations.filter(
      ({ title }) => title === 'kommo-widget/valid-mobile-color',
    );
    expect(mistakes).toMatchObject([
      { level: 'warning', file: 'a/manifest.json' },
      { level: 'warning', file: 'b/manifest.json' },
    ]);
  });

  it.each([
    [{ preset: 'all' }, 'There is no preset "all"'],
    [
      { 'fail-on': 'notice' },
      'The input "fail-on" is "notice"; write "error", "warning" or "never".',
    ],
    [
      { annotations: 'checks' },
      'The input "annotations" is "checks"; write "auto", "commands", "check" or "none".',
    ],
    [{ 'allow-empty': 'yes' }, 'The input "allow-empty" is "yes"; write "false" or "true".'],
    [
      { 'working-directory': 'nowhere' },
      'The input "working-directory" is "nowhere", and there is no such folder.',
    ],
    [{ 'working-directory': 'w/manifest.json' }, 'there is no such folder'],
    [{ config: 'none.json' }, 'Cannot read the configuration'],
    [{ paths: 'nowhere' }, 'There is no file or folder "nowhere".'],
  ])('refuses %j with a sentence', async (inputs, message) => {
    const step = await runStep(temporaryFolder(cleanWidget('w')), { scope: 'all', ...inputs });
    expect(step.status).toBe(1);
    expect(step.stdout).toMatch(/^::error::.+\n$/u);
    expect(step.stdout).toContain(message);
  });

  it('takes an empty input for its default', async () => {
    const root = temporaryFolder(widgetWithMistake('w'));
    const names = 'paths preset config working-directory fail-on annotations token allow-empty';
    const empty = Object.fromEntries(`${names} sarif-file`.split(' ').map((name) => [name, '']));
    expect((await runStep(root, empty)).view).toEqual((await runStep(root)).view);
  });

  it('fails if there is no widget, unless that is allowed', async () => {
    const root = temporaryFolder({ 'README.md': '' });
    const step = await runStep(root);
    expect(step).toMatchObject({ status: 1, outputs: {} });
    expect(step.view.annotations).toMatchObject([
      { level: 'error', message: expect.stringMatching(/^No widget found: .+\.$/u) as string },
    ]);
    expect(await runStep(root, { 'allow-empty': 'true' })).toMatchObject({
      status: 0,
      outputs: { widgets: '0', conclusion: 'success' },
    });
    expect((await runStep(root, { paths: 'README.md' })).status).toBe(1);
    const allowed = { paths: 'README.md', 'allow-empty': 'true' };
    expect((await runStep(root, allowed)).status).toBe(0);
  });

  it('writes a summary that GitHub shows, however much there is to say', async () => {
    const root = temporaryFolder(widgetWithErrors(6000, 'w', (index) => `type ${String(index)}`));
    const { summary, stdout } = await runStep(root);
    expect(summary).toMatch(/\n\n\d+ more findings are in the log\.\n/u);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(1_000_000);
    expect(stdout).toContain('All findings (6000)');
  });

  it('loses nothing if the runner has no summary and no folder for files', async () => {
    const root = temporaryFolder(widgetWithMistake('w'));
    const step = await runStep(
      root,
      {},
      {
        env: { GITHUB_STEP_SUMMARY: join(root, 'no/summary'), RUNNER_TEMP: join(root, 'none') },
      },
    );
    expect(step.status).toBe(1);
    expect(step.view.annotations).toHaveLength(1);
    expect(step.outputs).toMatchObject({ errors: '1' });
    expect(step.stdout).toContain('The job summary could not be written');
    expect(step.stdout).toContain('The report file could not be written');
  });
});
