import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { manifestSchema } from '../../scripts/manifest-schema.js';
import { configs } from '../../src/index.js';
import { fullestManifest, fullManifest } from '../helpers/full-manifest.js';

const schema = manifestSchema();
const ajv = new Ajv({ strict: false, formats: { 'color-hex': true } });
const validate = ajv.compile(schema);

const linter = new Linter({ cwd: '/' });
const configuration = [...configs.recommended, { settings: { 'kommo-widget': { widget: true } } }];

/** The findings of `recommended` in a manifest that lies nowhere, so that none of them is about its neighbors. */
function findings(text: string) {
  return linter.verify(text, configuration, { filename: '/nowhere/manifest.json' });
}

/** The schema of every key and element. */
function subschemas(of: object): readonly Record<string, unknown>[] {
  const { properties = {}, items, additionalProperties } = of as Record<string, object | undefined>;
  const below: unknown[] = Object.values(properties);
  const objects = [...below, items, additionalProperties].filter((one) => typeof one === 'object');
  return [{ ...of }, ...objects.flatMap((one) => (one === null ? [] : subschemas(one)))];
}

function at(...path: readonly string[]): Record<string, unknown> {
  let value: unknown = schema;
  for (const key of path) value = (value as Record<string, unknown>)[key];
  return value as Record<string, unknown>;
}

describe('the schema', () => {
  it('is the one that the facts give', () => {
    const file = new URL('../../schema/manifest.schema.json', import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8')), 'run `npm run generate`').toEqual(schema);
  });

  it('is a valid draft-07 schema', () => {
    expect(ajv.validateSchema(schema)).toBe(true);
  });

  it('lists the locations, each with what it is', () => {
    const { enum: names, enumDescriptions } = at('properties', 'locations', 'items');
    expect(names).toEqual(expect.arrayContaining(['settings', 'lcard-1', 'lcard-0', 'lcard']));
    expect(names).not.toContain('settings-1');
    expect(enumDescriptions).toHaveLength((names as unknown[]).length);
  });

  it('explains a key, with a link to its page', () => {
    const { markdownDescription, examples } = at('properties', 'widget', 'properties', 'init_once');
    expect(markdownDescription).toMatch(/session[^]*\]\(https:\/\/developers\.kommo\.com\//u);
    expect(examples).toEqual([false]);
  });

  it('has examples that lack nothing', () => {
    const shown = subschemas(schema).filter(({ examples }) => examples !== undefined);
    expect(shown.length).toBeGreaterThan(50);
    for (const one of shown) {
      const isRight = ajv.compile(one);
      for (const example of one['examples'] as unknown[]) {
        isRight(example);
        expect([example, isRight.errors]).toEqual([example, null]);
      }
    }
  });

  it('takes a full manifest, one with the keys of amoCRM, and remarks', () => {
    const full = fullManifest();
    for (const manifest of [full, fullestManifest(), { ...full, settings: { _comment: 'x' } }]) {
      validate(manifest);
      expect(validate.errors).toBeNull();
    }
  });

  it.each([
    [
      'an unknown field type',
      { settings: { key: { name: 'a.b', type: 'select', required: true } } },
    ],
    ['a field without a name', { settings: { key: { type: 'text', required: true } } }],
    ['a block that is not there', { sms: undefined }],
    ['a support without a contact', { widget: { ...fullManifest().widget, support: {} } }],
    ['a color without its #', { mobile: { frame_url: 'https://a.test', color: 'ffff00' } }],
    ['a relative address', { sms: { endpoint: '/sms' } }],
    ['a language twice', { widget: { ...fullManifest().widget, locale: ['en', 'en'] } }],
    ['no language', { widget: { ...fullManifest().widget, locale: [] } }],
  ])('refuses %s', (_, change) => {
    expect(validate({ ...fullManifest(), ...change })).toBe(false);
  });
});

describe('what the schema refuses', () => {
  it('is nothing in manifests without a finding', () => {
    expect(findings(JSON.stringify(fullManifest()))).toEqual([]);
  });
});
