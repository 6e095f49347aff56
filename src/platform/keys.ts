import { pages } from './fact.js';
import { high, needed, type Key, type Value, type WrongPlace } from './key.js';
import { areaSuffixes, locations } from './locations.js';
import { tourKey } from './tour.js';
import { widgetKey } from './widget.js';

/** A place where people write a key by mistake, and the place where the platform looks for it. */
export interface Misplacement extends WrongPlace {
  readonly to: readonly string[];
}

const locationValues: readonly Value[] = locations.flatMap(
  ({ name, description, area, platforms }) => {
    const { load, draw } = areaSuffixes;
    const only = platforms.includes('kommo') ? '' : ' Only on amoCRM.';
    if (!area) return [{ value: name, description: `${description}.${only}` }];
    return [
      { value: name + draw, description: `${description}: draws in the right-hand panel.` },
      { value: name + load, description: `${description}: loads the script and draws nothing.` },
      { value: name, description: `${description}; the suffix -1 is meant.` },
    ];
  },
);

/** The blocks of the locations by their names, each needed if its location is listed. */
const blocks: Readonly<Record<string, Key>> = Object.fromEntries(
  locations.flatMap(({ name: location, block }) => {
    if (!block) return [];
    const { members, required = [] } = block.key;
    const key: Key = {
      ...block.key,
      required: [{ absence: block.absence ?? 'refuses', location }, ...required],
      ...(members && { members: onlyAt(location, members) }),
    };
    return [[block.name, key]];
  }),
);

function onlyAt(
  location: string,
  members: Readonly<Record<string, Key>>,
): Readonly<Record<string, Key>> {
  return Object.fromEntries(
    Object.entries(members).map(([name, { required, ...member }]) => [
      name,
      required ? { ...member, required: required.map((one) => ({ ...one, location })) } : member,
    ]),
  );
}

/** The root of `manifest.json`, and below it every key that is known. */
export const manifestKey: Key = {
  description: 'Manifest of a widget for Kommo or amoCRM.',
  type: 'object',
  examples: [{ widget: {}, locations: [] }],
  members: {
    widget: widgetKey,
    locations: {
      description:
        'Places of the interface that the widget works in. Cards and lists end in -1 to draw in the right-hand panel, or in -0 to load the script only.',
      type: 'array',
      role: 'locations',
      required: needed,
      items: { min: 1, unique: true },
      examples: [['settings', 'lcard-1']],
      elements: {
        description: 'A place of the interface.',
        type: 'string',
        role: 'location',
        values: locationValues,
        source: pages.locations,
        confidence: 'medium',
      },
      wrongPlaces: [
        {
          from: ['widget', 'locations'],
          source: 'https://github.com/GregNol/uds-amocrm-integration',
          confidence: 'high',
        },
      ],
      source: pages.locations,
      confidence: 'high',
    },
    tour: tourKey,
    ...blocks,
  },
  alsoSeen: [
    ...['$schema', 'actions', 'api', 'author', 'category', 'chat_settings', 'countries', 'css'],
    ...['free', 'icons', 'images', 'js', 'oauth', 'permissions', 'scopes', 'triggers'],
    ...['webhook_url', 'widgets'],
  ],
  ...high,
};

/** The key at a path of names of `manifest.json`, which is known to be there. */
export function keyAt(...path: readonly string[]): Key {
  return path.reduce((key, name) => key.members?.[name] ?? key, manifestKey);
}

/** The wrong places that people write keys in: those of a block come before those of its members. */
export const misplacements: readonly Misplacement[] = misplacementsBelow(manifestKey, []);

function misplacementsBelow(key: Key, to: readonly string[]): readonly Misplacement[] {
  const { wrongPlaces = mixedUp(key, to), members = {} } = key;
  return [
    ...wrongPlaces.map((place) => ({ ...place, to })),
    ...Object.entries(members).flatMap(([name, member]) =>
      misplacementsBelow(member, [...to, name]),
    ),
  ];
}

/** What belongs in `widget` is written at the top level, and the other way round. */
function mixedUp({ legacy }: Key, [block, member, ...rest]: readonly string[]): WrongPlace[] {
  if (block === undefined || legacy || rest.length > 0) return [];
  const fact = { source: pages.manifest, confidence: 'medium' } as const;
  if (block === 'widget') return member === undefined ? [] : [{ from: [member], ...fact }];
  return member === undefined ? [{ from: ['widget', block], ...fact }] : [];
}
