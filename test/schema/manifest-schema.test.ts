import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Linter } from 'eslint';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { manifestSchema } from '../../scripts/manifest-schema.js';
import { configs } from '../../src/index.js';
import { manifestKey, type Key } from '../../src/platform/keys.js';
import { fullestManifest, fullManifest } from '../helpers/full-manifest.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const schema = manifestSchema();
const ajv = new Ajv({ strict: false, formats: { 'color-hex': true } });
const validate = ajv.compile(schema);

const linter = new Linter({ cwd: '/' });
const configuration = [configs.recommended, { settings: { 'kommo-widget': { widget: true } } }];

/** The findings of `recommended` in a manifest that lies nowhere, so that none of them is about its neighbours. */
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
    ['a colour without its #', { mobile: { frame_url: 'https://a.test', color: 'ffff00' } }],
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

  it('has a finding of the rules', () => {
    fc.assert(
      fc.property(start, fc.array(mutation, { minLength: 1, maxLength: 3 }), (base, mutations) => {
        const manifest = mutations.reduce<Json>(mutate, base);
        if (!validate(manifest)) expect(findings(JSON.stringify(manifest))).not.toEqual([]);
      }),
      { numRuns: 1500, seed: 20261123 },
    );
  });
});

interface Mutation {
  readonly kind: 'replace' | 'delete' | 'rename' | 'add' | 'move';
  /** Which of the values, and which other one. */
  readonly place: number;
  readonly other: number;
  readonly name: string;
  readonly value: Json;
}

const names = [...new Set([...namesOf(manifestKey), 'x', '_comment', '__proto__', ''])];
const texts = [...new Set(valuesOf(manifestKey)), '', ' ', 'lcard-2', 'xx', 'a.b', 'https://a.io'];

const value = fc.oneof(
  fc.constantFrom<Json>(null, true, false, 0, 1, 2, -1.5, [], {}, [[]], [{}]),
  fc.constantFrom<Json>(...texts),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
);

const { widget, settings, ...blocks } = fullManifest();
const start = fc.constantFrom<Json>(
  fullManifest(),
  { widget, settings, locations: ['settings'] },
  { widget: { ...widget, installation: false }, locations: ['lcard-1', 'lead_sources'] },
  { widget, ...blocks, locations: ['everywhere'] },
);

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('replace', 'replace', 'delete', 'delete', 'rename', 'add', 'move'),
  place: fc.nat(),
  other: fc.nat(),
  name: fc.oneof(fc.constantFrom(...names), fc.string({ maxLength: 4 })),
  value,
});

function mutate(root: Json, { kind, place, other, name, value: replacement }: Mutation): Json {
  const copy = structuredClone(root);
  const places = placesOf(copy);
  const found = places[place % (places.length + 1)];
  if (!found) return kind === 'replace' ? replacement : copy;
  const { parent, key } = found;
  const current = parent[key] as Json;
  if (kind === 'replace') parent[key] = replacement;
  else if (kind === 'add' && Array.isArray(current)) current.push(replacement);
  else if (kind === 'add') define(parent, name, replacement);
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
  if (kind === 'rename') define(parent, name, current);
  if (kind === 'move') {
    const target = placesOf(copy)[other % Math.max(1, placesOf(copy).length)];
    define(target?.parent ?? (copy as Container), key, current);
  }
  return copy;
}

type Container = Record<string, Json>;

function placesOf(root: Json): readonly { parent: Container; key: string }[] {
  if (typeof root !== 'object' || root === null) return [];
  const parent = root as Container;
  return Object.keys(parent).flatMap((key) => [{ parent, key }, ...placesOf(parent[key] as Json)]);
}

function define(parent: Container, key: string, member: Json): void {
  if (Array.isArray(parent)) parent.push(member);
  else
    Object.defineProperty(parent, key, {
      value: member,
      enumerable: true,
      configurable: true,
      writable: true,
    });
}

function namesOf({ members = {}, others, elements }: Key): readonly string[] {
  const below = [...Object.values(members), others, elements].filter((key) => key !== undefined);
  return [...Object.keys(members), ...below.flatMap(namesOf)];
}

function valuesOf({ members = {}, others, elements, values = [] }: Key): readonly string[] {
  const below = [...Object.values(members), others, elements].filter((key) => key !== undefined);
  return [...values.map(({ value: one }) => String(one)), ...below.flatMap(valuesOf)];
}
