import { areaSuffixes, locations, type Location } from '../platform/locations.js';
import type { RuleSourceCode } from './create-rule.js';
import type { JsonValue } from '../widget/json-value.js';
import { readLocation } from '../widget/location.js';
import type { Manifest } from '../widget/manifest.js';
import { didYouMean } from '../text/did-you-mean.js';
import { remove } from './edit.js';
import { replaceMessage, suggestReplacements } from './replace.js';
import { quote } from '../text/quote.js';

/** The message of `suggestRemoval`, to be spread into a rule's messages. */
export const removeMessage = { remove: 'Remove {{location}}.' } as const;

/** The messages of `suggestEntries`. */
export const entryMessages = { ...replaceMessage, ...removeMessage };

/** The location that an entry names, or was most likely meant to name. */
export function meantLocation(
  entry: string,
  candidates: readonly Location[] = locations,
): Location | undefined {
  const known = readLocation(entry)?.location;
  if (known) return known;
  const name = entry.trim().replace(/\d$/u, '');
  const ofBlock = candidates.find(({ block }) => block?.name === name.toLowerCase());
  if (ofBlock) return ofBlock;
  const meant = didYouMean(
    name,
    candidates.map((location) => location.name),
  );
  return candidates.find((location) => location.name === meant);
}

/** How to list a location; an area keeps the number that an entry ends in, and draws if there is none. */
export function entryFor({ name, area }: Location, entry = ''): string {
  if (!area) return name;
  const { load, draw } = areaSuffixes;
  return name + (entry.trim().endsWith('0') ? load : draw);
}

/** Suggestions of what to write for an entry, or to remove it if that is listed already. */
export function suggestEntries(
  sourceCode: RuleSourceCode,
  manifest: Manifest,
  value: JsonValue,
  ...entries: readonly (string | undefined)[]
) {
  if (entries.some((entry) => entry !== undefined && manifest.locations.has(entry)))
    return [suggestRemoval(sourceCode, value)];
  return suggestReplacements(value, ...entries);
}

/** A suggestion to remove an entry. */
export function suggestRemoval(sourceCode: RuleSourceCode, value: JsonValue) {
  return {
    messageId: 'remove' as const,
    data: { location: quote(value.text ?? '') },
    fix: remove(sourceCode, value),
  };
}

/** Whether one of the entries names a location, or was most likely meant to. */
export function isListed(manifest: Manifest, { name }: Location): boolean {
  return [...manifest.locations.keys()].some((entry) => meantLocation(entry)?.name === name);
}
