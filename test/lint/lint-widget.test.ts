import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readConfig } from '../../src/lint/config.js';
import { lint } from '../../src/lint/lint.js';
import { lintWidget } from '../../src/lint/lint-widget.js';
import { failuresIn } from '../../src/lint/tool-messages.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { cleanWidget, widgetWithMistake } from '../helpers/widgets.js';

it('lints locale files whatever the case of their ending', async () => {
  const folder = temporaryFolder({ ...cleanWidget(), 'i18n/es.Json': '{' });
  const results = await lintWidget({ folder, isNamed: true }, readConfig(folder));
  const [result] = results.filter(({ filePath }) => filePath === join(folder, 'i18n/es.Json'));
  expect(result?.messages).toMatchObject([{ fatal: true, line: 1 }]);
});

it('reports a manifest in the locale files of another widget once', async () => {
  const folder = temporaryFolder({ ...cleanWidget(), ...widgetWithMistake('i18n') });
  const { widgets, results } = await lint([], folder, { config: readConfig(folder) });
  expect(widgets).toHaveLength(2);
  const files = results.map(({ filePath }) => filePath);
  expect(files).toEqual([...new Set(files)]);
  const [inner] = results.filter(({ filePath }) => filePath === join(folder, 'i18n/manifest.json'));
  expect(inner?.messages.map(({ message }) => message)).toContainEqual(
    expect.stringContaining('"ff9900"'),
  );
});

it.each(['""', '5', 'null', 'true'])('finds what it can in the manifest %s', async (text) => {
  const folder = temporaryFolder({ ...cleanWidget(), 'manifest.json': text });
  const results = await lintWidget({ folder, isNamed: true }, readConfig(folder));
  expect(failuresIn(results)).toEqual([]);
  expect(results[0]?.messages).toContainEqual(
    expect.objectContaining({ ruleId: 'kommo-widget/valid-types', line: 1 }),
  );
});
