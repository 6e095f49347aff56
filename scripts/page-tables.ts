import { logos, type Logo } from '../src/platform/images.js';
import { locales } from '../src/platform/locales.js';
import { locations, type Location } from '../src/platform/locations.js';
import { neededKeys } from '../src/rule-kit/location-block.js';
import { platformNames } from '../src/rule-kit/platform.js';
import { product } from '../src/product.js';
import { formats } from '../src/report/report.js';

/** Whether the repository has a name; `OWNER/REPO` stands for one. */
const isNamed = !product.repository.endsWith('/OWNER/REPO');

/** Tables of facts for the pages, by the name in `<!-- begin generated NAME -->` and `<!-- end generated NAME -->`. */
export const pageTables: Readonly<Record<string, string>> = {
  name: isNamed
    ? ''
    : '> `OWNER/REPO` stands for the repository of this package, here and in all pages: it is set in `package.json`.',
  site: `**[Try it in the browser](${product.site})**: drop your widget on the page and see every finding in its place. Nothing is installed, and [nothing leaves your browser](docs/browser.md).`,
  'site-address': `The page is at <${product.site}>.`,
  formats: table(
    ['format', 'for'],
    Object.entries(formats).map(([name, { use }], index) => [
      `\`${name}\``,
      index === 0 ? `${use}; the default` : use,
    ]),
  ),
  locations: table(
    ['location', 'number', 'where', 'platform'],
    locations.map((location) => [
      `\`${location.name}\``,
      numberOf(location),
      location.description,
      location.platforms.map((platform) => platformNames[platform]).join(', '),
    ]),
  ),
  'platform-locations': table(
    ['location', 'where', 'platform'],
    locations
      .filter(({ platforms }) => platforms.length === 1)
      .map(({ name, description, platforms }) => [
        `\`${name}\``,
        description,
        `${platforms.map((platform) => platformNames[platform]).join()} only`,
      ]),
  ),
  locales: table(
    ['platform', 'codes'],
    Object.entries(platformNames).map(([platform, name]) => [
      name,
      locales[platform as keyof typeof locales].codes.map((code) => `\`${code}\``).join(', '),
    ]),
  ),
  logos: table(
    ['file', 'pixels', 'wanted'],
    logos.map((logo) => [
      `\`${logo.path}\``,
      `${String(logo.width)}×${String(logo.height)}`,
      wanted(logo),
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
              neededKeys(block.name, 'refuses')
                .map(([key, { meaning = '' }]) => `\`${key}\`: ${meaning}`)
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

function wanted({ wanted: when }: Logo): string {
  if (when === 'always') return 'always';
  return when === 'in areas'
    ? 'with a card or a list in `locations`; always for the marketplace'
    : `with the location \`${when.location}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '-'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
