import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { configSchema } from '../../scripts/config-schema.js';
import { blocksOf } from '../helpers/snippets.js';
import { runInProcess } from '../helpers/run-in-process.js';
import { repository, slug } from '../helpers/run.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { cleanWidget } from '../helpers/widgets.js';

const validate = new Ajv({ strict: false }).compile(configSchema());
const name = 'kommo-widget-lint.config.json';

/** Whether the command can use a configuration, ESLint's own check of options included. */
async function isUsable(config: unknown): Promise<boolean> {
  const root = temporaryFolder({ ...cleanWidget('w'), [name]: config });
  return (await runInProcess(root)).status !== 2;
}

describe('the schema of the configuration', () => {
  it.each<[string, unknown]>([
    ['nothing', {}],
    ['a preset', { $schema: './x.json', preset: 'amocrm' }],
    ['severities', { rules: { 'kommo-widget/no-crlf': 2, 'kommo-widget/valid-urls': ['warn'] } }],
    ['options', { rules: { 'kommo-widget/no-junk-files': ['warn', { ignore: ['releases/**'] }] } }],
    ['patterns', { ignores: ['archive/', '**/*.old'], overrides: [{ files: ['public/**'] }] }],
    ['an override', { overrides: [{ files: ['w/*'], preset: 'marketplace', rules: {} }] }],
  ])('takes, as the command does, %s', async (_, config) => {
    expect([validate(config), await isUsable(config)]).toEqual([true, true]);
  });

  it.each<[string, unknown]>([
    ['another shape', []],
    ['an unknown key', { presets: 'amocrm' }],
    ['an unknown preset', { preset: 'strict' }],
    ['an unknown rule', { rules: { 'kommo-widget/valid-suport': 'off' } }],
    ['another prefix', { rules: { 'valid-support': 'off' } }],
    ['an unknown severity', { rules: { 'kommo-widget/no-crlf': 'warning' } }],
    ['a number too large', { rules: { 'kommo-widget/no-crlf': 3 } }],
    ['options of a rule that has none', { rules: { 'kommo-widget/no-crlf': ['warn', {}] } }],
    ['unknown options', { rules: { 'kommo-widget/no-junk-files': ['warn', { ignored: [] }] } }],
    ['too many options', { rules: { 'kommo-widget/no-junk-files': ['warn', {}, {}] } }],
    ['a pattern for patterns', { ignores: 'archive/' }],
    ['an empty pattern', { ignores: [''] }],
    ['a pattern without end', { ignores: ['a'.repeat(201)] }],
    ['an override without files', { overrides: [{ preset: 'amocrm' }] }],
    ['an override with patterns to leave out', { overrides: [{ files: ['a'], ignores: ['b'] }] }],
    ['too many overrides', { overrides: Array<unknown>(101).fill({ files: ['a'] }) }],
  ])('refuses, as the command does, %s', async (_, config) => {
    expect([validate(config), await isUsable(config)]).toEqual([false, false]);
  });

  it('takes what the pages show', async () => {
    const shown = ['README.md', 'docs/editors.md', 'docs/command.md', 'docs/amocrm.md'].flatMap(
      (page) =>
        blocksOf(page)
          .filter(
            ({ language, text }) => language === 'json' && /"(?:preset|ignores)":/u.test(text),
          )
          .map(({ text }) => JSON.parse(text) as unknown),
    );
    expect(shown.length).toBeGreaterThan(1);
    for (const config of shown)
      expect([validate(config), await isUsable(config)]).toEqual([true, true]);
  });
});

describe('the catalog', () => {
  const { schemas, ...head } = JSON.parse(
    readFileSync(join(repository, 'schema/catalog.json'), 'utf8'),
  ) as { schemas: Record<string, unknown>[] };

  it('has the shape that SchemaStore gives its own', () => {
    // Its schema allows these keys and no others, and asks for all of them but `fileMatch` and `versions`.
    const isCatalogue = new Ajv().compile({
      type: 'object',
      additionalProperties: false,
      required: ['$schema', 'version', 'schemas'],
      properties: {
        $schema: { const: 'https://www.schemastore.org/schema-catalog.json' },
        version: { type: 'number' },
        schemas: {
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['name', 'description', 'url'],
            properties: {
              name: { type: 'string' },
              description: { type: 'string' },
              fileMatch: { type: 'array', items: { type: 'string' }, uniqueItems: true },
              url: { type: 'string', pattern: '^https://' },
              versions: { type: 'object' },
            },
          },
        },
      },
    });
    isCatalogue({ ...head, schemas });
    expect(isCatalogue.errors).toBeNull();
  });

  it('names files that are here, in the branch that releases come from', () => {
    for (const { url } of schemas) {
      const [, file = ''] = String(url).split(`/${slug}/main/`);
      expect(JSON.parse(readFileSync(join(repository, file), 'utf8'))).toHaveProperty(
        '$schema',
        'http://json-schema.org/draft-07/schema#',
      );
    }
  });

  it('claims the configuration file, and no manifest', () => {
    expect(schemas.map(({ fileMatch }) => fileMatch)).toEqual([[name], undefined]);
  });
});
