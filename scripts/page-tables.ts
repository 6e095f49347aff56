import { locations, type Location } from '../src/platform/locations.js';
import { platformNames } from '../src/rule/platform.js';

/** Tables of facts for the pages, by the name in `<!-- begin generated NAME -->` and `<!-- end generated NAME -->`. */
export const pageTables: Readonly<Record<string, string>> = {
  locations: table(
    ['location', 'number', 'where', 'platform'],
    locations.map((location) => [
      `\`${location.name}\``,
      numberOf(location),
      location.description,
      location.platforms.map((platform) => platformNames[platform]).join(', '),
    ]),
  ),
  'location-blocks': table(
    ['location', 'block', 'keys that it has to have'],
    locations.flatMap(({ name, block }) =>
      block
        ? [
            [
              `\`${name}\``,
              `\`${block.name}\``,
              block.keys
                .filter(({ need }) => need === 'required')
                .map((key) => `\`${key.name}\`: ${key.meaning}`)
                .join('<br>'),
            ],
          ]
        : [],
    ),
  ),
};

function numberOf({ area, suffix }: Location): string {
  if (area) return '`-0` or `-1`';
  return suffix === 'undocumented' ? 'not documented' : 'none';
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '-'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
