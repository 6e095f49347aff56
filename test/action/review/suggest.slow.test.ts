import { describe, expect, it } from 'vitest';
import { applySuggestions } from '../../helpers/apply-suggestion.js';
import { brokenChange, goodChange, raised } from '../../helpers/changed-widgets.js';
import type { Fault, Sent } from '../../helpers/fake-github.js';
import { widgetWithErrors, widgetWithWarnings } from '../../helpers/findings.js';
import { cloneOf, originOf } from '../../helpers/git-repository.js';
import { PullScene } from '../../helpers/pull-scene.js';
import { runBeside } from '../../helpers/run-action.js';
import type { FileTree } from '../../helpers/temporary-folder.js';
import { cleanWidget, widgetWithMistake } from '../../helpers/widgets.js';

const path = 'w/manifest.json';
const english = 'w/i18n/en.json';

type Manifest = Record<string, unknown> & { readonly settings: object };

/** A widget whose mobile color and whose field of the settings are wrong. */
function twoMistakes(type = 'txt'): FileTree {
  const files = brokenChange();
  const manifest = files[path] as Manifest;
  const settings = { ...manifest.settings, other: { name: 'settings.key', type, required: true } };
  return { ...files, [path]: { ...manifest, settings } };
}

/** The comments of a pull request by what they are about. */
const about = ({ pulls }: PullScene): readonly string[] =>
  pulls.reviewComments.map(({ body }) => /findings=(?<rule>[\w-]+)/u.exec(body)?.[1] ?? body);

describe.concurrent('a second run', () => {
  it('keeps what is still there', async () => {
    const scene = await PullScene.start(cleanWidget('w'));
    scene.push(brokenChange());
    await scene.runBundle();
    const before = structuredClone(scene.pulls.reviewComments);
    const step = await scene.runBundle();
    expect(step.stdout).toContain('Suggested changes: 0 new, 1 kept, 0 deleted.');
    expect(scene.requests).toEqual([
      'GET /pulls/1',
      'GET /pulls/1/comments?per_page=100&page=1',
      'POST /api/graphql',
    ]);
    expect(scene.pulls.reviewComments).toEqual(before);
  });

  it('deletes what is fixed, and adds what is new', async () => {
    const scene = await PullScene.start(cleanWidget('w'));
    scene.push(brokenChange());
    await scene.run();
    const only = twoMistakes()[path] as Manifest;
    scene.push({
      ...goodChange(),
      [path]: { ...only, mobile: undefined, locations: ['settings'] },
    });
    const step = await scene.run();
    expect(step.stdout).toContain('Suggested changes: 1 new, 0 kept, 1 deleted.');
    expect(scene.requests).toEqual(
      [
        'GET /pulls/1',
        'GET /pulls/1/comments?per_page=100&page=1',
        'POST /api/graphql',
        'DELETE /pulls/comments/3',
        'POST /pulls/1/reviews',
      ].map((one) => one.replace('comments/3', `comments/${deletedIn(scene)}`)),
    );
    expect(about(scene)).toEqual(['valid-field-type']);
  });

  it('marks what is fixed if someone answered, once', async () => {
    const scene = await PullScene.start(cleanWidget('w'));
    scene.push(brokenChange());
    await scene.run();
    const [{ id } = { id: 0 }] = scene.pulls.reviewComments;
    scene.pulls.comment('ada', { body: 'Thanks!', replyTo: id });
    scene.push(goodChange());
    await scene.run();
    expect(scene.requests.at(-1)).toBe(`PATCH /pulls/comments/${String(id)}`);
    expect(scene.pulls.reviewComments.map(({ body }) => body)).toEqual([
      expect.stringMatching(/^✅ Fixed\.\n\n- ❌ \[kommo\\-widget/u),
      'Thanks!',
    ]);
    await scene.run();
    expect(scene.requests.filter((one) => !/^GET|graphql/u.test(one))).toEqual([]);
  });

  it('after a force-push replaces what stands on lines that are gone', async () => {
    const scene = await PullScene.start(cleanWidget('w'));
    scene.push(brokenChange());
    await scene.run();
    const [old] = structuredClone(scene.pulls.reviewComments);
    const files = brokenChange();
    const manifest = files[path] as Manifest;
    const mobile = { frame_url: 'https://app.parcelmint.io', color: 'ff9911' };
    scene.forcePush({ ...files, [path]: { ...manifest, mobile } });
    expect(scene.pulls.reviewComments[0]?.place).toBeUndefined();
    await scene.run();
    expect(scene.pulls.reviewComments).toHaveLength(1);
    expect(scene.pulls.reviewComments[0]?.id).not.toBe(old?.id);
    expect(scene.pulls.reviewComments[0]?.body).toContain('#ff9911');
  });

  it('after a force-push to the same keeps all', async () => {
    const scene = await PullScene.start(cleanWidget('w'));
    scene.push(brokenChange());
    await scene.run();
    scene.forcePush({ ...brokenChange(), 'README.md': 'x' });
    const step = await scene.run();
    expect(step.stdout).toContain('Suggested changes: 0 new, 1 kept, 0 deleted.');
  });

  it('keeps what someone edited, and writes again what someone deleted', async () => {
    const scene = await PullScene.start(cleanWidget('w'));
    scene.push(twoMistakes());
    await scene.run();
    const [first] = scene.pulls.reviewComments;
    if (!first) throw new Error('no comment');
    first.body = `Please do this.\n\n${first.body}`;
    scene.pulls.reviewComments.splice(1);
    const step = await scene.run();
    expect(step.stdout).toContain('Suggested changes: 1 new, 1 kept, 0 deleted.');
    expect(scene.pulls.reviewComments[0]?.body).toMatch(/^Please do this\./u);
    expect([...about(scene)].sort()).toEqual(['valid-field-type', 'valid-mobile-color']);
  });
});

describe.concurrent('the comments of others', () => {
  it('are left alone, also with a marker that is copied', async () => {
    const scene = await PullScene.start(cleanWidget('w'));
    scene.push(brokenChange());
    await scene.run();
    const [own] = structuredClone(scene.pulls.reviewComments);
    const { body = '', place } = own ?? {};
    scene.pulls.comment('ada', { body, path, place });
    scene.pulls.comment('other-app[bot]', { body, path, place });
    scene.push(goodChange());
    const step = await scene.run();
    expect(step.stdout).toContain('Suggested changes: 0 new, 0 kept, 1 deleted.');
    expect(scene.pulls.reviewComments.map(({ author }) => author)).toEqual([
      'ada',
      'other-app[bot]',
    ]);
  });

  it('do not count as ours if a person copied one before the first run', async () => {
    const scene = await PullScene.start(cleanWidget('w'));
    scene.push(brokenChange());
    await scene.run();
    const [own] = scene.pulls.reviewComments.splice(0);
    scene.pulls.comment('mallory', { body: own?.body ?? '', path, place: own?.place });
    const step = await scene.run();
    expect(step.stdout).toContain('Suggested changes: 1 new, 0 kept, 0 deleted.');
  });

  it('are those of another job, too', async () => {
    const scene = await PullScene.start(cleanWidget('w'));
    scene.push(brokenChange());
    await scene.run();
    await scene.run({ suggestions: 'true', preset: 'amocrm' });
    const checks = scene.pulls.reviewComments.map(({ body }) => /check=\w+/u.exec(body)?.[0]);
    expect(new Set(checks).size).toBe(2);
    scene.push(goodChange());
    await scene.run();
    expect(scene.pulls.reviewComments.map(({ body }) => /check=\w+/u.exec(body)?.[0])).toEqual([
      checks[1],
    ]);
  });
});

// Processes, because steps inside this one wait for each other.
describe.concurrent('who writes', () => {
  const asked = (fault: Fault) => (sent: Sent) =>
    sent.path.endsWith('graphql') ? fault : undefined;

  it.each<[string, Fault]>([
    ['may not be asked', { status: 403 }],
    [
      'is an error',
      { status: 200, value: { errors: [{ message: 'Resource not accessible by integration' }] } },
    ],
  ])('is the workflow if that %s', async (_, fault) => {
    const scene = await PullScene.start(cleanWidget('w'), { fault: asked(fault) });
    scene.push(brokenChange());
    await scene.runBundle();
    const step = await scene.runBundle();
    expect(step.stdout).toContain('Suggested changes: 0 new, 1 kept, 0 deleted.');
  });

  it.each<Fault>([{ status: 500 }, { status: 200, value: { errors: [null] } }, 'cut'])(
    'is nobody if the answer is %j, so that nothing is written twice',
    async (fault) => {
      const scene = await PullScene.start(cleanWidget('w'), { fault: asked(fault) });
      scene.push(brokenChange());
      await scene.runBundle();
      const before = structuredClone(scene.pulls.reviewComments);
      const step = await scene.runBundle();
      expect(step.status).toBe(1);
      expect(scene.pulls.reviewComments).toEqual(before);
    },
  );

  it('may be another app or a person', async () => {
    const scene = await PullScene.start(cleanWidget('w'));
    scene.pulls.author = 'our-app[bot]';
    scene.push(brokenChange());
    await scene.runBundle();
    const step = await scene.runBundle();
    expect(step.stdout).toContain('Suggested changes: 0 new, 1 kept, 0 deleted.');
  });
});

describe.concurrent('of many findings', () => {
  it('thirty are suggested, errors first', async () => {
    const scene = await PullScene.start(cleanWidget('x'));
    const files = { ...widgetWithWarnings(3, 'a'), ...raised(widgetWithErrors(35, 'w')) };
    scene.push(files);
    const step = await scene.run();
    expect(scene.pulls.reviewComments).toHaveLength(30);
    expect(new Set(about(scene))).toEqual(new Set(['valid-field-type']));
    expect(step.stdout).toContain('There are 5 more than a review shows.');
    expect(scene.requests.filter((one) => one.endsWith('/reviews'))).toHaveLength(1);
    // The first thirty are applied, and then the others can be.
    const applied = applySuggestions(scene.head(path), scene.pulls.reviewComments);
    expect(applied.match(/"txt"/gu)).toHaveLength(5);
    scene.push({ [path]: applied });
    await scene.run();
    expect(scene.pulls.reviewComments).toHaveLength(5);
    const rest = applySuggestions(scene.head(path), scene.pulls.reviewComments);
    expect(rest).not.toContain('"txt"');
  });

  it('a review that GitHub refuses is halved, in six requests at most', async () => {
    const isBad = ({ body }: Sent): boolean =>
      ((body['comments'] ?? []) as { line: number }[]).some(({ line }) => line % 29 === 0);
    const fault = (sent: Sent): Fault | undefined =>
      sent.path.endsWith('/reviews') && isBad(sent) ? { status: 422 } : undefined;
    const scene = await PullScene.start(cleanWidget('x'), { fault });
    scene.push(raised(widgetWithErrors(20)));
    const step = await scene.run();
    const posts = scene.github.sent.filter(({ path: one }) => one.endsWith('/reviews'));
    expect(posts.length).toBeLessThanOrEqual(6);
    expect(posts.length).toBeGreaterThan(2);
    const taken = scene.pulls.reviewComments.length;
    expect(taken).toBeGreaterThanOrEqual(10);
    expect(step.stdout).toContain(`GitHub refused the lines of ${String(20 - taken)}.`);
    expect(step.outputs['errors']).toBe('20');
  });
});

describe.concurrent('nothing is suggested', () => {
  /** The comments of a first run on a change. */
  async function commentsOn(before: FileTree, change: FileTree, ...removed: readonly string[]) {
    const scene = await PullScene.start(before);
    scene.push(change, ...removed);
    const step = await scene.run({ suggestions: 'true', scope: 'all' });
    return { scene, step, comments: scene.pulls.reviewComments };
  }

  it('on lines that are not in the diff', async () => {
    const { comments, step } = await commentsOn(widgetWithMistake('w'), { 'w/script.js': 'x' });
    expect(comments).toEqual([]);
    expect(step.outputs['errors']).toBe('1');
  });

  it('on a file that is deleted', async () => {
    const before = { ...widgetWithMistake('w'), ...cleanWidget('v') };
    expect((await commentsOn(before, { 'v/script.js': 'x' }, 'w')).comments).toEqual([]);
  });

  it('on lines that only the merge commit has', async () => {
    const scene = await PullScene.start(cleanWidget('w'));
    scene.push({ [path]: JSON.stringify(goodChange()[path], null, 2) });
    const text = `${JSON.stringify(cleanWidget('w')[path], null, 2)}\n`;
    scene.meanwhile({ [path]: text.replace('"type": "text"', '"type": "txt"') });
    scene.push({ 'README.md': 'x' });
    const step = await scene.run();
    expect(step.outputs['errors']).toBe('1');
    expect(scene.pulls.reviewComments).toEqual([]);
  });

  it('beside a secret', async () => {
    const files = brokenChange();
    const manifest = { ...(files[path] as object), secret_key: 'sk-0123456789' };
    const line = JSON.stringify(manifest).replace('{', '{\n').replace(/\}$/u, '\n}\n');
    const { comments, step } = await commentsOn(cleanWidget('w'), { ...files, [path]: line });
    expect(Number(step.outputs['errors'])).toBeGreaterThan(0);
    expect(comments).toEqual([]);
  });

  it('for a commit that is not the head any more, or a pull request that is closed', async () => {
    const scene = await PullScene.start(cleanWidget('w'));
    scene.push(brokenChange());
    const { event } = scene;
    scene.push({ 'README.md': 'x' });
    const old = await scene.run({ suggestions: 'true', comment: 'true' }, event);
    expect(old.stdout).toContain('The pull request has a newer commit, whose run reviews it.');
    expect(scene.requests).toEqual(['GET /pulls/1']);
    scene.pulls.state = { ...scene.pulls.state, state: 'closed' };
    const closed = await scene.run({ suggestions: 'true', comment: 'true' });
    expect(closed.stdout).toContain('The pull request is closed');
    expect(scene.requests).toEqual(['GET /pulls/1']);
  });

  it('for a file that is broken so that only people can repair it', async () => {
    const { comments } = await commentsOn(cleanWidget('w'), { [english]: '{' });
    expect(comments).toEqual([]);
  });
});

describe.concurrent('without the history', () => {
  it('the diff comes from the API, in pages, and so does the head', async () => {
    const scene = await PullScene.start({ ...cleanWidget('w'), 'x/0.md': '' });
    const many = Array.from({ length: 120 }, (_, index) => [`a/${String(index)}.md`, 'x']);
    scene.push({ ...Object.fromEntries(many), ...brokenChange() } as FileTree);
    scene.meanwhile({ [path]: `\n${JSON.stringify(cleanWidget('w')[path], null, 2)}\n` });
    scene.push({ 'README.md': 'x' });
    const clone = cloneOf(originOf(scene.repository), '--depth=2', '--branch=main');
    const origin = scene.repository;
    origin.git('push', '--quiet', 'origin', 'HEAD:refs/pull/1/merge');
    clone.git('fetch', '--quiet', '--depth=2', 'origin', 'refs/pull/1/merge');
    clone.git('checkout', '--quiet', '--detach', 'FETCH_HEAD');
    const step = await runBeside(scene.github, clone.root, { suggestions: 'true' }, scene.event);
    expect(scene.github.violations).toEqual([]);
    expect(scene.requests).toEqual([
      'GET /pulls/1',
      'GET /pulls/1/comments?per_page=100&page=1',
      'GET /pulls/1/files?per_page=100&page=1',
      'GET /pulls/1/files?per_page=100&page=2',
      expect.stringMatching(/^GET \/git\/blobs\/[0-9a-f]{40}$/u),
      'POST /pulls/1/reviews',
    ]);
    expect(step.stdout).toContain('Suggested changes: 1 new');
    expect(about(scene)).toEqual(['valid-mobile-color']);
  });
});

// Processes again.
describe.concurrent('whatever GitHub does', () => {
  const onReview = (fault: Fault) => (sent: Sent) =>
    sent.path.includes('/pulls/') ? fault : undefined;

  it.each<[string, Fault, string]>([
    ['refuses the token', { status: 401 }, 'GitHub refused the token (401'],
    ['knows no pull request', { status: 404 }, 'The token may not read the pull request (404'],
    ['refuses everything', { status: 422 }, 'GitHub refused'],
    ['has enough', { status: 429 }, 'GitHub'],
    ['fails', { status: 500 }, 'GitHub could not take'],
    ['says something else', { status: 200, value: { x: 1 } }, 'GitHub could not take'],
    ['says nothing', { status: 200, value: null }, 'GitHub could not take'],
    ['cuts the connection', 'cut', 'GitHub could not take'],
    ['answers by half', 'torn', 'GitHub could not take'],
    ['answers for ever', 'endless', 'GitHub could not take'],
    ['keeps silent', 'hung', 'GitHub could not take'],
  ])('and %s, the annotations and the result are the same', async (_, fault, line) => {
    const scene = await PullScene.start(cleanWidget('w'), { fault: onReview(fault) });
    scene.push(brokenChange());
    const step = await scene.runBundle({ suggestions: 'true', comment: 'true' });
    expect([step.status, step.stderr]).toEqual([1, '']);
    expect(step.view.annotations).toMatchObject([{ title: 'kommo-widget/valid-mobile-color' }]);
    expect(step.outputs).toMatchObject({ errors: '1', conclusion: 'failure', truncated: 'false' });
    expect(step.outputs['report-file']).toBeDefined();
    expect(step.view.log.join('\n')).toContain(line);
    expect(scene.pulls.reviewComments).toEqual([]);
  });

  it.each<[string, number, boolean]>([
    ['seconds', 1, true],
    ['minutes', 600, false],
  ])(
    'and wants %s between requests, they are waited for if they can be',
    async (_, seconds, isPosted) => {
      let isFirst = true;
      const headers = { 'retry-after': String(seconds) };
      const message = 'You have exceeded a secondary rate limit.';
      const scene = await PullScene.start(cleanWidget('w'), {
        fault({ path: one }) {
          if (!one.endsWith('/reviews') || !isFirst) return undefined;
          isFirst = false;
          return { status: 403, headers, message };
        },
      });
      scene.push(brokenChange());
      const step = await scene.runBundle();
      expect(step.status).toBe(1);
      expect(step.view.annotations).toHaveLength(1);
      expect(scene.pulls.reviewComments).toHaveLength(isPosted ? 1 : 0);
      if (!isPosted) expect(step.stdout).toContain('GitHub takes no more requests for now (403');
    },
  );

  it.each<Fault>(['lost', 'torn', { status: 502 }])(
    'a review whose answer is %j is not posted twice',
    async (fault) => {
      let isFirst = true;
      const scene = await PullScene.start(cleanWidget('w'), {
        fault({ method, path: one }) {
          if (method !== 'POST' || !one.endsWith('/reviews') || !isFirst) return undefined;
          isFirst = false;
          return fault;
        },
      });
      scene.push(brokenChange());
      const step = await scene.runBundle();
      expect(step.stdout).toContain('Suggested changes: 1 new');
      expect(scene.pulls.reviewComments).toHaveLength(1);
    },
  );
});

function deletedIn({ github }: PullScene): string {
  const sent = github.sent.find(({ method }) => method === 'DELETE');
  return sent?.path.split('/').at(-1) ?? '';
}
