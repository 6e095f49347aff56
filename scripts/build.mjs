// Writes dist/: the plugin with its types by tsc, the command and the page bundled by rolldown and the Action by ncc.
// With `--out FOLDER` it writes them there instead, and with `--check` it fails if the committed dist/ differs.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';
import { minifySync } from 'rolldown/utils';
import { buildIfStale, builtFolder, differingFiles } from './built.mjs';
import { licensesOf } from './licenses.mjs';
import { patchPackages } from './patches.mjs';
import { buildSite } from './site.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
/**
 * Runs the program of a package; whatever it prints is of errors.
 *
 * @param {string} name
 * @param {string[]} args
 */
async function start(name, ...args) {
  const child = spawn(join(root, 'node_modules/.bin', name), args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  const [status] = await once(child, 'exit');
  if (status !== 0) throw new Error(`${name} ends with ${String(status)}.`);
}

/** What ESLint has loaded anyway. */
const besideEslint = ['eslint', 'jsonc-eslint-parser'];

async function buildInto(out) {
  // Also what a source left behind that has gone since; what the tests start stays.
  for (const name of ['src', 'rules', 'node_modules'])
    rmSync(join(root, 'build', name), { recursive: true, force: true });
  await start('tsc', '-p', 'tsconfig.build.json');
  await bundle('index', join(out, 'plugin'), besideEslint);
  // The plugin runs in the ESLint of its user, with the parser as it is.
  patchPackages(root);
  // It takes as long as all the others.
  const action = start(
    'ncc',
    'build',
    'build/src/action/main.js',
    '--out',
    join(out, 'action'),
    '--quiet',
  );
  await start('tsc', '-p', 'tsconfig.plugin.json', '--outDir', join(out, 'plugin/types'));
  await bundle('cli/main', join(out, 'cli'));
  chmodSync(join(out, 'cli/index.js'), 0o755);
  // The bundler of the Action lists no more than the licenses of its first file.
  const { output } = await (await open('action/main')).generate({ format: 'esm' });
  await buildSite(join(out, 'site'), root);
  await action;
  writeFileSync(join(out, 'action/licenses.txt'), licensesOf(output, root));
}

async function bundle(entry, dir, external) {
  /** @type {import('rolldown').OutputOptions} */
  const options = { format: 'esm', chunkFileNames, comments: false };
  const first = await (await open(entry, external)).generate(options);
  const codeSplitting = first.output.length === 1 || { groups: groupsOf(first.output) };
  const { output } = await (await open(entry, external)).write({ ...options, dir, codeSplitting });
  // What others wrote can be compared with their packages; what is ours stays readable.
  for (const chunk of output)
    if (chunk.type === 'chunk' && chunk.moduleIds.every(isForeign))
      writeFileSync(join(dir, chunk.fileName), minified(chunk));
  writeFileSync(join(dir, 'licenses.txt'), licensesOf(output, root));
  // Whatever stands in the folders above, these files are modules.
  writeFileSync(join(dir, 'package.json'), '{"type":"module"}\n');
}

/** A package that is loaded by itself gives its file the name. */
function chunkFileNames({ name, facadeModuleId }) {
  return `parts/${packageOf(facadeModuleId ?? '') ?? name}.js`;
}

/**
 * One file of ours for all that is always needed and one of packages, as each further one takes its time to be found; of
 * what is loaded later the packages are apart, too.
 */
function groupsOf(output) {
  const always = alwaysNeeded(output);
  const mixed = new Set(
    output.flatMap(({ moduleIds }) => (moduleIds.every(isForeign) ? [] : moduleIds)),
  );
  return [
    { name: 'packages', test: (id) => always.has(id) && isForeign(id), priority: 3 },
    { name: 'main', test: (id) => always.has(id), priority: 2 },
    { name: 'packages', test: (id) => mixed.has(id) && isForeign(id), entriesAware: true },
  ];
}

/** Whether a module is of a package, of the bundler itself, or generated. */
function isForeign(id) {
  const isGenerated = id.endsWith('option-validators.js');
  return packageOf(id) !== undefined || id.startsWith('\0') || isGenerated;
}

/** The name of the package that a module belongs to, for a file. */
function packageOf(id) {
  const path = id.replaceAll('\\', '/').split('/node_modules/').slice(1).at(-1);
  return /^(?:@[^/]+\/)?[^/]+/u.exec(path ?? '')?.[0].replace('/', '-');
}

/** A chunk without what only readers need, but for where it comes from. */
function minified({ fileName, code, moduleIds }) {
  const { code: short, errors } = minifySync(fileName, code, { module: true });
  if (errors.length > 0) throw new Error(`${fileName} is not minified: ${errors[0].message}`);
  const folders = moduleIds.map((id) => /node_modules\/(?:@[^/]+\/)?[^/]+\//u.exec(id)?.[0]);
  const packages = [...new Set(folders.filter((one) => one !== undefined))].sort();
  return packages.length === 0 ? short : `// From ${packages.join(', ')}\n${short}`;
}

/**
 * The modules of the first chunk and of those that it imports. The entry is not among them: it waits for what is loaded
 * later, which in turn waits for what it imports.
 */
function alwaysNeeded(output) {
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const needed = new Set([output[0].fileName]);
  // The set grows while it is walked.
  for (const name of needed)
    for (const imported of chunks.get(name).imports) if (chunks.has(imported)) needed.add(imported);
  const modules = new Set([...needed].flatMap((name) => chunks.get(name).moduleIds));
  modules.delete(output[0].facadeModuleId);
  return modules;
}

function open(entry, external = []) {
  return rolldown({
    input: { index: `build/src/${entry}.js` },
    cwd: root,
    platform: 'node',
    external,
    onLog(level, { code, message }) {
      // Under ESLint nothing is loaded late.
      if (code === 'INEFFECTIVE_DYNAMIC_IMPORT' && entry === 'index') return;
      if (level === 'warn') throw new Error(message);
    },
  });
}

const { out, check } = parseArgs({
  options: { out: { type: 'string', default: join(root, 'dist') }, check: { type: 'boolean' } },
}).values;

if (check) {
  buildIfStale();
  const stale = differingFiles(builtFolder, out);
  if (stale.length > 0) {
    const more = stale.length > 3 ? ` and ${String(stale.length - 3)} more` : '';
    console.error(
      `dist/ is stale, run \`npm run generate\`: ${stale.slice(0, 3).join(', ')}${more}`,
    );
    process.exitCode = 1;
  }
} else {
  // Elsewhere first, so that what was built before stays whole if this fails.
  const fresh = mkdtempSync(join(tmpdir(), 'kommo-widget-dist-'));
  try {
    await buildInto(fresh);
    rmSync(out, { recursive: true, force: true });
    cpSync(fresh, resolve(out), { recursive: true });
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
