import { describe, expect, it } from 'vitest';
import { summaryOf, type Step } from '../../src/action/summary.js';
import { toResult } from '../../src/lint/result.js';

const context = { cwd: '/repo', colors: false };
const inputs = { paths: [], preset: undefined, config: undefined, workingDirectory: '' };
const step: Step = {
  verdict: 'Errors: 2, warnings: 0, widgets: 1.',
  widgets: 1,
  preset: 'amocrm',
  inputs,
  scope: 'widgets',
};
const fix = { range: [0, 0] as [number, number], text: '' };
const found = { ruleId: 'kommo-widget/x', severity: 2 as const, message: 'Wrong.', column: 1 };
const results = [
  toResult('/repo/w/manifest.json', [
    { ...found, line: 9, fix },
    { ...found, line: 2, message: 'Odd.' },
  ]),
];
const say = (more: Partial<Step> = {}, of = results, env = {}): string =>
  summaryOf({ ...step, ...more }, of, context, env);

describe('the job summary', () => {
  it('has the verdict and the preset, and the findings by file and line', () => {
    const text = say();
    expect(text).toMatch(/^## Kommo widgets\n\nErrors: 2, .+ Preset: `amocrm`\.\n\n### w\n/u);
    expect(text.match(/json:\d+/gu)).toEqual(['json:2', 'json:9']);
  });

  it('says what --fix corrects', () => {
    expect(say()).toContain('`--fix` corrects 1 of these, marked 🔧.');
    const [, odd] = results[0]?.messages ?? [];
    expect(say({}, [toResult('/repo/m.json', odd ? [odd] : [])])).toContain('None of these has');
  });

  it.each([
    [{}, {}, 'kommo-widget-lint\n'],
    [{ inputs: { ...inputs, preset: 'amomarket' } }, {}, 'lint --preset amomarket\n'],
    [{ inputs: { ...inputs, paths: ["it's", 'a/b'] } }, {}, `lint 'it'\\''s' a/b\n`],
    [{ scope: 'introduced' }, { GITHUB_BASE_REF: 'main' }, 'lint --since origin/main\n'],
    [
      { inputs: { ...inputs, paths: ['a\n```\nb'] } },
      {},
      "````sh\nnpx --package eslint-plugin-kommo-widget kommo-widget-lint 'a ``` b'\n````\n",
    ],
  ] as const)('says how to see the same of %j', (more, env, command) => {
    expect(say(more, results, env)).toContain(command);
  });

  it('names the folder to be in', () => {
    expect(say({ inputs: { ...inputs, workingDirectory: 'apps' } })).toContain(
      'on your machine, in the folder that the step names as its `working-directory`:',
    );
  });

  it('says that a change touches no widget', () => {
    expect(say({ widgets: 0 }, [])).toMatch(/\n\nThis change touches no widget\.\n$/u);
    expect(say({ widgets: 0, scope: 'all' }, [])).toMatch(/No problems found\.\n$/u);
    expect(say({}, [toResult('/repo/m.json', [])])).toMatch(/No problems found\.\n$/u);
  });
});
