import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * The licenses of the packages that a bundle is made of.
 *
 * @param {readonly (import('rolldown').OutputChunk | import('rolldown').OutputAsset)[]} output what the bundler made
 * @param {string} root absolute path of this repository
 * @throws if a package has no license, or none that is written out
 */
export function licensesOf(output, root) {
  const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
  const folders = new Set(modules.flatMap((file) => packageOf(file, root) ?? []));
  const entries = [...folders].map((folder) => {
    const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const names = readdirSync(folder);
    // If there is no file for it, it stands at the end of what one is to read first.
    const file = [/^licen[cs]e(?:[-.].*)?$/iu, /^readme\.md$/iu].flatMap(
      (form) => names.find((one) => form.test(one)) ?? [],
    )[0];
    if (!license || !file) throw new Error(`${name} has no license.`);
    return `${name}\n${license}\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  });
  return [...new Set(entries)].sort().join('\n');
}

/** The folder of the package that a file belongs to; undefined for files of this one. */
function packageOf(file, root) {
  if (!relative(root, file).includes('node_modules')) return undefined;
  let folder = dirname(file);
  while (!isPackage(folder)) folder = dirname(folder);
  return folder;
}

/** Some packages have further package.json files inside that say nothing but how to read their modules. */
function isPackage(folder) {
  const file = join(folder, 'package.json');
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version !== undefined;
}
