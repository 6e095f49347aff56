import { logos } from '../../src/platform/images.js';
import { createFolderRule } from '../../src/rule-kit/create-rule.js';
import { checkLogo, isWanted, logoMessages } from '../../src/rule-kit/logo.js';

/**
 * Every logo that the platform looks for is there: three in any widget, two more where it works in cards or lists, and
 * one for the digital pipeline.
 *
 * @see https://developers.kommo.com/docs/images
 */
export default createFolderRule({
  name: 'valid-logos',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require the logos that the platform looks for, each a PNG of its exact size',
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error' },
    },
    schema: [],
    messages: logoMessages,
  },
  check(context, manifest) {
    for (const logo of logos) {
      if (isWanted(logo, manifest)) checkLogo(context, manifest, logo);
    }
  },
});
