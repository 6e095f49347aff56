// Writes the files that follow from others: `node scripts/generate.mjs`, or `--check` to fail where one is stale.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const root = new URL('../', import.meta.url);
const { name, version, repository } = JSON.parse(
  readFileSync(new URL('package.json', root), 'utf8'),
);

const ruleNames = readdirSync(new URL('rules/', root))
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  .map((file) => file.slice(0, -3))
  .sort();
const identifier = (rule) => rule.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

const generated = {
  'rules/index.ts': `
    // Generated from the files of this folder by \`npm run generate\`.
    ${ruleNames.map((rule) => `import ${identifier(rule)} from './${rule}.js';`).join('\n')}

    /** Every rule by its name. */
    export default {
      ${ruleNames.map((rule) => `'${rule}': ${identifier(rule)},`).join('\n')}
    };
  `,
  'src/product.ts': `
    // Generated from package.json by \`npm run generate\`.

    /** What this package is called where it has to name itself. */
    export const product = {
      name: '${name}',
      version: '${version}',
      repository: '${repository.url.replace(/^git\+|\.git$/g, '')}',
    } as const;
  `,
};

const check = process.argv.includes('--check');
const stale = [];
for (const [file, text] of Object.entries(generated)) {
  const url = new URL(file, root);
  const options = await resolveConfig(url);
  const wanted = await format(text, { ...options, filepath: file });
  const current = (() => {
    try {
      return readFileSync(url, 'utf8');
    } catch {
      return undefined;
    }
  })();
  if (current === wanted) continue;
  if (check) stale.push(file);
  else writeFileSync(url, wanted);
}
if (stale.length > 0) {
  console.error(`Stale, run \`npm run generate\`: ${stale.join(', ')}`);
  process.exitCode = 1;
}
