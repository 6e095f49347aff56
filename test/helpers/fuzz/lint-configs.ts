import fc, { type Arbitrary } from 'fast-check';
import rules from '../../../rules/index.js';
import { presetNames } from '../../../src/rule-kit/create-rule.js';
import { anyJson, names, objectOf } from './json.js';

const ruleNames = fc.constantFrom(...Object.keys(rules).map((name) => `kommo-widget/${name}`));
const severities = fc.constantFrom<unknown>('off', 'warn', 'error', 0, 1, 2);
const presets = orAny(fc.constantFrom(...presetNames));
const patterns = orAny(
  fc.array(
    fc.oneof(
      fc.constantFrom(
        '**',
        'w*/**',
        '!w',
        '**/manifest.json',
        '[',
        '{a,b}/**',
        '/x',
        '../**',
        '\\',
      ),
      names,
    ),
    { maxLength: 3 },
  ),
);
const entries = orAny(
  objectOf(
    fc.array(
      fc.tuple(
        fc.oneof({ weight: 20, arbitrary: ruleNames }, { weight: 1, arbitrary: names }),
        fc.oneof(
          { weight: 4, arbitrary: severities },
          { weight: 1, arbitrary: fc.tuple(severities, anyJson) },
          { weight: 1, arbitrary: fc.tuple(severities, options()) },
        ),
      ),
      { maxLength: 4 },
    ),
  ),
);

/** Configurations of the command: most can be used, the others are wrong in some place. */
export const lintConfigs: Arbitrary<unknown> = orAny(
  fc.record(
    {
      preset: presets,
      rules: entries,
      ignores: patterns,
      overrides: orAny(
        fc.array(
          fc.record(
            { files: patterns, preset: presets, rules: entries },
            { requiredKeys: ['files'] },
          ),
          { maxLength: 3 },
        ),
      ),
    },
    { requiredKeys: [] },
  ),
);

function orAny(arbitrary: Arbitrary<unknown>): Arbitrary<unknown> {
  return fc.oneof({ weight: 15, arbitrary }, { weight: 1, arbitrary: anyJson });
}

/** Objects with the names of options that rules have. */
function options(): Arbitrary<unknown> {
  const known = Object.values(rules).flatMap(({ meta }) => keysOf(meta.schema));
  const name = fc.constantFrom(...new Set(known));
  return objectOf(fc.array(fc.tuple(name, anyJson), { maxLength: 2 }));
}

function keysOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {} } = schema as { properties?: object };
  return [...Object.keys(properties), ...Object.values(schema).flatMap(keysOf)];
}
