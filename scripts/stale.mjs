// Says in one line each what was to be generated anew, before the tests say it in hundreds.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const docGenerator = 'node_modules/eslint-doc-generator/dist/bin/eslint-doc-generator.js';

/** Runs a script with `--check`. */
const check = (script) =>
  new Promise((done) => {
    execFile(process.execPath, [script, '--check'], { cwd: root }, (error, _, stderr) =>
      done({ isFresh: !error, stderr: stderr.trimEnd() }),
    );
  });

const [generated, built, documented] = await Promise.all(
  ['scripts/generate.mjs', 'scripts/build.mjs', docGenerator].map(check),
);
if (!generated.isFresh) {
  console.error(generated.stderr);
  // The tests and the bundles are made of these.
  process.exit(1);
}
if (!built.isFresh) console.error(built.stderr);
// It describes the plugin that is in dist/.
else if (!documented.isFresh)
  console.error('README.md or a page of a rule is stale, run `npm run generate`.');
