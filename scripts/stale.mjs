// Says in one line each what was to be generated anew, before the tests say it in hundreds.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/** @param {string[]} args a script and its arguments */
function check(...args) {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  return { isFresh: status === 0, stderr };
}

const generated = check('scripts/generate.mjs', '--check');
if (!generated.isFresh) {
  console.error(generated.stderr.trimEnd());
  // The tests and the bundles are made of these.
  process.exit(1);
}
const built = check('scripts/build.mjs', '--check');
if (!built.isFresh) console.error(built.stderr.trimEnd());
// It describes the plugin that is in dist/.
else if (
  !check('node_modules/eslint-doc-generator/dist/bin/eslint-doc-generator.js', '--check').isFresh
)
  console.error('README.md or a page of a rule is stale, run `npm run generate`.');
