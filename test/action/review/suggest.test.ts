import { describe, expect, it } from 'vitest';
import { applySuggestions } from '../../helpers/apply-suggestion.js';
import { brokenChange } from '../../helpers/changed-widgets.js';
import { fixedText } from '../../helpers/fixed-files.js';
import { PullScene } from '../../helpers/pull-scene.js';
import type { FileTree } from '../../helpers/temporary-folder.js';
import { cleanWidget } from '../../helpers/widgets.js';

const path = 'w/manifest.json';
const rule = 'kommo-widget/valid-mobile-color';

/** The files with the line ends of Windows in the manifest. */
function withWindowsLines(files: FileTree): FileTree {
  const text = `${JSON.stringify(files[path], null, 2)}\n`;
  return { ...files, [path]: text.replaceAll('\n', '\r\n') };
}

describe.concurrent('suggested changes', () => {
  it('are one review, which is a comment, and do what --fix does', async () => {
    const scene = await PullScene.start(cleanWidget('w'));
    const files = brokenChange();
    scene.push(files);
    const step = await scene.run();
    expect([step.status, step.stderr]).toEqual([1, '']);
    expect(step.view.annotations).toMatchObject([{ level: 'error', title: rule }]);
    expect(step.view.log).toContain('Suggested changes: 1 new, 0 kept, 0 deleted.');
    expect(scene.requests).toEqual([
      'GET /pulls/1',
      'GET /pulls/1/comments?per_page=100&page=1',
      'POST /pulls/1/reviews',
    ]);
    expect(scene.github.sent.at(-1)?.body).toMatchObject({
      event: 'COMMENT',
      body: 'Kommo widget lint: suggested changes for what it found (1).',
      comments: [{ path, side: 'RIGHT' }],
    });
    const { reviewComments } = scene.pulls;
    expect(reviewComments[0]?.body).toContain(`[kommo\\-widget/valid\\-mobile\\-color](`);
    expect(reviewComments[0]?.body).toContain('/blob/v1.0.0/docs/rules/valid-mobile-color.md)');
    expect(applySuggestions(scene.head(path), reviewComments)).toBe(await fixedText(files, path));
  });

  it('have the line ends of the file', async () => {
    const scene = await PullScene.start(withWindowsLines(cleanWidget('w')));
    const files = withWindowsLines(brokenChange());
    scene.push(files);
    await scene.run();
    const applied = applySuggestions(String(files[path]), scene.pulls.reviewComments);
    expect(applied).toBe(await fixedText(files, path));
    expect(applied).not.toMatch(/[^\r]\n/u);
  });

  it('stand on the lines of the head, also if the base has moved them', async () => {
    const scene = await PullScene.start({ ...cleanWidget('w'), [path]: padded(cleanWidget('w')) });
    const files = { ...brokenChange(), [path]: padded(brokenChange()) };
    scene.push(files);
    // In the merge commit all lines are lower.
    scene.meanwhile({ [path]: `\n\n\n${padded(cleanWidget('w'))}` });
    scene.push({ 'README.md': 'x' });
    const step = await scene.run();
    const [comment] = scene.pulls.reviewComments;
    const [annotation] = step.view.annotations;
    expect(annotation?.line).toBe((comment?.place?.start ?? 0) + 3);
    const applied = applySuggestions(scene.head(path), scene.pulls.reviewComments);
    expect(applied).toBe(await fixedText(files, path));
  });

  it('are left out if the token can’t write, as on a fork, and a line says why', async () => {
    const message = 'Resource not accessible by integration';
    const scene = await PullScene.start(cleanWidget('w'), {
      fault: ({ method }) => (method === 'GET' ? undefined : { status: 403, message }),
    });
    scene.push(brokenChange());
    const step = await scene.run({ suggestions: 'true', comment: 'true' });
    expect(step.status).toBe(1);
    expect(step.view.annotations).toMatchObject([{ level: 'error', title: rule }]);
    const log = step.view.log.join('\n');
    for (const name of ['review', 'comment']) {
      expect(log).toMatch(
        new RegExp(
          `^The token may not make a ${name} \\(403, ${message}.*\\)\\. The job needs "permissions: pull-requests: write", which a pull request from a fork never gets\\. The annotations show the findings\\.$`,
          'mu',
        ),
      );
    }
  });

  it('are not asked for on other events', async () => {
    const scene = await PullScene.start(cleanWidget('w'));
    scene.push(brokenChange());
    const step = await scene.run({ suggestions: 'true' }, { name: 'push', payload: {} });
    expect(scene.requests).toEqual([]);
    expect(step.stdout).toContain('The event "push" is not about a pull request.');
  });
});

/** A manifest with so many empty lines at its end that what is put before it is far from all else. */
function padded(files: FileTree): string {
  return `{${'\n'.repeat(20)}${JSON.stringify(files[path], null, 2).slice(1)}\n`;
}
