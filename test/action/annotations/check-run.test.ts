import { describe, expect, it } from 'vitest';
import { FakeGithub } from '../../helpers/fake-github.js';
import { widgetWithErrors, widgetWithWarnings } from '../../helpers/findings.js';
import { headSha, runStepOn } from '../../helpers/run-action.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';
import { cleanWidget } from '../../helpers/widgets.js';

describe.concurrent('a check run', () => {
  it('is posted in batches, one after the other, and ended by the last', async () => {
    const github = await FakeGithub.start();
    const step = await runStepOn(github, temporaryFolder(widgetWithErrors(120)));
    expect(github.violations).toEqual([]);
    expect(step.status).toBe(1);
    expect(github.sent.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /repos/o/r/check-runs',
      'PATCH /repos/o/r/check-runs/1000',
      'PATCH /repos/o/r/check-runs/1000',
    ]);
    expect(github.sent.map(({ body }) => [body.status, body.output?.annotations?.length])).toEqual([
      ['in_progress', 50],
      ['in_progress', 50],
      ['completed', 20],
    ]);
    expect(github.sent[0]?.body).toMatchObject({
      head_sha: headSha,
      details_url: 'https://github.com/o/r/actions/runs/77',
    });
    const [annotation] = github.checkRuns.all[0]?.annotations ?? [];
    expect(annotation).toMatchObject({
      path: 'w/manifest.json',
      title: 'kommo-widget/valid-field-type',
      raw_details: expect.stringContaining('docs/rules/valid-field-type.md') as string,
    });
    expect(github.checkRuns.all[0]?.summary).toContain('### w');
  });

  it('gives columns only to what is on one line', async () => {
    const github = await FakeGithub.start();
    const files = cleanWidget('w');
    const manifest = files['w/manifest.json'] as { widget: object };
    const root = temporaryFolder({
      ...files,
      'w/manifest.json': { ...manifest, widget: { ...manifest.widget, support: ['a', 'b'] } },
    });
    await runStepOn(github, root, { annotations: 'check' });
    expect(github.violations).toEqual([]);
    const { annotations = [] } = github.checkRuns.all[0] ?? {};
    const [wide] = annotations.filter(({ start_line, end_line }) => end_line > start_line);
    expect(wide?.title).toBe('kommo-widget/valid-support');
    expect(wide).not.toHaveProperty('start_column');
  });

  it('of a repeated step takes the place of the first', async () => {
    const github = await FakeGithub.start();
    const root = temporaryFolder(widgetWithErrors(60));
    await runStepOn(github, root);
    await runStepOn(github, root);
    expect(github.checkRuns.all).toHaveLength(2);
    const [run, ...others] = github.checkRuns.shown(headSha);
    expect(others).toEqual([]);
    expect(run?.annotations).toHaveLength(60);
  });

  it('has a name of its own if the step looks at something of its own', async () => {
    const github = await FakeGithub.start();
    const root = temporaryFolder({ ...cleanWidget('a'), ...cleanWidget('b') });
    await runStepOn(github, root, { annotations: 'check', paths: 'a' });
    await runStepOn(github, root, { annotations: 'check', paths: 'b', preset: 'marketplace' });
    expect(github.checkRuns.all.map(({ name }) => name)).toEqual([
      'Kommo widget lint (a)',
      'Kommo widget lint (b, marketplace)',
    ]);
  });

  it.each([
    [0, {}, 'success', 0],
    [1, {}, 'failure', 1],
    [1, { 'fail-on': 'never' }, 'neutral', 0],
  ])('with %i errors and %j is a %s', async (count, inputs, conclusion, status) => {
    const github = await FakeGithub.start();
    const root = temporaryFolder(count === 0 ? cleanWidget('w') : widgetWithErrors(count));
    const step = await runStepOn(github, root, { annotations: 'check', ...inputs });
    expect(github.violations).toEqual([]);
    expect(step).toMatchObject({ status, outputs: { conclusion, truncated: 'false' } });
    expect(step.view.annotations).toEqual([]);
    expect(github.checkRuns.all).toMatchObject([{ status: 'completed', conclusion }]);
  });

  it('is not made while GitHub shows every workflow command, nor without need of the API', async () => {
    const github = await FakeGithub.start();
    const root = temporaryFolder({ ...widgetWithErrors(10, 'a'), ...widgetWithWarnings(10, 'b') });
    const auto = await runStepOn(github, root);
    expect(auto.view.annotations).toHaveLength(20);
    expect(auto.view.dropped).toBe(0);
    expect(auto.outputs['truncated']).toBe('false');
    const none = await runStepOn(github, root, { annotations: 'none' });
    expect(none.view.annotations).toEqual([]);
    expect(none.outputs['truncated']).toBe('false');
    expect(none.stdout).toContain('All findings (20)');
    await runStepOn(github, root, { annotations: 'commands' });
    expect(github.sent).toEqual([]);
  });
});
