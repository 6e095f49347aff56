import { locales } from '../platform/locales.js';
import type { Platform } from '../platform/fact.js';
import type { PresetName } from '../rule-kit/create-rule.js';
import { readLocation } from '../widget/location.js';
import { isObject } from '../widget/plain.js';

/** What speaks for a platform or against a listing. */
interface Reason {
  readonly word: `guess.${string}`;
  /** The value of the manifest that says it. */
  readonly value: string;
}

/** The preset that a widget was probably made for, and why. */
export interface Guess {
  readonly preset: PresetName;
  readonly reasons: readonly Reason[];
}

const hosts: readonly (readonly [Platform, RegExp])[] = [
  ['amocrm', /\bamocrm\.(?:ru|com)\b/iu],
  ['kommo', /\bkommo\.com\b/iu],
];

/** Guesses the preset from the content of a manifest; of one that says nothing, the first is meant. */
export function guessPreset(manifest: unknown): Guess {
  const root = isObject(manifest) ? manifest : {};
  const widget = isObject(root['widget']) ? root['widget'] : {};
  const { platform, reason } = platformOf(root, widget);
  const tour = root['tour'];
  const isListed = isObject(tour) && tour['is_tour'] === true;
  const listing = { word: isListed ? 'guess.tour' : 'guess.no-tour', value: '' } as const;
  const presets = {
    kommo: isListed ? 'marketplace' : 'recommended',
    amocrm: isListed ? 'amomarket' : 'amocrm',
  } as const;
  return { preset: presets[platform], reasons: [reason, listing] };
}

function platformOf(
  root: Readonly<Record<string, unknown>>,
  widget: Readonly<Record<string, unknown>>,
): { platform: Platform; reason: Reason } {
  const signs = [
    ...textsIn(root['locations']).map((value) => [value, platformsOfLocation(value)] as const),
    ...textsIn(widget['locale']).map((value) => [value, platformsOfLocale(value)] as const),
  ];
  const sign = signs.find(([, platforms]) => platforms.length === 1);
  if (sign?.[1][0] !== undefined) {
    const [value, [platform]] = sign;
    return { platform, reason: { word: `guess.${platform}`, value: JSON.stringify(value) } };
  }
  if (Object.hasOwn(widget, 'is_showcase'))
    return { platform: 'amocrm', reason: { word: 'guess.amocrm', value: '"is_showcase"' } };
  const text = JSON.stringify([widget['support'], root['dp'], root['mobile']]);
  for (const [platform, host] of hosts) {
    const found = host.exec(text);
    if (found) return { platform, reason: { word: 'guess.host', value: found[0] } };
  }
  return { platform: 'kommo', reason: { word: 'guess.no-platform', value: '' } };
}

function platformsOfLocation(entry: string): readonly Platform[] {
  return readLocation(entry)?.location.platforms ?? [];
}

function platformsOfLocale(code: string): readonly Platform[] {
  return (['kommo', 'amocrm'] as const).filter((platform) =>
    locales[platform].codes.includes(code),
  );
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
