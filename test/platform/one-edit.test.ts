import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Linter } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createViteServer } from 'vitest/node';
import { fullManifest } from '../helpers/full-manifest.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

/** What people add to the list of locations, in words that no other has. */
const entry = `
  {
    name: 'foo_bar',
    description: 'Bar of foos',
    platforms: both,
    area: false,
    script: false,
    block: {
      name: 'foos',
      key: {
        description: 'The foos of the bar.',
        type: 'object',
        examples: [{ heading: 'foos.heading' }],
        members: {
          heading: text('Heading of the bar: a key of the locale files.', 'foos.heading', {
            meaning: 'the heading of the bar, as a reference to its text',
            required: needed,
          }),
          hook: endpoint(
            'Address that the platform sends foos to.',
            'the URL that the platform sends foos to',
            'https://api.your-company.com/foos',
          ),
          is_open: flag('Whether the bar is open.', true),
        },
        ...high,
      },
      alone: 'inert',
    },
    source: pages.locations,
    confidence: 'high',
  },`;

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The modules of this project as they would be with that entry; those of the other tests stay as they are. */
const server = await createViteServer({
  root,
  configFile: false,
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  plugins: [
    {
      name: 'one-edit',
      enforce: 'pre',
      load(id) {
        if (!id.endsWith('/src/platform/locations.ts')) return;
        const text = readFileSync(id, 'utf8');
        const edited = text.replace(/(?<=^export const locations: .* = \[)$/mu, () => entry);
        expect(edited).not.toBe(text);
        return edited;
      },
    },
  ],
});
const load = async <Module>(file: string): Promise<Module> =>
  (await server.ssrLoadModule(`/${file}`)) as Module;

type Finding = readonly [rule: string, place: string];
let lint: (change: object, texts?: object) => readonly Finding[];
let schema: { readonly properties: Record<string, { readonly properties: object }> };
let tables: Readonly<Record<string, string>>;

beforeAll(async () => {
  const { configs } = await load<typeof import('../../src/index.js')>('src/index.ts');
  const { manifestSchema } = await load<typeof import('../../scripts/manifest-schema.js')>(
    'scripts/manifest-schema.ts',
  );
  const { pageTables } =
    await load<typeof import('../../scripts/page-tables.js')>('scripts/page-tables.ts');
  schema = manifestSchema() as unknown as typeof schema;
  tables = pageTables;
  const linter = new Linter({ cwd: '/' });
  lint = (change, texts = { foos: { heading: 'Foos' } }) => {
    const { widget, settings } = fullManifest();
    const manifest = {
      widget: { ...widget, locale: ['en'] },
      locations: ['settings', 'foo_bar'],
      settings,
      ...change,
    };
    const own = { name: 'Parcels', description: 'Of leads', short_description: 'Parcels' };
    const folder = temporaryFolder({
      'i18n/en.json': { widget: own, settings: { api_key: 'Key', sender: 'Sender' }, ...texts },
    });
    const text = JSON.stringify(manifest, null, 2);
    const lines = text.split('\n');
    return linter
      .verify(text, configs.recommended, { filename: `${folder}/manifest.json` })
      .filter(({ ruleId }) => !/logos|require-script/u.test(ruleId ?? ''))
      .map(({ ruleId, line }) => [
        ruleId?.replace(/^.*\//u, '') ?? '',
        lines[line - 1]?.trim() ?? '',
      ]);
  };
});

afterAll(() => server.close());

const foos = { heading: 'foos.heading', hook: 'https://api.parcelmint.io/foos', is_open: true };

describe('a location that is added in one place is known to', () => {
  it('the rule on unknown locations, which has nothing to say', () => {
    expect(lint({ foos })).toEqual([]);
  });

  it('the rules on references', () => {
    expect(lint({ foos }, {})).toEqual([
      ['no-unresolved-references', '"heading": "foos.heading",'],
    ]);
    expect(lint({ foos, locations: ['settings'] }, {})).toEqual([
      ['no-unused-blocks', '"foos": {'],
    ]);
  });

  it('the rule on texts of several languages', () => {
    const { widget } = fullManifest();
    const found = lint({ widget, foos: { ...foos, heading: 'All foos' } });
    expect(found).toContainEqual(['no-hardcoded-text', '"heading": "All foos",']);
  });

  it('the rules on addresses', () => {
    const withHook = (hook: unknown) => lint({ foos: { ...foos, hook } }).map(([rule]) => rule);
    expect(withHook('/foos')).toEqual(['valid-urls']);
    expect(withHook(5)).toEqual(['valid-urls']);
    expect(withHook('http://api.parcelmint.io')).toEqual(['no-insecure-urls']);
    expect(withHook('https://localhost')).toEqual(['no-local-urls']);
    expect(withHook('https://api.example.com')).toEqual(['no-placeholder-urls']);
  });

  it('the rule on types', () => {
    expect(lint({ foos: { ...foos, is_open: 'yes' } })).toEqual([
      ['valid-types', '"is_open": "yes"'],
    ]);
    expect(lint({ foos: [] })).toEqual([['valid-types', '"foos": []']]);
  });

  it('the rules on blocks', () => {
    expect(lint({})).toEqual([['require-location-blocks', '"foo_bar"']]);
    expect(lint({ foos: {} })).toEqual([['require-location-blocks', '"foos": {}']]);
    expect(lint({ foos, locations: ['settings'] })).toEqual([['no-unused-blocks', '"foos": {']]);
  });

  it('did-you-mean', () => {
    expect(lint({ foos: { ...foos, is_opne: true, is_open: undefined } })).toEqual([
      ['no-misspelled-keys', '"is_opne": true'],
    ]);
    expect(lint({ foos: { headin: 'foos.heading' } })).toEqual([
      ['require-location-blocks', '"headin": "foos.heading"'],
    ]);
    expect(lint({ fooos: foos }, {})).toEqual([['require-location-blocks', '"fooos": {']]);
    expect(lint({ foos, locations: ['settings', 'foo_bra'] })).toEqual([
      ['no-unknown-locations', '"foo_bra"'],
    ]);
  });

  it('the JSON schema', () => {
    expect(schema.properties['locations']).toMatchObject({
      items: { enum: expect.arrayContaining(['foo_bar']) as unknown },
    });
    expect(schema.properties['foos']).toMatchObject({
      properties: {
        heading: { type: 'string' },
        hook: { pattern: expect.any(String) as unknown },
        is_open: { type: 'boolean' },
      },
      required: ['heading'],
    });
    expect(JSON.stringify(schema)).toContain('"then":{"required":["foos"]}');
  });

  it('the tables of the pages', () => {
    expect(tables['locations']).toContain('| `foo_bar` | none | Bar of foos | Kommo, amoCRM |');
    expect(tables['location-blocks']).toContain(
      '| `foo_bar` | `foos` | `heading`: the heading of the bar, as a reference to its text |',
    );
  });
});
