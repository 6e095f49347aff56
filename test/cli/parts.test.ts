import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundleOf, runNode } from '../helpers/run.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { cleanWidget } from '../helpers/widgets.js';

const always = ['main.js', 'packages.js', 'rolldown-runtime.js'];

/** Lints a clean widget with a command that has only some of its parts. */
function lintWith(parts: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const command = temporaryFolder();
  const source = dirname(bundleOf('cli'));
  for (const name of ['index.js', 'package.json', ...parts.map((part) => `parts/${part}`)])
    cpSync(join(source, name), join(command, name));
  return runNode([join(command, 'index.js')], {
    cwd: temporaryFolder({ ...cleanWidget('widget'), ...files }),
  });
}

const clean = { status: 0, stdout: '', stderr: '' };
const style = { 'widget/style.css': '.parcelmint { color: red; }\n' };

describe('of the command', () => {
  it('a clean widget needs what is always loaded, and the scopes of its script', () => {
    expect(lintWith([...always, 'eslint-scope.js'])).toEqual(clean);
    expect(lintWith(always).status).toBe(2);
  });

  it('only a widget with a style needs the parser of styles', () => {
    expect(lintWith([...always, 'eslint-scope.js', '@eslint-css-tree.js'], style)).toEqual(clean);
    expect(lintWith([...always, 'eslint-scope.js'], style).status).toBe(2);
  });

  it('all parts have 1.2 MB at most, and what is ours is readable', () => {
    const folder = join(dirname(bundleOf('cli')), 'parts');
    const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(1_200_000);
    expect(readFileSync(join(folder, 'main.js'), 'utf8')).toContain(
      '\nfunction checkWidget(widget',
    );
  });
});
