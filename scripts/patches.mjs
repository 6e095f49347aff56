import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the bundles must not inherit from their dependencies. Each text must stand in its file exactly once, so that an
 * update that moves it stops the build.
 */
const patches = [
  {
    package: 'jsonc-eslint-parser',
    file: 'lib/index.mjs',
    why: 'It would load acorn and espree from the working directory, which is code of the linted repository.',
    from: 'const createRequire = globalThis.process?.getBuiltinModule("node:module")?.createRequire;',
    to: 'const createRequire = undefined;',
  },
  {
    package: 'fdir',
    file: 'dist/index.mjs',
    why: 'It would load picomatch from the folders above the bundle, whoever filled them.',
    from: '__require.resolve("picomatch");\n\tpm = __require("picomatch");',
    to: '',
  },
  ...[
    "import { OidcClient } from './oidc-utils.js';",
    "export * as platform from './platform.js';",
  ].map((from) => ({
    package: '@actions/core',
    file: 'lib/core.js',
    why: 'An HTTP client for what the Action does not ask for would take half of its time to start.',
    from,
    to: '',
  })),
];

/** Writes the changed packages to build/node_modules, where the bundlers look first. */
export function patchPackages(root) {
  for (const { package: name, file, from, to, why } of patches)
    editCopy(root, name, file, (text) => replaceOnce(text, from, to, `${name}/${file}: ${why}`));
}

/** @throws if the text does not stand there once */
export function replaceOnce(text, from, to, where) {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`The text to patch is not there once. ${where}`);
  return parts.join(to);
}

function editCopy(root, name, file, edit) {
  const copy = join(root, 'build/node_modules', name);
  if (!existsSync(copy)) cpSync(join(root, 'node_modules', name), copy, { recursive: true });
  const path = join(copy, file);
  writeFileSync(path, edit(readFileSync(path, 'utf8')));
}
