import { describe, expect, it } from 'vitest';
import { readConfig, type LintConfig } from '../../src/lint/config.js';
import { globsOf } from '../../src/lint/config-globs.js';
import { ruleOf, ruleSet } from '../../src/lint/rule-set.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

function configOf(content: object): LintConfig {
  return readConfig(temporaryFolder({ 'kommo-widget-lint.config.json': content }));
}

const rule = (name: string): string => `kommo-widget/${name}`;

describe('the rules of a configuration', () => {
  it('are those of its preset, and its own', () => {
    const rules = ruleSet(
      configOf({
        rules: {
          [rule('valid-support')]: 'off',
          [rule('require-tour')]: 1,
          [rule('max-text-length')]: ['error', { name: 10 }],
        },
      }),
    );
    expect(rules.has('valid-support')).toBe(false);
    expect(rules.get('require-tour')).toEqual([1]);
    expect(rules.get('max-text-length')).toEqual([2, { name: 10 }]);
    expect(rules.get('valid-locations')).toEqual([2]);
  });

  it('keep their options if an override gives a severity alone', async () => {
    const config = configOf({
      preset: 'amocrm',
      overrides: [
        { files: ['a/**'], rules: { [rule('no-unknown-locales')]: 'error' } },
        { files: ['a/b/**'], rules: { [rule('valid-support')]: 'off' } },
      ],
    });
    const { rulesFor } = await globsOf(config);
    const at = (path: string) => rulesFor(`${config.basePath}/${path}/manifest.json`);
    expect(at('x').get('no-unknown-locales')).toEqual([1, { platform: 'amocrm' }]);
    expect(at('a').get('no-unknown-locales')).toEqual([2, { platform: 'amocrm' }]);
    expect(at('a').has('valid-support')).toBe(true);
    expect(at('a/b').has('valid-support')).toBe(false);
    expect(at('a/b').get('no-unknown-locales')).toEqual([2, { platform: 'amocrm' }]);
  });

  it('begin anew if an override has a preset of its own', async () => {
    const config = configOf({
      preset: 'amocrm',
      rules: { [rule('no-legacy-keys')]: 'off' },
      overrides: [{ files: ['kommo/**'], preset: 'recommended' }],
    });
    const { rulesFor } = await globsOf(config);
    const rules = rulesFor(`${config.basePath}/kommo/manifest.json`);
    expect(rules).toEqual(ruleSet(configOf({ preset: 'recommended' })));
  });
});

it('a rule is run with its defaults if nothing else is said', () => {
  const optionsOf = (...options: unknown[]) =>
    ruleOf('no-unknown-locales', [1, ...options]).options;
  expect(optionsOf()).toEqual([{ platform: 'kommo', allow: [] }]);
  expect(optionsOf({ allow: ['xx'] })).toEqual([{ platform: 'kommo', allow: ['xx'] }]);
});
