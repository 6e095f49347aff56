import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { configFileName } from '../lint/config.js';
import { UsageError } from '../base/usage-error.js';
import { writeFileAtomically } from '../lint/write-file.js';
import { product } from '../product.js';
import { presetNames, type PresetName } from '../rule-kit/create-rule.js';
import { fittingPreset } from './fitting-preset.js';
import { hookSnippets, major, workflowSnippet } from './snippets.js';

const schema = `${product.name}/schema/config.schema.json`;

/** The settings of VS Code that the page on editors explains. */
const editorSettings = {
  'eslint.validate': ['javascript', 'typescript', 'json', 'jsonc'],
  'editor.codeActionsOnSave': { 'source.fixAll.eslint': 'explicit' },
};

/** A configuration of ESLint that works whatever kind of modules the project has, under a name with `.mjs`. */
function eslintConfig(preset: PresetName): string {
  return [
    "import { defineConfig } from 'eslint/config';",
    "import kommoWidget from 'eslint-plugin-kommo-widget';",
    '',
    `export default defineConfig([kommoWidget.configs.${preset}]);`,
  ].join('\n');
}

/**
 * Writes a configuration into a folder.
 *
 * @param given the preset; without it the one that fits the first widget
 * @returns what to tell: what was written and why, and the blocks for ESLint and the editor, and those that run the linter at commits and on pull requests
 * @throws UsageError if there is one already, or it can't be written
 */
export function init(cwd: string, given?: PresetName): string {
  const file = join(cwd, configFileName);
  if (lstatSync(file, { throwIfNoEntry: false }))
    throw new UsageError(`${configFileName} already exists and was not changed.`);
  const fitting = given === undefined ? fittingPreset(cwd) : undefined;
  const preset = given ?? fitting?.preset ?? 'recommended';
  writeFileAtomically(file, `${JSON.stringify({ $schema: schemaFor(cwd), preset }, null, 2)}\n`);
  return [
    `Wrote ${configFileName} with the preset ${preset} (of ${presetNames.join(', ')}).`,
    ...(fitting ? [`${fitting.reason} If another one fits better, change it in the file.`] : []),
    'To see the findings in ESLint and in your editor:',
    `// eslint.config.mjs\n${eslintConfig(preset)}`,
    `// .vscode/settings.json\n${JSON.stringify(editorSettings, null, 2)}`,
    'To lint every commit, use one of these. All but the first run what is installed in node_modules.',
    ...hookSnippets.map(({ title, text }) => `--- ${title} ---\n\n${text.trimEnd()}`),
    'To lint every pull request on GitHub:',
    `# .github/workflows/widget.yml\n${workflowSnippet.text.trimEnd()}`,
    `${product.repository}#readme says more.\n`,
  ].join('\n\n');
}

/** Where an editor finds the schema: beside the code if that is installed, else on the network. */
function schemaFor(cwd: string): string {
  const installed = `node_modules/${schema}`;
  if (existsSync(join(cwd, installed))) return `./${installed}`;
  return `https://unpkg.com/${schema.replace('/', `@${major}/`)}`;
}
