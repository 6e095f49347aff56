import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runAction } from '../helpers/run-action.js';
import { runCommand } from '../helpers/run.js';
import { temporaryFolder, type FileTree } from '../helpers/temporary-folder.js';
import { cleanWidget } from '../helpers/widgets.js';

const packages = [
  'acorn',
  'espree',
  'eslint',
  'jsonc-eslint-parser',
  'eslint-visitor-keys',
  'ajv',
  'picomatch',
];

/** A checkout whose packages, of the highest versions, and whose configuration leave a file where they are run. */
function trap(): { root: string; marker: string } {
  const marker = join(temporaryFolder(), 'was-run');
  const code = `require('node:fs').writeFileSync(${JSON.stringify(marker)}, ''); module.exports = {};`;
  const planted: FileTree = Object.fromEntries(
    packages.flatMap((name): [string, unknown][] => [
      [`node_modules/${name}/package.json`, { name, version: '99.0.0', main: 'index.js' }],
      [`node_modules/${name}/index.js`, code],
    ]),
  );
  return {
    root: temporaryFolder({
      ...cleanWidget(),
      ...planted,
      'eslint.config.js': code,
      'eslint.config.mjs': `import fs from 'node:fs'; fs.writeFileSync(${JSON.stringify(marker)}, ''); export default [];`,
      'package.json': {
        type: 'module',
        imports: { '#x': './eslint.config.js' },
        eslintConfig: { root: true },
        scripts: { preinstall: 'node eslint.config.js' },
      },
      '.npmrc': 'script-shell=./eslint.config.js\n',
    }),
    marker,
  };
}

describe('packages and configuration of the linted repository', () => {
  it('are not run by the command', () => {
    const { root, marker } = trap();
    expect(runCommand([], { cwd: root })).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(existsSync(marker)).toBe(false);
  });

  it('are not run by the Action', () => {
    const { root, marker } = trap();
    expect(runAction(root).status).toBe(0);
    expect(existsSync(marker)).toBe(false);
  });
});
