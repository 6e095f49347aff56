import { createTextFileRule } from '../../src/rule-kit/create-rule.js';

/**
 * The platform wants its files in UTF-8 without a byte-order mark, which Windows PowerShell and some editors write.
 *
 * @see https://developers.kommo.com/docs/structure-widget
 */
export default createTextFileRule({
  name: 'no-byte-order-mark-in-files',
  meta: {
    type: 'layout',
    fixable: 'code',
    docs: {
      description:
        'Disallow a byte-order mark at the start of scripts, styles, templates and Markdown',
      presets: { recommended: 'warn', marketplace: 'error', amocrm: 'warn', amomarket: 'error' },
    },
    schema: [],
    messages: {
      mark: 'The file starts with a byte-order mark, but the platform expects files without one. Save the file as UTF-8 without BOM.',
    },
  },
  check(context, { hasMark }) {
    if (!hasMark) return;
    const start = { line: 1, column: 0 };
    context.report({
      loc: { start, end: start },
      messageId: 'mark',
      fix: (fixer) => fixer.removeRange([-1, 0]),
    });
  },
});
