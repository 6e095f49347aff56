import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import rules from '../../rules/index.js';
import { configs } from '../../src/index.js';
import { manifestKey, misplacements, type Key } from '../../src/platform/keys.js';
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

const typeOf = (value: unknown): string => (Array.isArray(value) ? 'array' : typeof value);

describe('the tree of known keys', () => {
  it.each(keys.map(({ path, key }) => [path || 'the root', key] as const))(
    'is right at %s',
    (_, key) => {
      const named = [
        key.typeRule ?? 'valid-types',
        ...(key.required ?? []).map(({ rule }) => rule),
      ];
      expect(Object.keys(rules)).toEqual(expect.arrayContaining(named));
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
      ({ key: { typeRule = 'valid-types', required = [] } }) =>
        ['valid-types', 'prefer-documented-types'].includes(typeRule) || required.length > 0,
    );
    expect(shown.filter(({ key }) => key.examples === undefined)).toEqual([]);
  });

  it('knows both ends of each wrong place', () => {
    for (const { from, to, rule } of misplacements) {
      expect(Object.keys(rules)).toContain(rule);
      expect(keys.map(({ path }) => path)).toContain(`/${to.join('/')}`);
      expect(keys.map(({ path }) => path)).not.toContain(`/${from.join('/')}`);
    }
  });
});

describe('a value of a wrong type', () => {
  const linter = new Linter({ cwd: '/' });
  const samples = [null, true, 5, '5', [], {}];

  it.each(placesOf(fullManifest(), manifestKey, []))('is one finding at %s', (_, path, key) => {
    for (const sample of samples.filter((one) => one === null || typeOf(one) !== key.type)) {
      const text = JSON.stringify(withValue(fullManifest(), path, sample), null, 2);
      const messages = linter.verify(text, configs.recommended, {
        filename: '/nowhere/manifest.json',
      });
      const own = `kommo-widget/${key.typeRule ?? 'valid-types'}`;
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

  function withValue(root: unknown, path: readonly string[], value: unknown): unknown {
    const [key, ...rest] = path;
    if (key === undefined) return value;
    const copy = structuredClone(root) as Record<string, unknown>;
    copy[key] = withValue(copy[key], rest, value);
    return copy;
  }
});
