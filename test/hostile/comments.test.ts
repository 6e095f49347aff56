import { expect, it } from 'vitest';
import { runCommand } from '../helpers/run.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { widgetWithMistake } from '../helpers/widgets.js';

it.each(['/* eslint-disable */', '/* eslint kommo-widget/valid-mobile-color: "off" */'])(
  'the comment %s in a manifest switches nothing off',
  (comment) => {
    const files = widgetWithMistake();
    const text = `${comment}\n${JSON.stringify(files['manifest.json'])} // eslint-disable-line\n`;
    const root = temporaryFolder({ ...files, 'manifest.json': text });
    const { status, stdout } = runCommand([], { cwd: root });
    expect(status).toBe(1);
    expect(stdout).toContain('kommo-widget/valid-mobile-color');
    expect(stdout).toContain('kommo-widget/strict-json');
  },
);
