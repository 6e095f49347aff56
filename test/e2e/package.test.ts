import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { packTarball } from '../helpers/install.js';
import { runNode } from '../helpers/run.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { cleanWidget, widgetWithMistake } from '../helpers/widgets.js';

describe('the package in an empty folder', () => {
  const name = 'eslint-plugin-kommo-widget';
  let folder: string;
  let messages: string;

  beforeAll(() => {
    folder = temporaryFolder({ ...cleanWidget('good'), ...widgetWithMistake('bad') });
    const { stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', packTarball()], {
      cwd: folder,
      encoding: 'utf8',
    });
    // What npm says of the settings of who runs this.
    messages = stderr.replaceAll(/^npm (?:notice|warn Unknown \w+ config).*\n?/gmu, '');
  });

  it('installs without a warning', () => {
    expect(messages).toBe('');
  });

  it('is small and leaves the Action out', () => {
    const root = join(folder, 'node_modules', name);
    const files = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    expect(readdirSync(join(root, 'dist')).sort()).toEqual(['cli', 'plugin']);
    expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(3_000_000);
  });

  it('has the command', () => {
    const bin = 'node_modules/.bin/kommo-widget-lint';
    expect(runNode([bin, 'good'], { cwd: folder })).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(runNode([bin], { cwd: folder }).status).toBe(1);
  });
});
