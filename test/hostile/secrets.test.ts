import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintWidget } from '../../src/lint/lint-widget.js';
import { formatNames } from '../../src/report/report.js';
import { readConfig } from '../../src/lint/config.js';
import { gitRepository } from '../helpers/git-repository.js';
import { runStep } from '../helpers/run-action.js';
import { runInProcess } from '../helpers/run-in-process.js';
import { temporaryFolder, writeFiles, type FileTree } from '../helpers/temporary-folder.js';
import { cleanWidget } from '../helpers/widgets.js';

/** Looks like what rules quote: a reference, a code of a language, a type, an address, a path. */
const secrets = [
  'aB3.xYz.kEy',
  'https://sEcReT.test/k3y',
  'zz-SECRET1',
  'k3y"\u0007\\\u202Ez',
  'x'.repeat(70) + 'tail9',
];

/** A widget whose manifest holds a secret where it belongs, and again in places that rules quote. */
function leaky(secret: string): FileTree {
  const files = cleanWidget('w');
  const manifest = files['w/manifest.json'] as { widget: object };
  return {
    ...files,
    'w/manifest.json': {
      ...manifest,
      widget: {
        ...manifest.widget,
        secret_key: secret,
        name: secret,
        locale: ['en', secret],
        support: { link: secret, email: secret },
        [secret]: 1,
        version: secret,
      },
      [secret]: secret,
      locations: ['settings', secret, 'mobile_card', 'left_menu'],
      settings: {
        [secret]: { name: secret, type: secret, required: secret },
        key: { name: secret, type: 'text' },
      },
      mobile: { frame_url: secret, color: secret },
      tour: {
        is_tour: secret,
        tour_images: { [secret]: [secret], en: [secret] },
        tour_description: secret,
      },
      left_menu: { [secret]: { title: secret, icon: { path: secret } } },
      dp: { settings: { [secret]: { name: secret, type: secret } }, webhook_url: secret },
    },
    'w/i18n/en.json': {
      widget: { name: secret, description: `<b onclick=x>${secret}</b>` },
      [secret]: { [secret]: secret },
    },
    'w/i18n/es.json': `{ "a": "${JSON.stringify(secret).slice(1, -1)}", "a": 1, ${JSON.stringify(secret)} }`,
    [`w/i18n/${secret.replaceAll('/', '')}.json`]: {},
  };
}

/** The secret as any output may write it, less what a file of the widget is named. */
function formsOf(secret: string): readonly string[] {
  const start = secret.slice(0, 50);
  return [start, JSON.stringify(start).slice(1, -1), encodeURIComponent(start)];
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile());
}

describe.each(secrets)('the secret %j of a manifest', (secret) => {
  const forms = formsOf(secret);
  const expectNone = (text: string): void => {
    for (const form of forms) expect(text).not.toContain(form);
  };

  it('is in no output of the command', async () => {
    const tree = Object.fromEntries(
      Object.entries(leaky(secret)).filter(([path]) => !path.includes(secret.replaceAll('/', ''))),
    );
    const { root } = gitRepository(cleanWidget('w')).write(tree).stage();
    const run = async (...args: readonly string[]) => {
      const { status, stdout, stderr } = await runInProcess(root, ...args);
      expectNone(stdout + stderr);
      return { status, stderr, isReport: stdout.includes('no-legacy-keys'), stdout };
    };
    const report = { status: 1, stderr: '', isReport: true };
    for (const format of formatNames)
      expect(await run('--preset', 'marketplace', '--format', format)).toMatchObject(report);
    expect(await run('--since', 'HEAD', '--format', 'json')).toMatchObject(report);
    expect(await run('--staged', '--format', 'json')).toMatchObject(report);
    expect(await run('--config', 'w/manifest.json')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^.*"\$schema", "preset"/u) as string,
    });
    expect(await run('--fix', '--format', 'json')).toMatchObject(report);
    // What is not JSON can't be let pass.
    expect(await run('--suppress-all', '--format', 'json')).toMatchObject({
      status: 1,
      stderr: '',
    });
    const suppressions = readFileSync(join(root, 'eslint-suppressions.json'), 'utf8');
    expect(suppressions).toContain('kommo-widget/');
    expectNone(suppressions);
  });

  it('is in no output of the Action and in no file that it writes', async () => {
    const tree = Object.fromEntries(
      Object.entries(leaky(secret)).filter(([path]) => !path.includes(secret.replaceAll('/', ''))),
    );
    const root = temporaryFolder(tree);
    const RUNNER_TEMP = temporaryFolder();
    const step = await runStep(
      root,
      { 'sarif-file': 'out.sarif', preset: 'marketplace' },
      { env: { RUNNER_TEMP } },
    );
    expect(step).toMatchObject({ status: 1, stderr: '', outputs: { conclusion: 'failure' } });
    expect(Number(step.outputs['errors'])).toBeGreaterThan(5);
    expectNone(step.stdout + step.stderr + step.summary);
    expectNone(readFileSync(step.outputs['sarif-file'] ?? '', 'utf8'));
    for (const file of filesBelow(RUNNER_TEMP)) expectNone(readFileSync(file, 'utf8'));
  });
});

it('no secret shows of a manifest that is broken around it in any way', async () => {
  const secret = 'sEcReT-123-kEy';
  const text = `{ "widget": {\n  "locale": ["en"], "secret_key": "${secret}", "name": "x"\n}, "locations": [] }`;
  const root = temporaryFolder(cleanWidget());
  const config = readConfig(root);
  const places = [...text.matchAll(/(?<=secret_key)[^s]*"|(?<=kEy)",/gu)].flatMap(
    ({ index, 0: part }) => Array.from(part, (_, offset) => index + offset),
  );
  expect(places.length).toBeGreaterThan(4);
  for (const place of places) {
    const [head, tail] = [text.slice(0, place), text.slice(place)];
    for (const broken of [head + tail.slice(1), `${head}'${tail}`, `${head}\n]${tail}`, head]) {
      writeFiles(root, { 'manifest.json': broken });
      const results = await lintWidget({ folder: root, isNamed: true }, config);
      expect(results[0]?.messages.length).toBeGreaterThan(0);
      expect([broken, JSON.stringify(results).includes(secret)]).toEqual([broken, false]);
    }
  }
});
