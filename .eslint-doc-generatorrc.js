import { format, resolveConfig } from 'prettier';

/** @type {import('eslint-doc-generator').GenerateOptions} */
export default {
  configEmoji: [
    ['recommended', '✅'],
    ['marketplace', '🛒'],
    ['amocrm', '🅰️'],
  ],
  ruleDocTitleFormat: 'prefix-name',
  ruleDocSectionInclude: ['Why', 'Examples', 'When not to use it', 'Source'],
  postprocess: async (content, path) =>
    format(content, { ...(await resolveConfig(path)), parser: 'markdown' }),
};
