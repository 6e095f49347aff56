import { LatePackage } from '../base/late-package.js';

/**
 * The packages that rules need for some widgets or options only. The parser of scripts is not among them, as that of JSON
 * is made of it.
 */
export const packages = {
  css: new LatePackage(() => import('@eslint/css-tree/parser')),
  globs: new LatePackage(() => import('minimatch')),
  scopes: new LatePackage(() => import('eslint-scope')),
};

const parsers = { '.css': packages.css, '.js': packages.scopes };

/** Loads what reads files with these paths, which has to be done before any rule looks at one of them. */
export async function loadParsers(paths: readonly string[]): Promise<void> {
  for (const [ending, parser] of Object.entries(parsers))
    if (paths.some((path) => path.toLowerCase().endsWith(ending))) await parser.load();
}
