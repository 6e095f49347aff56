import { describe, expect, it } from 'vitest';
import { runAction } from '../helpers/run-action.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { cleanWidget, widgetWithMistake } from '../helpers/widgets.js';

describe('the Action', () => {
  it('annotates, counts, summarizes and fails the step', () => {
    const step = runAction(temporaryFolder({ ...widgetWithMistake('a'), ...cleanWidget('b') }));
    expect(step.status).toBe(1);
    expect(step.stdout).toMatch(
      /^::error file=a\/manifest\.json,line=\d+,endLine=\d+,col=14,endColumn=21,title=kommo-widget\/valid-mobile-color::.+$/mu,
    );
    expect(step.stdout).toMatch(/^::error::Errors: 1, warnings: 0, widgets: 2\.$/mu);
    expect(step.outputs).toEqual({ errors: '1', warnings: '0', widgets: '2' });
    expect(step.summary).toContain('| ❌ error | manifest.json:');
  });

  it('passes on a clean widget', () => {
    const step = runAction(temporaryFolder(cleanWidget()));
    expect([step.status, step.stderr]).toEqual([0, '']);
    expect(step.stdout).toBe('Errors: 0, warnings: 0, widgets: 1.\n');
    expect(step.outputs).toEqual({ errors: '0', warnings: '0', widgets: '1' });
  });

  it.each([
    ['error', 0],
    ['warning', 1],
    ['never', 0],
  ])('with a warning and fail-on %s exits with %i', (failOn, status) => {
    const root = temporaryFolder({ ...cleanWidget(), 'i18n/es.json': '{}' });
    expect(runAction(root, { 'fail-on': failOn })).toMatchObject({
      status,
      outputs: { errors: '0', warnings: '1' },
    });
  });

  it('never fails on findings where it is told so', () => {
    expect(runAction(temporaryFolder(widgetWithMistake()), { 'fail-on': 'never' }).status).toBe(0);
  });

  it('takes paths, a preset and a configuration', () => {
    const root = temporaryFolder({
      ...widgetWithMistake('a'),
      ...widgetWithMistake('b'),
      ...widgetWithMistake('c'),
      'conf.json': { rules: { 'kommo-widget/valid-mobile-color': 'warn' } },
    });
    const step = runAction(root, {
      paths: 'a\nb/manifest.json\n',
      preset: 'amocrm',
      config: 'conf.json',
    });
    expect(step.outputs).toMatchObject({ errors: '0', widgets: '2' });
    expect(step.stdout).toContain('::warning file=b/manifest.json');
  });

  it.each([
    [{ preset: 'all' }, 'There is no preset "all"'],
    [
      { 'fail-on': 'notice' },
      'The input "fail-on" is "notice"; write "error", "warning" or "never".',
    ],
    [{ config: 'none.json' }, 'Cannot read the configuration'],
    [{ paths: 'nowhere' }, 'There is no file or folder "nowhere".'],
  ])('refuses %j with a sentence', (inputs, message) => {
    const step = runAction(temporaryFolder(cleanWidget('w')), inputs);
    expect(step.status).toBe(1);
    expect(step.stdout).toMatch(/^::error::.+\n$/u);
    expect(step.stdout).toContain(message);
  });

  it('fails where there is no widget', () => {
    const step = runAction(temporaryFolder({ 'README.md': '' }));
    expect(step).toMatchObject({ status: 1, outputs: {} });
    expect(step.stdout).toContain('::error::No widget found');
  });
});
