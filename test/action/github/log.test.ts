import { describe, expect, it } from 'vitest';
import { widgetWithErrors, widgetWithWarnings } from '../../helpers/findings.js';
import { runStep } from '../../helpers/run-action.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';

/** What `actions/setup-node` leaves behind to find annotations in the log of later steps. */
const matchers = {
  'eslint-stylish': /^\s+(\d+):(\d+)\s+(error|warning|info)\s+(.*)\s\s+(.*)$/u,
  'eslint-compact': /^(.+):\sline\s(\d+),\scol\s(\d+),\s(Error|Warning|Info)\s-\s(.+)\s\((.+)\)$/u,
  tsc: /^([^\s].*)[(:](\d+)[,:](\d+)(?:\):\s+|\s+-\s+)(error|warning|info)\s+TS(\d+)\s*:\s*(.*)$/u,
};

const root = temporaryFolder({ ...widgetWithErrors(30, 'a'), ...widgetWithWarnings(30, 'b') });
const { view } = await runStep(root, { annotations: 'none' });

describe('the log', () => {
  it('has every finding', () => {
    expect(view.log.filter((line) => line.startsWith('error  a/manifest.json:'))).toHaveLength(30);
    expect(view.log.filter((line) => line.startsWith('warning  b/i18n/es.json:'))).toHaveLength(30);
  });

  it.each(Object.entries(matchers))('says nothing to the problem matcher %s', (_, pattern) => {
    expect(view.log.filter((line) => pattern.test(line))).toEqual([]);
  });
});
