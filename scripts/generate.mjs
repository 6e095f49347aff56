// Writes the files that follow from others: `node scripts/generate.mjs`, or `--check` to fail if one is stale.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { createViteServer } from 'vitest/node';
import { withHeader } from './rule-headers.mjs';
import { ruleList, ruleTables } from './rule-tables.mjs';

const root = new URL('../', import.meta.url);
const { name, version, repository, homepage } = JSON.parse(
  readFileSync(new URL('package.json', root), 'utf8'),
);

const address = repository.url.replace(/^git\+|\.git$/g, '');
/** The name of the repository, and the one that stands in the files until they are written. */
const slug = new URL(address).pathname.slice(1);
const [owner = '', repo = ''] = slug.split('/');
/** Where the page in the browser is: by default where GitHub shows the pages of a repository. */
const site = homepage ?? `https://${owner}.github.io/${repo}/`;
const product = readFileSync(new URL('src/product.ts', root), 'utf8');
const formerSlug = new URL(/repository: '([^']+)'/.exec(product)?.[1] ?? address).pathname.slice(1);

/** Every rule with the folder of its group, in the order of the names. */
const ruleFiles = readdirSync(new URL('rules/', root), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: group }) =>
    readdirSync(new URL(`rules/${group}/`, root)).map((file) => [file.slice(0, -3), group]),
  )
  .sort(([one], [other]) => (one < other ? -1 : 1));
const identifier = (rule) => rule.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

const check = process.argv.includes('--check');
const stale = [];

/** Writes files, or notes which of them are stale. */
async function generate(files) {
  for (const [file, text] of Object.entries(files)) {
    const url = new URL(file, root);
    const current = existsSync(url) ? readFileSync(url, 'utf8') : undefined;
    // Nearly all pages: `npm run lint` looks at their format.
    if (current === text) continue;
    const options = await resolveConfig(url);
    const wanted = await format(text, { ...options, filepath: file });
    if (current === wanted) continue;
    if (check) stale.push(file);
    else writeFileSync(url, wanted);
  }
}

/** The pages and forms that people read, which name the repository. */
const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...['docs/', '.github/'].flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:md|yml)$/u.test(name))
      .map((name) => folder + name),
  ),
];

await generate({
  'rules/index.ts': `
    // Generated from the files of this folder by \`npm run generate\`.
    ${ruleFiles.map(([rule, group]) => `import ${identifier(rule)} from './${group}/${rule}.js';`).join('\n')}

    /** Every rule by its name. */
    export default {
      ${ruleFiles.map(([rule]) => `'${rule}': ${identifier(rule)},`).join('\n')}
    };
  `,
  'src/product.ts': `
    // Generated from package.json by \`npm run generate\`.

    /** What this package is called when it names itself. */
    export const product = {
      name: '${name}',
      version: '${version}',
      repository: '${address}',
      site: '${site}',
    } as const;
  `,
});

// These read the two files above, as the tests do: nothing has to be built before.
const server = await createViteServer({
  root: fileURLToPath(root),
  configFile: false,
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
const load = (file) => server.ssrLoadModule(`/${file}`);
const { manifestSchema } = await load('scripts/manifest-schema.ts');
const { configSchema } = await load('scripts/config-schema.ts');
const { optionValidators } = await load('scripts/option-validators.ts');
const { schemaCatalog } = await load('scripts/schema-catalog.ts');
const { pageTables } = await load('scripts/page-tables.ts');
const { default: rules } = await load('rules/index.ts');
const { presetNames } = await load('src/rule-kit/create-rule.ts');
await server.close();

/** The pages with the facts and the name of today. */
const currentPages = pages.map((page) => {
  const text = readFileSync(new URL(page, root), 'utf8');
  const marked = /(<!-- begin generated (?<name>\S+) -->).*?(<!-- end generated \k<name> -->)/gsu;
  const current = text
    .replaceAll(formerSlug, slug)
    .replace(marked, (_, begin, name, end) => `${begin}\n\n${pageTables[name]}\n\n${end}`)
    .replace(ruleList, () => `\n${ruleTables(rules, presetNames)}\n\n`);
  // The plugin does not have all rules, so that the generator of their pages does not know these.
  const rule = page.replace(/^docs\/rules\/|\.md$/g, '');
  return [page, rules[rule]?.isForCommand ? withHeader(current, rule, rules[rule].meta) : current];
});

await generate({
  'src/lint/option-validators.ts': optionValidators(),
  'schema/manifest.schema.json': JSON.stringify(manifestSchema()),
  'schema/config.schema.json': JSON.stringify(configSchema()),
  'schema/catalog.json': JSON.stringify(schemaCatalog),
  ...Object.fromEntries(currentPages),
});

if (stale.length > 0) {
  console.error(`Stale, run \`npm run generate\`: ${stale.join(', ')}`);
  process.exitCode = 1;
}
