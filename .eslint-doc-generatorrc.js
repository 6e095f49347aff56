import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { presetSigns } from './scripts/rule-headers.mjs';
import { ruleList } from './scripts/rule-tables.mjs';

/** @type {import('eslint-doc-generator').GenerateOptions} */
export default {
  configEmoji: presetSigns.flatMap(([name, sign]) => [
    [name, sign],
    [`${name}/style`, sign],
  ]),
  ruleDocTitleFormat: 'prefix-name',
  ruleDocSectionInclude: ['Why', 'Examples', 'When not to use it', 'Source'],
  postprocess: async (content, path) => {
    // The generator's own list is one table of the plugin's rules, with a sign for each preset.
    const text =
      basename(path) === 'README.md'
        ? content.replace(ruleList, () => ruleList.exec(readFileSync(path, 'utf8'))?.[0] ?? '')
        : content;
    return format(text, { ...(await resolveConfig(path)), parser: 'markdown' });
  },
};
