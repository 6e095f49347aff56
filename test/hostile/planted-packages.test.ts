import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GitRepository } from '../helpers/git-repository.js';
import { runAction } from '../helpers/run-action.js';
import { bundleOf, repository, runCommand, runNode } from '../helpers/run.js';
import { temporaryFolder, writeFiles, type FileTree } from '../helpers/temporary-folder.js';
import { widgetWithMistake } from '../helpers/widgets.js';

/** Every package that is installed to build and test this one, so that none can be forgotten. */
const lock = JSON.parse(readFileSync(join(repository, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, unknown>;
};
const packages = new Set(
  Object.keys(lock.packages).flatMap((path) => path.split('node_modules/').slice(1).at(-1) ?? []),
);

const configurations = ['eslint.config', '.eslintrc', 'kommo-widget-lint.config'].flatMap((name) =>
  ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'].map((ending) => `${name}.${ending}`),
);
/** Where a bundle would look for its parts if it looked in the current folder. */
const parts = (['cli', 'action'] as const).flatMap((name) =>
  readdirSync(dirname(bundleOf(name))).filter((file) => file.endsWith('.js')),
);
const hooks = ['pre-commit', 'post-checkout', 'post-index-change', 'reference-transaction'];

/** A checkout with a widget in a folder, where all that could be run leaves a marker. */
class Trap {
  readonly root = temporaryFolder();
  readonly #marker = join(temporaryFolder(), 'was-run');

  constructor() {
    const repository = new GitRepository(this.root);
    repository.git('init', '--quiet');
    repository.write({ ...widgetWithMistake('w'), '.gitignore': 'node_modules\n' }).commit();
    for (const folder of ['', 'w/']) writeFiles(join(this.root, folder), this.#planted());
    repository.stage();
    for (const hook of hooks) {
      const path = join('.git/hooks', hook);
      repository.write({ [path]: `#!/bin/sh\ntouch '${this.#marker}'\n` });
      chmodSync(join(this.root, path), 0o755);
    }
  }

  /** Runs an action and says whether the marker is there. */
  isSprungBy(action: () => unknown): boolean {
    rmSync(this.#marker, { force: true });
    action();
    return existsSync(this.#marker);
  }

  #planted(): FileTree {
    const write = `.writeFileSync(${JSON.stringify(this.#marker)}, '');`;
    const script = `require('node:fs')${write} module.exports = {};`;
    const module = `import fs from 'node:fs'; fs${write} export default [];`;
    const codeFor = (path: string): string => (/\.c?[jt]s$/u.test(path) ? script : module);
    const installed = [...packages].flatMap((name): [string, unknown][] => [
      [`node_modules/${name}/index.js`, script],
      [
        `node_modules/${name}/package.json`,
        {
          name,
          version: '99.0.0',
          main: 'index.js',
          exports: { '.': './index.js', './*': './index.js', './package.json': './package.json' },
        },
      ],
    ]);
    return {
      ...Object.fromEntries(installed),
      ...Object.fromEntries([...configurations, ...parts].map((path) => [path, codeFor(path)])),
      '.eslintrc.json': { plugins: ['kommo-widget'], parser: './eslint.config.cjs' },
      '.eslintrc': 'parser: ./eslint.config.cjs\n',
      '.eslintrc.yml': 'parser: ./eslint.config.cjs\n',
      'package.json': {
        type: 'commonjs',
        imports: { '#*': './eslint.config.cjs' },
        exports: './eslint.config.cjs',
        eslintConfig: { parser: './eslint.config.cjs' },
        scripts: { preinstall: 'node eslint.config.cjs' },
      },
      '.npmrc': 'script-shell=./eslint.config.cjs\nnode-options=--require=./eslint.config.cjs\n',
      '.env': 'NODE_OPTIONS=--require=./eslint.config.cjs\n',
    };
  }
}

describe('packages, configuration and hooks of the linted repository', () => {
  const trap = new Trap();
  const widget = join(trap.root, 'w');

  it.each([
    ['in the root of the repository', trap.root, []],
    ['in the widget', widget, []],
    ['on the folder of the widget', trap.root, ['w']],
    ['on a file of the widget', trap.root, ['w/manifest.json']],
    ['with --since', trap.root, ['--since', 'HEAD', '--preset', 'marketplace']],
    ['with --staged', trap.root, ['--staged', '--preset', 'marketplace']],
    ['with json', widget, ['--format', 'json']],
    ['with sarif', widget, ['--format', 'sarif']],
    ['with markdown', widget, ['--format', 'markdown']],
    ['with github', widget, ['--format', 'github']],
  ])('are not run by the command %s', (_, cwd, args) => {
    const isSprung = trap.isSprungBy(() => {
      const { status, stderr } = runCommand(args, { cwd });
      expect(stderr).toBe('');
      expect(status).toBeLessThan(2);
    });
    expect(isSprung).toBe(false);
  });

  it.each([
    ['in the root of the repository', {}],
    ['in the widget', { 'working-directory': 'w' }],
    ['with all annotations in a check run', { annotations: 'check' }],
  ])('are not run by the Action %s', (_, inputs) => {
    expect(trap.isSprungBy(() => runAction(trap.root, inputs))).toBe(false);
  });

  it.each(['cli', 'action'] as const)(
    'are not run if they lie around the bundle of the %s',
    (name) => {
      const bundle = join(trap.root, 'w/tool/dist', name);
      cpSync(dirname(bundleOf(name)), bundle, { recursive: true });
      const run = (): unknown => runNode([join(bundle, 'index.js')], { cwd: temporaryFolder() });
      expect(trap.isSprungBy(run)).toBe(false);
    },
  );

  it('are not run by --fix', () => {
    const isSprung = trap.isSprungBy(() => {
      expect(runCommand(['--fix'], { cwd: widget })).toEqual({ status: 0, stdout: '', stderr: '' });
    });
    expect(isSprung).toBe(false);
  });

  it('are run by whoever looks for them', () => {
    const load = (): unknown => runNode(['-e', 'require("acorn")'], { cwd: widget });
    expect(trap.isSprungBy(load)).toBe(true);
  });
});
