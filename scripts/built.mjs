// The bundles of the sources as they are, which the tests start: kept in the ignored build/dist.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const stampFile = join(root, 'build/dist.stamp');

/** Absolute path of the folder that has what `dist/` has after a build. */
export const builtFolder = join(root, 'build/dist');

/** Builds into `builtFolder`, unless it was built from the same sources and packages. */
export function buildIfStale() {
  const stamp = stampOfSources();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  rmSync(stampFile, { force: true });
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), '--out', builtFolder], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  writeFileSync(stampFile, stamp);
}

/**
 * The files that are not the same in two folders.
 *
 * @param {string} one absolute path of a folder, which need not be there
 * @param {string} other the same
 * @returns {string[]} their paths relative to the folders
 */
export function differingFiles(one, other) {
  /** @type {(folder: string, name: string) => Buffer} */
  const read = (folder, name) =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : Buffer.alloc(0);
  const names = new Set([...filesBelow(one), ...filesBelow(other)]);
  return [...names].filter((name) => !read(one, name).equals(read(other, name)));
}

function stampOfSources() {
  const hash = createHash('sha256');
  const files = [
    ...['package.json', 'node_modules/.package-lock.json'],
    ...readdirSync(root).filter((name) => /^tsconfig.*\.json$/u.test(name)),
    ...['src', 'rules', 'scripts', 'site', 'docs/rules', 'examples/broken'].flatMap((folder) =>
      filesBelow(join(root, folder)).map((name) => join(folder, name)),
    ),
  ];
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** @param {string} folder */
function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}
