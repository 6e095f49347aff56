import { describe, expect, it } from 'vitest';
import { brokenChange, goodChange } from '../../helpers/changed-widgets.js';
import type { Fault } from '../../helpers/fake-github.js';
import { PullScene } from '../../helpers/pull-scene.js';
import { cleanWidget } from '../../helpers/widgets.js';

const inputs = { comment: 'true' };

/** A pull request that has its comment. */
async function commented(): Promise<PullScene> {
  const scene = await PullScene.start(cleanWidget('w'));
  scene.push(brokenChange());
  await scene.run(inputs);
  return scene;
}

describe.concurrent('the comment of a check', () => {
  it('is not one of a person or another app that copied it, nor of another job', async () => {
    const scene = await commented();
    const [own] = scene.pulls.comments;
    const body = own?.body ?? '';
    for (const author of ['ada', 'other-app[bot]'])
      scene.pulls.comments.push({ id: scene.pulls.comments.length + 50, author, body });
    await scene.run({ ...inputs, preset: 'amocrm' });
    expect(scene.pulls.comments).toHaveLength(4);
    scene.push(goodChange());
    await scene.run(inputs);
    const fixed = scene.pulls.comments.map((one) => one.body.includes('All fixed'));
    expect(fixed).toEqual([true, false, false, false]);
  });

  it('is found among many', async () => {
    const scene = await PullScene.start(cleanWidget('w'));
    scene.push(brokenChange());
    for (let id = 1000; id < 1230; id += 1)
      scene.pulls.comments.push({ id, author: 'ada', body: 'Hello' });
    await scene.run(inputs);
    await scene.run(inputs);
    expect(scene.requests.filter((one) => one.includes('/issues/'))).toEqual(
      [1, 2, 3].map((page) => `GET /issues/1/comments?per_page=100&page=${String(page)}`),
    );
    expect(scene.pulls.comments).toHaveLength(231);
  });

  it('is written anew if someone edited it, and again if someone deleted it', async () => {
    const scene = await commented();
    const [own] = scene.pulls.comments;
    const body = own?.body ?? '';
    if (own) own.body = `Nonsense\n\n${body.split('\n').at(-1) ?? ''}`;
    await scene.run(inputs);
    expect(scene.pulls.comments.map((one) => one.body)).toEqual([body]);
    scene.pulls.comments.splice(0);
    await scene.run(inputs);
    expect(scene.pulls.comments.map((one) => one.body)).toEqual([body]);
  });

  it('stays the only one if two runs have made one each', async () => {
    const scene = await commented();
    const [own] = scene.pulls.comments;
    scene.pulls.comments.push({ id: 90, author: own?.author ?? '', body: own?.body ?? '' });
    await scene.run(inputs);
    expect(scene.pulls.comments).toHaveLength(1);
  });

  it.each<Fault>(['lost', 'torn', { status: 502 }])(
    'is not made twice if the answer is %j',
    async (fault) => {
      let isFirst = true;
      const scene = await PullScene.start(cleanWidget('w'), {
        fault({ method, path }) {
          if (method !== 'POST' || !path.includes('/issues/') || !isFirst) return undefined;
          isFirst = false;
          return fault;
        },
      });
      scene.push(brokenChange());
      const step = await scene.run(inputs);
      expect(step.view.log).toContain('The comment was made.');
      expect(scene.pulls.comments).toHaveLength(1);
    },
  );
});
