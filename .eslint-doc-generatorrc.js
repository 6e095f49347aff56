import plugin from 'eslint-plugin-kommo-widget';
import { basename } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ruleTables } from './scripts/rule-tables.mjs';

/** The generator's own list is one table, with a sign for each preset. */
const ruleList = /(?<=<!-- begin auto-generated rules list -->\n).*(?=<!-- end auto-generated)/s;

/** @type {import('eslint-doc-generator').GenerateOptions} */
export default {
  configEmoji: [
    ['recommended', '✅'],
    ['marketplace', '🛒'],
    ['amocrm', '🅰️'],
    ['amomarket', '🏪'],
  ],
  ruleDocTitleFormat: 'prefix-name',
  ruleDocSectionInclude: ['Why', 'Examples', 'When not to use it', 'Source'],
  postprocess: async (content, path) => {
    const text =
      basename(path) === 'README.md'
        ? content.replace(ruleList, () => `\n${ruleTables(plugin)}\n\n`)
        : content;
    return format(text, { ...(await resolveConfig(path)), parser: 'markdown' });
  },
};
