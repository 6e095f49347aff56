import type { Platform } from '../platform/fact.js';

export type PlatformOptions = [{ platform?: Platform }];

/** What the platforms are called in a message. */
export const platformNames: Readonly<Record<Platform, string>> = {
  kommo: 'Kommo',
  amocrm: 'amoCRM',
};

/** The platform that a widget is not for, and the preset that it would be linted with there, as a message's data. */
export function otherPlatform(platform: Platform) {
  return platform === 'kommo'
    ? { other: platformNames.amocrm, preset: 'amocrm' }
    : { other: platformNames.kommo, preset: 'recommended' };
}

/** The option of rules that compare a manifest with what one of the two platforms has. */
export const platformOption = {
  enum: ['kommo', 'amocrm'],
  description: 'The platform that the widget is uploaded to.',
};

/** The schema of a rule that has no other option. */
export const platformSchema = [
  {
    type: 'object' as const,
    properties: { platform: platformOption },
    additionalProperties: false,
  },
];
