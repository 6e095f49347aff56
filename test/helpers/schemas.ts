import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { repository } from './run.js';

/** Published schemas, which lie beside the repository in development. */
const folder = join(repository, '../shared/schemas');
const ajv = new Ajv({ strict: false, allErrors: true });
formats.default(ajv);

/** Whether a published schema is there to check with. */
export function hasSchema(name: string): boolean {
  return existsSync(join(folder, name));
}

/** What is wrong with a value by a published schema. */
export function schemaErrors(name: string, value: unknown): string[] {
  const schema = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { $id: string };
  const validate = ajv.getSchema(schema.$id) ?? ajv.compile(schema);
  if (validate(value) === true) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}
