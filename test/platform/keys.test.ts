import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { configs, rules } from '../../src/index.js';
import type { Key, Role } from '../../src/platform/key.js';
import { keyAt, manifestKey, misplacements } from '../../src/platform/keys.js';
import { fullManifest } from '../helpers/full-manifest.js';

interface Place {
  readonly path: string;
  readonly key: Key;
}

const keys = keysBelow('', manifestKey);

/** Every key that is known, with `*` for names that authors give and elements of arrays. */
function keysBelow(path: string, key: Key): readonly Place[] {
  const below = Object.entries({
    ...key.members,
    ...(key.others && { '*': key.others }),
    ...(key.elements && { '[]': key.elements }),
  });
  return [{ path, key }, ...below.flatMap(([name, one]) => keysBelow(`${path}/${name}`, one))];
}

/** The rule that says that a value is of another type, by what is known of its key. */
const rulesOfRoles: Partial<Record<Role, keyof typeof rules>> = {
  endpoint: 'valid-urls',
  support: 'valid-support',
  'contact page': 'valid-support',
  'contact address': 'valid-support',
  color: 'valid-mobile-color',
  credential: 'no-legacy-keys',
  locations: 'valid-locations',
  location: 'valid-locations',
  languages: 'valid-locale',
  language: 'valid-locale',
  version: 'valid-version',
  'interface version': 'valid-interface-version',
};

function typeRuleOf({ role, otherType = 'refuses', otherValue = 'refuses' }: Key): string {
  if (role === 'field')
    return otherType === 'refuses' ? 'valid-settings-fields' : 'valid-action-fields';
  if (role === 'field type')
    return otherValue === 'refuses' ? 'valid-field-type' : 'valid-dp-field-type';
  const own = role && rulesOfRoles[role];
  return own ?? (otherType === 'refuses' ? 'valid-types' : 'prefer-documented-types');
}

const typeOf = (value: unknown): string => (Array.isArray(value) ? 'array' : typeof value);

describe('the tree of known keys', () => {
  it.each(keys.map(({ path, key }) => [path || 'the root', key] as const))(
    'is right at %s',
    (_, key) => {
      expect(key.description).toMatch(/^[A-Z].*\.$/u);
      expect(URL.canParse(key.source)).toBe(true);
      for (const example of key.examples ?? []) {
        expect(typeOf(example)).toBe(key.type);
        if (key.pattern) expect(example).toMatch(new RegExp(key.pattern, 'u'));
      }
      for (const { value } of key.values ?? []) expect(typeof value).toBe(key.type);
    },
  );

  it('has an example wherever a message shows one', () => {
    const shown = keys.filter(
      ({ key }) =>
        ['valid-types', 'prefer-documented-types'].includes(typeRuleOf(key)) ||
        key.required !== undefined,
    );
    expect(shown.filter(({ key }) => key.examples === undefined)).toEqual([]);
  });

  it('says what an address, and a key that a location needs, is for', () => {
    const asked = keys.filter(
      ({ path, key: { role, required = [] } }) =>
        ['endpoint', 'contact page', 'contact address'].includes(role ?? '') ||
        (path.split('/').length > 2 && required.some(({ location }) => location !== undefined)),
    );
    expect(asked.length).toBeGreaterThan(8);
    for (const { path, key } of asked) expect(key.meaning, path).toMatch(/^(?:the|true) .*[^.]$/u);
  });

  it('names a type of its role', () => {
    const typesOf: Partial<Record<Role, string>> = { flag: 'boolean', field: 'object' };
    for (const role of ['text', 'text or literal', 'endpoint', 'image', 'color'] as const)
      typesOf[role] = 'string';
    for (const { path, key } of keys)
      if (key.role && typesOf[key.role]) expect(key.type, path).toBe(typesOf[key.role]);
  });

  it('knows both ends of each wrong place', () => {
    const paths = keys.map(({ path }) => path);
    const shown = misplacements.map(({ from, to }) => `${from.join('.')} → ${to.join('.')}`);
    expect(shown.sort()).toEqual([
      'description → widget.description',
      'dp.settings.action_multiple → dp.action_multiple',
      'init_once → widget.init_once',
      'installation → widget.installation',
      'interface_version → widget.interface_version',
      'is_showcase → widget.is_showcase',
      'locale → widget.locale',
      'name → widget.name',
      'short_description → widget.short_description',
      'support → widget.support',
      'version → widget.version',
      'webhook_url → dp.webhook_url',
      'widget.advanced → advanced',
      'widget.amoforms_settings → amoforms_settings',
      'widget.dp → dp',
      'widget.left_menu → left_menu',
      'widget.locations → locations',
      'widget.mobile → mobile',
      'widget.salesbot_designer → salesbot_designer',
      'widget.settings → settings',
      'widget.sms → sms',
      'widget.tour → tour',
    ]);
    for (const { from, to } of misplacements) {
      expect(paths).toContain(`/${to.join('/')}`);
      expect(paths).not.toContain(`/${from.join('/')}`);
    }
  });

  it('is looked up by a path', () => {
    expect(keyAt('widget', 'support', 'link').role).toBe('contact page');
    expect(keyAt()).toBe(manifestKey);
  });
});

it('no fact names a rule', () => {
  const folder = new URL('../../src/platform/', import.meta.url);
  const files = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  expect(files.length).toBeGreaterThan(10);
  const named = Object.keys(rules).filter((name) =>
    files.some((text) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`, 'u').test(text)),
  );
  expect(named).toEqual([]);
});

const linter = new Linter({ cwd: '/' });

describe('a value in a wrong place', () => {
  const full = fullManifest();
  const moved = misplacements.flatMap(({ from, to }) => {
    const value = valueAt(full, to);
    return value === undefined ? [] : [{ from, to, value }];
  });

  it('is there for nearly all wrong places', () => {
    expect(misplacements.length - moved.length).toBeLessThan(3);
  });

  it.each(moved.map(({ from, to, value }) => [from.join('.'), { from, to, value }] as const))(
    'is one finding at %s',
    (_, { from, to, value }) => {
      const root = withValue(withValue(full, to, undefined), from, value);
      const text = JSON.stringify(root, null, 2);
      for (const config of [configs.recommended, configs.marketplace]) {
        const messages = linter.verify(text, config, { filename: '/nowhere/manifest.json' });
        const heard = messages.map(({ ruleId }) => ruleId);
        expect(heard).toEqual([expect.stringMatching(/no-misplaced-(?:blocks|options)$/u)]);
      }
    },
  );

  function valueAt(root: unknown, path: readonly string[]): unknown {
    return path.reduce((value, key) => (value as Record<string, unknown>)[key], root);
  }
});

describe('a value of a wrong type', () => {
  const samples = [null, true, 5, '5', [], {}];

  it.each(placesOf(fullManifest(), manifestKey, []))('is one finding at %s', (_, path, key) => {
    for (const sample of samples.filter((one) => one === null || typeOf(one) !== key.type)) {
      const text = JSON.stringify(withValue(fullManifest(), path, sample), null, 2);
      const messages = linter.verify(text, configs.recommended, {
        filename: '/nowhere/manifest.json',
      });
      const own = `kommo-widget/${typeRuleOf(key)}`;
      // Without the entry a list is another one, of which more may be said.
      const isEntry = Number.isInteger(Number(path.at(-1)));
      const rulesHeard = messages.map(({ ruleId }) => ruleId);
      expect(isEntry ? rulesHeard.slice(0, 1) : rulesHeard).toEqual([own]);
    }
  });

  /** The values of a manifest below its root, each with what is known of its key. */
  function placesOf(
    value: unknown,
    { members = {}, others, elements }: Key,
    path: readonly string[],
  ): (readonly [string, readonly string[], Key])[] {
    return Object.entries(value as object).flatMap(([name, member]: [string, unknown]) => {
      const key = elements ?? members[name] ?? others;
      if (!key) return [];
      const here = [...path, name];
      const below = typeof member === 'object' ? placesOf(member, key, here) : [];
      return [[here.join('.'), here, key] as const, ...below];
    });
  }
});

function withValue(root: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const copy = structuredClone(root) as Record<string, unknown>;
  copy[key] = withValue(copy[key], rest, value);
  return copy;
}
