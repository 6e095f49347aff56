import { Ajv } from 'ajv';
import { Linter } from 'eslint';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { manifestSchema } from '../../scripts/manifest-schema.js';
import { configs } from '../../src/index.js';
import { again, share, timeout } from '../helpers/fuzz/runs.js';
import { fullManifest } from '../helpers/full-manifest.js';
import { mutateJson, mutations, type Json } from '../helpers/mutate-json.js';

const ajv = new Ajv({ strict: false, formats: { 'color-hex': true } });
const validate = ajv.compile(manifestSchema());

const linter = new Linter({ cwd: '/' });
const configuration = [...configs.recommended, { settings: { 'kommo-widget': { widget: true } } }];

const { widget, settings, ...blocks } = fullManifest();
const start = fc.constantFrom<Json>(
  fullManifest(),
  { widget, settings, locations: ['settings'] },
  { widget: { ...widget, installation: false }, locations: ['lcard-1', 'lead_sources'] },
  { widget, ...blocks, locations: ['everywhere'] },
);

it(
  `what the schema refuses has a finding of the rules (${again})`,
  () => {
    fc.assert(
      fc.property(start, fc.array(mutations, { minLength: 1, maxLength: 3 }), (base, changes) => {
        const manifest = changes.reduce<Json>(mutateJson, base);
        if (validate(manifest)) return;
        const text = JSON.stringify(manifest);
        const found = linter.verify(text, configuration, { filename: '/nowhere/manifest.json' });
        expect(found).not.toEqual([]);
      }),
      share(0.75),
    );
  },
  timeout,
);
