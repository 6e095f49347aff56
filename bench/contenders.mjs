import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const found = (name) => JSON.stringify(import.meta.resolve(name));
const here = (path) => JSON.stringify(new URL(`../${path}`, import.meta.url).href);
const files = JSON.stringify(['**/manifest.json', '**/i18n/*.json']);

/** Configurations of ESLint. */
const configs = {
  ours: `import plugin from ${here('dist/plugin/index.js')};
    export default plugin.configs.recommended;`,
  empty: `import * as parser from ${found('jsonc-eslint-parser')};
    const plugin = { rules: { empty: { create: () => ({}) } } };
    export default [{ plugins: { own: plugin }, rules: { 'own/empty': 'error' } },
      { files: ${files}, languageOptions: { parser } },
      { files: ['**/*.js'], languageOptions: { sourceType: 'script' } }];`,
  schema: `import plugin from ${found('eslint-plugin-json-schema-validator')};
    import * as parser from ${found('jsonc-eslint-parser')};
    import schema from ${here('schema/manifest.schema.json')} with { type: 'json' };
    const options = { schemas: [{ fileMatch: ['**/manifest.json'], schema }], useSchemastoreCatalog: false };
    export default [{ files: ['**/manifest.json'], languageOptions: { parser },
      plugins: { validator: plugin }, rules: { 'validator/no-invalid': ['error', options] } }];`,
  json: `import json from ${found('@eslint/json')};
    export default [{ files: ${files}, plugins: { json }, language: 'json/json',
      rules: json.configs.recommended.rules }];`,
};

/**
 * What is measured: by name, the arguments of Node and further variables of its environment.
 *
 * @param {string} folder absolute path of the tree with the widgets
 * @param {string} scratch absolute path of a folder for what the contenders need
 */
export function contenders(folder, scratch) {
  const eslint = (name) => {
    const file = join(scratch, `${name}.config.mjs`);
    writeFileSync(file, configs[name]);
    return { args: [join(root, 'node_modules/eslint/bin/eslint.js'), '--config', file, '.'] };
  };
  const ajv = join(root, 'node_modules/ajv-cli/dist/index.js');
  const schema = join(root, 'schema/manifest.schema.json');
  return {
    node: { args: ['-e', '0'] },
    floor: { args: [join(root, 'bench/floor.mjs')] },
    command: { args: [join(root, 'dist/cli/index.js')] },
    action: { args: [join(root, 'dist/action/index.js')], env: stepIn(folder, scratch) },
    eslint: eslint('ours'),
    'eslint, one empty rule': eslint('empty'),
    'eslint, schema validator': eslint('schema'),
    'eslint, @eslint/json': eslint('json'),
    'ajv-cli': {
      args: [ajv, '--strict=false', '-c', 'ajv-formats', '-s', schema, '-d', '*/manifest.json'],
    },
  };
}

/** What a step of a workflow finds in its environment. */
function stepIn(folder, scratch) {
  for (const name of ['output', 'summary']) writeFileSync(join(scratch, name), '');
  writeFileSync(join(scratch, 'event.json'), '{}');
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: folder,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: join(scratch, 'event.json'),
    GITHUB_OUTPUT: join(scratch, 'output'),
    GITHUB_STEP_SUMMARY: join(scratch, 'summary'),
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_SERVER_URL: 'https://github.com',
    RUNNER_TEMP: scratch,
    INPUT_ANNOTATIONS: 'commands',
  };
}
