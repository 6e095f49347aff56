import type { Key, Value } from '../src/platform/key.js';
import { manifestKey } from '../src/platform/keys.js';
import { commentKeys } from '../src/platform/comment-keys.js';

type Schema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of `manifest.json`: draft-07, which editors read, and the words that they add to it. It refuses only
 * what some rule of the preset `recommended` speaks of.
 */
export function manifestSchema(): Schema {
  const settings = manifestKey.members?.['settings'];
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Manifest of a Kommo or amoCRM widget',
    ...schemaOf(manifestKey, isNeededAtTop),
    examples: [completed({ settings: settings?.examples?.[0] }, manifestKey, isNeededAtTop)],
    allOf: conditions(),
  };
}

function schemaOf(key: Key, isNeeded: (member: Key) => boolean): Schema {
  const { members = {}, others, elements, items } = key;
  const required = Object.keys(members).filter((name) => isNeeded(members[name] as Key));
  const alternatives = Object.values(members).flatMap(({ required: needs = [] }) =>
    needs.flatMap(({ without = [] }) => without),
  );
  return {
    type: key.type,
    description: key.description,
    markdownDescription: `${key.description}\n\n[Documentation](${key.source})`,
    ...examplesOf(key, isNeeded),
    ...(key.legacy && { deprecationMessage: key.description }),
    ...(key.values && enumOf(key.values)),
    ...(key.pattern && { pattern: key.pattern }),
    ...(key.format && { format: key.format }),
    ...(items && { minItems: items.min, uniqueItems: items.unique ?? false }),
    ...(elements && { items: schemaOf(elements, isNeededInBlock) }),
    ...(key.members && {
      properties: Object.fromEntries(
        Object.entries(members).map(([name, member]) => [name, schemaOf(member, isNeededInBlock)]),
      ),
    }),
    ...(required.length > 0 && { required }),
    ...(alternatives.length > 0 && { anyOf: alternatives.map((name) => ({ required: [name] })) }),
    ...(others && {
      patternProperties: { [commentKeys.pattern.source]: true },
      additionalProperties: schemaOf(others, isNeededInBlock),
    }),
  };
}

/**
 * What editors write when the key is chosen: an example that lacks nothing which has to be there. If the values are
 * listed, people choose among these.
 */
function examplesOf({ examples, values, ...key }: Key, isNeeded: (member: Key) => boolean): Schema {
  if (!examples || values) return {};
  return { examples: examples.map((example) => completed(example, key, isNeeded)) };
}

function completed(
  example: unknown,
  { members = {} }: Pick<Key, 'members'>,
  isNeeded: (member: Key) => boolean,
): unknown {
  if (typeof example !== 'object' || example === null || Array.isArray(example)) return example;
  const given = example as Schema;
  const known = Object.entries(members).flatMap(([name, key]) => {
    if (name in given) return [[name, given[name]]];
    const [first = key.values?.[0]?.value] = key.examples ?? [];
    return isNeeded(key) ? [[name, completed(first, key, isNeededInBlock)]] : [];
  });
  return { ...Object.fromEntries(known), ...given };
}

function enumOf(values: readonly Value[]): Schema {
  return {
    enum: values.map(({ value }) => value),
    ...(values.some(({ description }) => description !== undefined) && {
      enumDescriptions: values.map(({ description = '' }) => description),
    }),
  };
}

function isNeededAtTop({ required = [] }: Key): boolean {
  return required.some(({ location, installable }) => location === undefined && !installable);
}

/** Without its location a block is wrong as a whole, so that what the location needs in it can be asked for always. */
function isNeededInBlock({ required = [] }: Key): boolean {
  return required.some(({ without }) => without === undefined);
}

/**
 * The blocks that are needed for a location, or for a widget that can be installed. Editors would take what is asked of a
 * key here for all that is known of it (`doNotSuggest` is a word of theirs).
 */
function conditions(): readonly Schema[] {
  return Object.entries(manifestKey.members ?? {}).flatMap(([name, { required = [] }]) =>
    required.flatMap(({ location, installable }): Schema[] => {
      const then = { required: [name] };
      if (location !== undefined) {
        const listed = { contains: { const: location }, doNotSuggest: true };
        return [{ if: { properties: { locations: listed }, required: ['locations'] }, then }];
      }
      if (!installable) return [];
      const installed = {
        properties: { installation: { const: true, doNotSuggest: true } },
        doNotSuggest: true,
        required: ['installation'],
      };
      return [{ if: { properties: { widget: installed }, required: ['widget'] }, then }];
    }),
  );
}
