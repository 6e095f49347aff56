// The page on which one drops a widget, as one script, one stylesheet and one document.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { licensesOf } from './licenses.mjs';
import { rulePages } from './rule-pages.mjs';

/**
 * Builds the page.
 *
 * @param {string} out absolute path of the folder to write
 * @param {string} root absolute path of this repository
 */
export async function buildSite(out, root) {
  mkdirSync(out, { recursive: true });
  const worker = await bundle('worker', root, {});
  const page = await bundle('main', root, {
    'built:worker': worker.code,
    'built:rule-pages': rulePages(join(root, 'docs/rules'), pagesAddress(root)),
    'built:sample': sampleFiles(join(root, 'examples/broken')),
  });
  writeFileSync(join(out, 'page.js'), page.code);
  for (const file of ['index.html', 'style.css', 'icon.svg'])
    copyFileSync(join(root, 'site', file), join(out, file));
  writeFileSync(join(out, 'licenses.txt'), licensesOf([worker, page], root));
}

/**
 * One file of `src/site/browser` with all that it imports.
 *
 * @param {string} name
 * @param {string} root
 * @param {Record<string, unknown>} built what modules that are only made here export, by their names
 */
async function bundle(name, root, built) {
  const build = await rolldown({
    input: join(root, `src/site/browser/${name}.ts`),
    cwd: root,
    platform: 'browser',
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
    tsconfig: false,
    plugins: [
      {
        name: 'built',
        resolveId: (id) => (id in built ? id : undefined),
        load: (id) =>
          id in built ? `export default JSON.parse(${jsString(built[id])});` : undefined,
      },
    ],
    onLog(level, { message }) {
      if (level === 'warn') throw new Error(message);
    },
  });
  const { output } = await build.generate({ format: 'iife', minify: true, comments: false });
  return output[0];
}

/** Parsed as JSON when it is needed, which is faster than code of the same size. */
function jsString(value) {
  return JSON.stringify(JSON.stringify(value));
}

/** The files of a folder in base64, by their paths. */
function sampleFiles(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      file.slice(folder.length + 1).replaceAll('\\', '/'),
      readFileSync(file).toString('base64'),
    ]),
  );
}

function pagesAddress(root) {
  const { repository } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return `${repository.url.replace(/^git\+|\.git$/g, '')}/blob/main/docs/rules`;
}
