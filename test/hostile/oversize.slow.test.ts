import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../helpers/findings.js';
import { runMeasured } from '../helpers/measured.js';
import { oversizes } from '../helpers/oversize.js';
import { runAction } from '../helpers/run-action.js';
import { temporaryFolder, writeFiles } from '../helpers/temporary-folder.js';
import { cleanWidget, widgetWithMistake } from '../helpers/widgets.js';

/** Far more than any of them takes, and far less than for ever. */
const mostSeconds = 30;
const mostMegabytes = 512;

describe('what is too much ends soon, in little memory, and with every other widget linted', () => {
  it.each(oversizes.map((one) => [one.name, one] as const))(
    '%s',
    (name, { files, file, message }) => {
      const root = temporaryFolder({ ...cleanWidget('a'), ...widgetWithMistake('0') });
      writeFiles(join(root, 'a'), files);
      const args = ['--format', 'json', '--preset', 'marketplace', '0', 'a'];
      const { status, stdout, stderr, seconds, megabytes } = runMeasured(args, root);
      const figures = `| ${name} | ${seconds.toFixed(1)} | ${String(megabytes)} |\n`;
      const table = process.env['FIGURES'];
      if (table !== undefined) appendFileSync(table, figures);

      expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
      const results = JSON.parse(stdout) as ESLint.LintResult[];
      const messagesOf = (path: string): string[] =>
        results
          .filter(({ filePath }) => filePath === join(root, path))
          .flatMap(({ messages }) => messages.map((one) => one.message));
      expect(messagesOf(`a/${file}`)).toContainEqual(expect.stringMatching(message));
      expect(messagesOf('0/manifest.json')).toContainEqual(expect.stringContaining('"ff9900"'));
      expect(seconds, figures).toBeLessThan(mostSeconds);
      expect(megabytes, figures).toBeLessThan(mostMegabytes);
    },
  );
});

it.each(
  oversizes
    .filter(({ name }) => /levels|10 000 languages/u.test(name))
    .map((one) => [one.name, one] as const),
)('the Action ends as well: %s', (_, { files, file, message }) => {
  const root = temporaryFolder({ ...cleanWidget('a'), ...widgetWithMistake('0') });
  writeFiles(join(root, 'a'), files);
  const env = { NODE_OPTIONS: '--max-old-space-size=256' };
  const step = runAction(root, { scope: 'all' }, undefined, { env });
  expect(step.status).toBe(1);
  const messages = findingsOf(step).map((found) => [found.filePath, found.message]);
  expect(messages).toContainEqual([join(root, 'a', file), expect.stringMatching(message)]);
  expect(messages).toContainEqual([
    join(root, '0/manifest.json'),
    expect.stringContaining('"ff9900"'),
  ]);
});
