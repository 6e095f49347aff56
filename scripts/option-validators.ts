import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import rules from '../rules/index.js';
import type { WidgetRule } from '../src/rule-kit/create-rule.js';

/** The code of functions that check the options of rules, by rule, so that no run has to compile a schema. */
export function optionValidators(): string {
  const ajv = new Ajv({
    code: { source: true, esm: true, lines: true },
    strict: false,
    // Lengths are counted in UTF-16 units, because a module for anything else would have to be loaded.
    unicode: false,
    logger: false,
  });
  const withOptions = Object.entries(rules as unknown as Record<string, WidgetRule>).filter(
    ([, { meta }]) => (meta.schema as readonly unknown[]).length > 0,
  );
  const exported = withOptions.map(([name, { meta }], index) => {
    const items = meta.schema as readonly object[];
    ajv.addSchema({ type: 'array', items, maxItems: items.length }, name);
    return [`check${String(index)}`, name] as const;
  });
  const code = standalone.default(ajv, Object.fromEntries(exported));
  const table = exported.map(([identifier, name]) => `  '${name}': ${identifier},`);
  return [
    '// @ts-nocheck',
    '// Generated from the schemas of the rules by `npm run generate`.',
    "import type { ValidateFunction } from 'ajv';",
    code.replaceAll(/^export const (?=check\d+ = )/gmu, 'const '),
    `/** Checks the options of a rule, those behind its severity, by the rule's name; rules that take none have no entry. */\nexport const validators: Readonly<Record<string, ValidateFunction | undefined>> = {\n${table.join('\n')}\n};\n`,
  ].join('\n');
}
