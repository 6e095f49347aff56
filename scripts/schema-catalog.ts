import { product } from '../src/product.js';

const schema = (name: string): string =>
  `${product.repository.replace('//github.com/', '//raw.githubusercontent.com/')}/main/schema/${name}.schema.json`;

/**
 * A catalog of our schemas as SchemaStore lists them. The manifest claims no file: `manifest.json` is the name of many
 * other things, so that people choose this schema by hand or name their files.
 */
export const schemaCatalog = {
  $schema: 'https://www.schemastore.org/schema-catalog.json',
  version: 1,
  schemas: [
    {
      name: 'kommo-widget-lint config',
      description: 'Configuration file of kommo-widget-lint, the linter of Kommo (amoCRM) widgets',
      fileMatch: ['kommo-widget-lint.config.json'],
      url: schema('config'),
    },
    {
      name: 'Kommo widget manifest',
      description: 'Manifest of a widget for Kommo or amoCRM (manifest.json of its archive)',
      url: schema('manifest'),
    },
  ],
} as const;
