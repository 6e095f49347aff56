import { describe, expect, it } from 'vitest';
import { brokenChange, goodChange, raised } from '../../helpers/changed-widgets.js';
import { expectHarmlessMarkdown } from '../../helpers/hostile-texts.js';
import { PullScene } from '../../helpers/pull-scene.js';
import { cleanWidget, widgetWithMistake } from '../../helpers/widgets.js';

const inputs = { comment: 'true' };
const list = 'GET /issues/1/comments?per_page=100&page=1';

describe.concurrent('the comment', () => {
  it('says how things stand, what is new and what was fixed, and how to see it', async ({
    expect: own,
  }) => {
    const scene = await PullScene.start({ ...widgetWithMistake('a'), ...cleanWidget('b') });
    scene.push({ ...raised(cleanWidget('a')), ...brokenChange('b') });
    const step = await scene.run({ comment: 'true', preset: 'marketplace', scope: 'introduced' });
    expect(step.view.log).toContain('The comment was made.');
    expect(scene.requests).toEqual(['GET /pulls/1', list, 'POST /issues/1/comments']);
    const [comment, ...others] = scene.pulls.comments;
    expect(others).toEqual([]);
    own(comment?.body.replaceAll(/[0-9a-f]{40}/gu, 'SHA')).toMatchInlineSnapshot(`
      "### Kommo widget lint \\(marketplace\\)

      Errors: 1, warnings: 0, widgets: 2.

      | Widget | Errors | Warnings | New | Fixed |
      | --- | --- | --- | --- | --- |
      | b | 1 | 0 | 1 | 0 |
      | a | 0 | 0 | 0 | 1 |

      #### New since the base

      ### b

      | | Where | What | Rule |
      | --- | --- | --- | --- |
      | ❌ error | [manifest.json:30](https://github.com/o/r/blob/SHA/b/manifest.json#L30) | The mobile color "ff9900" is not a hex color. Write "\\#" and six \\(or three\\) digits 0\\-9 a\\-f, as in "\\#ffff00". | [kommo\\-widget/valid\\-mobile\\-color](https://github.com/OWNER/REPO/blob/v1.0.0/docs/rules/valid-mobile-color.md) 🔧 |

      <details><summary>Fixed since the base (1)</summary>

      ### a

      | | Where | What | Rule |
      | --- | --- | --- | --- |
      | ❌ error | manifest.json:30 | The mobile color "ff9900" is not a hex color. Write "\\#" and six \\(or three\\) digits 0\\-9 a\\-f, as in "\\#ffff00". | [kommo\\-widget/valid\\-mobile\\-color](https://github.com/OWNER/REPO/blob/v1.0.0/docs/rules/valid-mobile-color.md) 🔧 |

      </details>

      See the same locally:

      \`\`\`sh
      npx --package eslint-plugin-kommo-widget kommo-widget-lint --preset marketplace --since origin/main
      \`\`\`

      <!-- kommo-widget-lint check=f59e3f33d2304f1d kind=standing -->"
    `);
  });

  it('is updated in its place, and says so when all is fixed', async () => {
    const scene = await PullScene.start(cleanWidget('w'));
    scene.push(brokenChange());
    await scene.run(inputs);
    await scene.run(inputs);
    expect(scene.requests).toEqual(['GET /pulls/1', list, 'POST /api/graphql']);
    scene.push(goodChange());
    const step = await scene.run(inputs);
    expect(step.view.log).toContain('The comment was updated.');
    expect(scene.requests.at(-1)).toBe('PATCH /issues/comments/1');
    expect(scene.pulls.comments).toHaveLength(1);
    expect(scene.pulls.comments[0]?.body).toContain('✅ All fixed. Errors: 0');
  });

  it('is not made if there is nothing to say', async () => {
    const scene = await PullScene.start(cleanWidget('w'));
    scene.push(goodChange());
    await scene.run(inputs);
    expect(scene.requests).toEqual(['GET /pulls/1', list]);
  });

  it('holds no text that does anything', async () => {
    const scene = await PullScene.start(cleanWidget('w'));
    const files = brokenChange();
    const manifest = files['w/manifest.json'] as object;
    const mobile = {
      frame_url: 'https://x.io',
      color: '<img src=x> @octocat | [x](http://y) <!--',
    };
    scene.push({ ...files, 'w/manifest.json': { ...manifest, mobile } });
    await scene.run(inputs);
    const { body = '' } = scene.pulls.comments[0] ?? {};
    // What follows is ours: a command in a block of code, and the marker.
    const [said = ''] = body.split('See the same locally');
    expect(said).toContain('octocat');
    expectHarmlessMarkdown(said);
  });
});
