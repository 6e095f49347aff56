import { description } from './github-operations.js';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/** Some value that GitHub's published description allows, with what has to be in it and no more. */
export function sampleOf(name: string, values: object): Record<string, unknown> {
  return { ...(sample({ $ref: `#/components/schemas/${name}` }) as object), ...values };
}

function sample(given: Schema): unknown {
  const schema = resolve(given);
  if (schema.nullable) return null;
  if (schema.enum) return schema.enum[0];
  const [first] = schema.allOf ?? schema.anyOf ?? schema.oneOf ?? [];
  if (first) return sample(first);
  switch (schema.type) {
    case 'array':
      return [];
    case 'boolean':
      return false;
    case 'integer':
    case 'number':
      return 1;
    case 'string':
      return samples[schema.format ?? ''] ?? '';
    default:
      return Object.fromEntries(
        (schema.required ?? []).map((key) => [key, sample(schema.properties?.[key] ?? {})]),
      );
  }
}

const samples: Readonly<Record<string, string>> = {
  uri: 'https://github.test',
  'date-time': '2026-01-01T00:00:00Z',
};

function resolve(schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const name = schema.$ref.split('/').at(-1) ?? '';
  return resolve((description.components.schemas as Record<string, Schema>)[name] ?? {});
}
