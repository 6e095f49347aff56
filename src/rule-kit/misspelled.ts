import type { Rule } from 'eslint';
import type { Key } from '../platform/key.js';
import { manifestKey } from '../platform/keys.js';
import { commentKeys } from '../platform/comment-keys.js';
import type { JsonValue } from '../widget/json-value.js';
import type { Manifest } from '../widget/manifest.js';
import { didYouMean } from '../text/did-you-mean.js';
import { quote } from '../text/quote.js';

/** The message of `suggestRename`, to be spread into a rule's messages. */
export const renameMessage = { rename: 'Rename it to {{key}}.' } as const;

/** Names of fewer letters are near to too many others. */
const shortest = 3;

/** A name that is right somewhere in the manifest is rather misplaced than misspelled. */
const names = new Set(namesBelow(manifestKey));

/**
 * The unknown members of an object by the known key that each was most likely meant to be. A known key that is there
 * itself was not misspelled, and if members are named by the author no name is wrong.
 */
export function misspelledMembers(object: JsonValue, key: Key): ReadonlyMap<string, JsonValue> {
  const misspelled = new Map<string, JsonValue>();
  if (!key.members || key.others) return misspelled;
  const isUnknown = (name: string): boolean =>
    !names.has(name) &&
    key.alsoSeen?.includes(name) !== true &&
    name.length >= shortest &&
    !commentKeys.pattern.test(name);
  const unknown = [...object.members].filter(([name]) => isUnknown(name));
  if (unknown.length === 0) return misspelled;
  const absent = Object.keys(key.members).filter((name) => !object.get(name));
  for (const [name, member] of unknown) {
    const meant = didYouMean(
      name,
      absent.filter((candidate) => !misspelled.has(candidate)),
    );
    if (meant !== undefined) misspelled.set(meant, member);
  }
  return misspelled;
}

/** Whether a key has to be among the members of an object, so that some rule speaks of its absence. */
export function isRequired(manifest: Manifest, object: JsonValue, { required = [] }: Key): boolean {
  return required.some(
    ({ location, without = [], installable }) =>
      (location === undefined || manifest.locations.has(location)) &&
      without.every((name) => !object.get(name)) &&
      (!installable || manifest.get('widget', 'installation')?.plain === true),
  );
}

/** A suggestion to give a member another key. */
export function suggestRename(member: JsonValue, key: string) {
  return {
    messageId: 'rename' as const,
    data: { key: quote(key) },
    fix: (fixer: Rule.RuleFixer): Rule.Fix =>
      fixer.replaceTextRange(member.keyNode.range, JSON.stringify(key)),
  };
}

function namesBelow({ members = {}, others, elements }: Key): readonly string[] {
  const below = [...Object.values(members), others, elements].filter((key) => key !== undefined);
  return [...Object.keys(members), ...below.flatMap(namesBelow)];
}
