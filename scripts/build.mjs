// Writes dist/: the plugin with its types by tsc, the command and the Action bundled by ncc.
// `node scripts/build.mjs --check` builds elsewhere and fails where the committed dist/ differs.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transpileModule } from 'typescript';

const root = fileURLToPath(new URL('../', import.meta.url));
const bin = (name) => join(root, 'node_modules/.bin', name);
const run = (command, ...args) =>
  execFileSync(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });

/**
 * What the bundles must not inherit from their dependencies. The changed copies lie in build/node_modules, where the
 * bundler looks first. Each text must stand in its file exactly once, so that an update that moves it stops the build;
 * where no text is named, the whole file is replaced.
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
  {
    package: 'eslint',
    file: 'lib/config/default-config.js',
    why: 'The rules of JavaScript would be two thirds of the bundle, and none of them is ever on.',
    from: 'const Rules = require("../rules");',
    to: 'const Rules = new Map();',
  },
  ...[
    {
      package: 'acorn',
      file: 'dist/acorn.mjs',
      commonJs: 'dist/acorn.js',
      // espree asks for it, and that is not copied.
      folder: 'node_modules',
    },
    {
      package: '@eslint/config-array',
      file: 'dist/esm/index.js',
      commonJs: 'dist/cjs/index.cjs',
      // ESLint asks for it, and that is copied.
      folder: 'build/node_modules',
    },
  ].map(({ commonJs, folder, ...copy }) => ({
    ...copy,
    why: 'ESLint asks for the CommonJS form, others for the module; the bundle needs one of them.',
    to: sameNames(join(copy.package, commonJs), folder),
  })),
];

/** A module with the exports of a CommonJS one. */
function sameNames(file, folder) {
  const installed = join(root, 'node_modules', file);
  const names = Object.keys(createRequire(installed)(installed)).filter(
    (name) => name !== 'default',
  );
  return `import all from ${JSON.stringify(join(root, folder, file))};\nexport const { ${names.join(', ')} } = all;\n`;
}

function prepareBuild() {
  rmSync(join(root, 'build'), { recursive: true, force: true });
  run(bin('tsc'), '-p', 'tsconfig.build.json');
  for (const patch of patches) {
    const copy = join(root, 'build/node_modules', patch.package);
    if (!existsSync(copy))
      cpSync(join(root, 'node_modules', patch.package), copy, { recursive: true });
    const file = join(copy, patch.file);
    if (patch.from === undefined) {
      writeFileSync(file, patch.to);
      continue;
    }
    const parts = readFileSync(file, 'utf8').split(patch.from);
    if (parts.length !== 2) {
      throw new Error(
        `${patch.package}/${patch.file} no longer holds the patched text once. ${patch.why}`,
      );
    }
    writeFileSync(file, parts.join(patch.to));
  }
  takeCommentsOut(join(root, 'build/node_modules/eslint/lib'));
  // Not those of src/action, some of which speak to the bundler.
  for (const folder of ['rules', 'src/platform', 'src/rule', 'src/widget', 'src/lint', 'src/git'])
    takeCommentsOut(join(root, 'build', folder));
}

/** Comments are a tenth of the bundle, and what is bundled is also in the package. */
function takeCommentsOut(folder) {
  const compilerOptions = { removeComments: true, target: 'esnext' };
  for (const name of filesOf(folder)) {
    if (name.startsWith('rules') || !name.endsWith('.js')) continue;
    const file = join(folder, name);
    const { outputText } = transpileModule(readFileSync(file, 'utf8'), { compilerOptions });
    writeFileSync(file, outputText);
  }
}

function buildInto(out) {
  prepareBuild();
  run(bin('tsc'), '-p', 'tsconfig.plugin.json', '--outDir', join(out, 'plugin'));
  for (const name of ['cli', 'action']) {
    run(
      bin('ncc'),
      'build',
      `build/src/${name}/main.js`,
      '--out',
      join(out, name),
      '--license',
      'licenses.txt',
      '--quiet',
    );
  }
  chmodSync(join(out, 'cli/index.js'), 0o755);
}

function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

const dist = join(root, 'dist');
const fresh = mkdtempSync(join(tmpdir(), 'kommo-widget-dist-'));
try {
  buildInto(fresh);
  if (process.argv.includes('--check')) {
    const names = new Set([...filesOf(fresh), ...filesOf(dist)]);
    const read = (folder, name) =>
      existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : Buffer.alloc(0);
    const stale = [...names].filter((name) => !read(fresh, name).equals(read(dist, name)));
    if (stale.length > 0) {
      console.error(`dist/ is stale, run \`npm run build\`: ${stale.join(', ')}`);
      process.exitCode = 1;
    }
  } else {
    rmSync(dist, { recursive: true, force: true });
    cpSync(fresh, dist, { recursive: true });
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
