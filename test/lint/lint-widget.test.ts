import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readConfig } from '../../src/lint/config.js';
import { lintWidget } from '../../src/lint/lint-widget.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { cleanWidget } from '../helpers/widgets.js';

it('lints locale files whatever the case of their ending', () => {
  const folder = temporaryFolder({ ...cleanWidget(), 'i18n/es.Json': '{' });
  const results = lintWidget({ folder, isNamed: true }, readConfig(folder));
  const [result] = results.filter(({ filePath }) => filePath === join(folder, 'i18n/es.Json'));
  expect(result?.messages).toMatchObject([{ fatal: true, line: 1 }]);
});
