// Begins a rule: `npm run new-rule GROUP/NAME [KIND]`. It writes the rule, its test and its
// page, and everything that is made from them; `--bare` writes the three files alone. What then fails is the test of
// what the rule is for.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const root = fileURLToPath(new URL('../', import.meta.url));

const inRoot = { cwd: root, shell: process.platform === 'win32' };

const manifest = { widget: { locale: ['en'] } };

/**
 * What a rule of each kind looks at: the function that makes it, what its check is handed, how it finds the key that
 * stands for a mistake until there is a real one, and the file of the examples with the files beside it.
 */
const kinds = {
  manifest: {
    factory: 'createManifestRule',
    parameter: 'manifest',
    find: (key) => `manifest.get('${key}')`,
    file: 'manifest.json',
    good: manifest,
    beside: {},
  },
  locale: {
    factory: 'createLocaleRule',
    parameter: '{ root }',
    find: (key) => `root.get('${key}')`,
    file: 'i18n/en.json',
    good: { widget: { name: 'Parcels' } },
    beside: { 'manifest.json': manifest },
  },
  document: {
    factory: 'createDocumentRule',
    parameter: '{ root }',
    find: (key) => `root.get('${key}')`,
    file: 'manifest.json',
    good: manifest,
    beside: {},
  },
  text: {
    factory: 'createTextRule',
    parameter: '{ root }',
    find: (key) => `root.get('${key}')`,
    file: 'i18n/en.json',
    good: { widget: { name: 'Parcels' } },
    beside: { 'manifest.json': manifest },
  },
  script: {
    factory: 'createScriptRule',
    parameter: 'script',
    find: (key) => `script.nodesOf('Literal').find(({ value }) => value === '${key}')`,
    file: 'script.js',
    good: 'define([], function () {});',
    wrong: (key) => `define([], function () { return '${key}'; });`,
    beside: {},
  },
  style: {
    ...inText('createStyleRule', 'style.css'),
    good: '.acme { color: red }',
    wrong: (key) => `.${key} { color: red }`,
  },
  template: {
    ...inText('createTemplateRule', 'templates/panel.twig'),
    good: '<p>{{ title }}</p>',
    wrong: (key) => `<p>${key}</p>`,
  },
  file: {
    ...inText('createTextFileRule', 'README.md'),
    good: '# Parcels',
    wrong: (key) => `# ${key}`,
  },
};

/** A kind of rule whose key is looked for in the text of a file. */
function inText(factory, file) {
  return { factory, file, parameter: '{ text }', isText: true, beside: {} };
}

const tester = ({ isText }) => (isText ? 'testFileRule' : 'testRule');

const ruleText = ({ name, up, kind }) => `
import { ${kind.factory} } from '${up}src/rule-kit/create-rule.js';
${kind.isText ? `import { locationOf } from '${up}src/rule-kit/location-of.js';` : ''}
import { quote } from '${up}src/text/quote.js';

/**
 * What the platform expects, and why.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default ${kind.factory}({
  name: '${name}',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow the key \`${name}\`, which stands for a mistake',
      presets: {},
    },
    schema: [],
    messages: {
      wrong: 'The platform does not know {{key}}. Write what it expects instead.',
    },
  },
  check(context, ${kind.parameter}) {
    ${kind.isText ? findInText(name) : findNode(kind, name)}
  },
});
`;

const findNode = (kind, name) => `
    const found = ${kind.find(name)};
    if (!found) return;
    const data = { key: quote('${name}') };
    context.report({ node: ${kind.wrong ? 'found' : 'found.keyNode'}, messageId: 'wrong', data });`;

const findInText = (name) => `
    const key = '${name}';
    const start = text.indexOf(key);
    if (start < 0) return;
    const loc = locationOf(context.sourceCode, [start, start + key.length]);
    context.report({ loc, messageId: 'wrong', data: { key: quote(key) } });`;

const testText = ({ name, up, kind }) => `
import { ${tester(kind)} } from '${up}helpers/${kind.isText ? 'test-file-rule' : 'test-rule'}.js';

const file = '${kind.file}';
const files = ${JSON.stringify(kind.beside)};

${tester(kind)}('${name}', {
  valid: [{ name: 'what is right', file, files, code: ${JSON.stringify(kind.good)} }],
  invalid: [
    {
      name: 'the key that stands for a mistake',
      file,
      files,
      code: ${JSON.stringify(marked(kind, name))},
      errors: [{ messageId: 'wrong', data: { key: '"${name}"' } }],
    },
    {
      name: 'the mistake that the rule is for: write it here, and then the rule',
      file,
      files,
      code: ${JSON.stringify(marked(kind, 'mistake'))},
      errors: [{ messageId: 'wrong', data: { key: '"mistake"' } }],
    },
  ],
});
`;

const pageText = ({ name, kind }) => `
# kommo-widget/${name}

<!-- end auto-generated rule header -->

What the rule looks at, in a sentence or two.

## Why

What happens to a widget with this mistake, and who says so.

## Examples

❌ The mistake:

${blocks(kind, wrong(kind, name))}

✅ What to write instead:

${blocks(kind, kind.good)}

## When not to use it

When nobody needs it.

\`\`\`js
export default defineConfig([
  { extends: [kommoWidget.configs.recommended], rules: { 'kommo-widget/${name}': 'off' } },
]);
\`\`\`

## Source

- [manifest.json](https://developers.kommo.com/docs/manifest-json)
`;

/** The content of the file with what stands for a mistake. */
function wrong({ good, wrong: write }, key) {
  return write ? write(key) : { ...good, [key]: true };
}

/** Its text with the mistake marked. */
function marked(kind, key) {
  const content = wrong(kind, key);
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  if (kind.isText) return text.replace(key, `⟦${key}⟧`);
  return text.replace(/(?<quote>["'])(?<key>[\w-]+)\k<quote>/gu, (found, _, written) =>
    written === key ? `⟦${found}⟧` : found,
  );
}

/** The file of an example and those beside it, as a page shows them. */
function blocks({ file, beside }, content) {
  return Object.entries({ [file]: content, ...beside })
    .map(([path, value]) => {
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      return `\`\`\`${path.split('.').at(-1)} ${path}\n${text}\n\`\`\``;
    })
    .join('\n\n');
}

async function write(path, text) {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  const options = await resolveConfig(file);
  writeFileSync(file, await format(text.trimStart(), { ...options, filepath: file }));
  console.log(path);
}

/** Runs a script of the package, and stops if it fails. */
function run(...args) {
  const { status } = spawnSync('npm', ['run', '--silent', ...args], {
    ...inRoot,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

function fail(message) {
  console.error(message);
  process.exit(2);
}

const args = process.argv.slice(2);
const isBare = args.includes('--bare');
const [path = '', kindName = 'manifest', ...more] = args.filter((arg) => arg !== '--bare');
const name = path.split('/').at(-1);
const kind = Object.hasOwn(kinds, kindName) ? kinds[kindName] : undefined;
if (!/^[a-z]+\/[a-z\d]+(?:-[a-z\d]+)*$/.test(path) || more.length > 0) {
  fail(
    `Usage: npm run new-rule GROUP/NAME [${Object.keys(kinds).join('|')}]. A name is lowercase words joined by "-".`,
  );
}
if (!kind) fail(`There is no kind "${kindName}"; write one of ${Object.keys(kinds).join(', ')}.`);
const index = readFileSync(join(root, 'rules/index.ts'), 'utf8');
if (index.includes(`'${name}':`) || existsSync(join(root, `rules/${path}.ts`))) {
  fail(`There is a rule ${name} already.`);
}

const rule = { name, kind, up: '../'.repeat(path.split('/').length) };
await write(`rules/${path}.ts`, ruleText(rule));
await write(`test/rules/${path}.test.ts`, testText(rule));
await write(`docs/rules/${name}.md`, pageText(rule));
if (!isBare) {
  for (const script of ['generate', 'build', 'docs']) run(script);
  // Its messages are written beside the test; one case fails until the rule is written.
  spawnSync('npx', ['vitest', 'run', `test/rules/${path}.test.ts`], inRoot);
  console.log(`\nWrite the rule until this passes: npx vitest run test/rules/${path}.test.ts -u`);
}
