import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { checkName, detailsUrl } from '../../../src/action/annotations/check-name.js';
import type { Inputs } from '../../../src/action/github/inputs.js';

const named = (inputs: Partial<Inputs>): string =>
  checkName({ workingDirectory: '', paths: [], preset: undefined, ...inputs } as Inputs);

describe('the name of a check run', () => {
  it('says what the step looks at', () => {
    expect(named({})).toBe('Kommo widget lint');
    expect(named({ workingDirectory: 'a', paths: ['b', 'c'], preset: 'amocrm' })).toBe(
      'Kommo widget lint (a, b, c, amocrm)',
    );
    expect(named({ paths: ['a\u001B[31m'] })).not.toContain('\u001B');
  });

  it.each(['a', 'é', '😀'])('is no longer than GitHub takes, with a path of many %s', (letter) => {
    const name = named({ paths: [letter.repeat(300)] });
    expect(name).toMatch(/^Kommo widget lint \(.+…$/u);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
    expect(Buffer.byteLength(name)).toBeGreaterThan(190);
  });
});

describe('the page of the workflow run', () => {
  const env = {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_RUN_ID: '7',
  };

  it('is known if the runner says all of it', () => {
    expect(detailsUrl(env)).toBe('https://github.com/o/r/actions/runs/7');
    for (const name of Object.keys(env)) expect(detailsUrl({ ...env, [name]: '' })).toBeUndefined();
  });
});
