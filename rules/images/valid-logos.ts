import { logos } from '../../src/platform/images.js';
import { createFolderRule } from '../../src/rule-kit/create-rule.js';
import { checkLogos, isWanted, logoMessages } from '../../src/rule-kit/logo.js';
import { platformSchema, type PlatformOptions } from '../../src/rule-kit/platform.js';

/**
 * Every logo that the platform looks for is there: three in any widget, two more if it works in cards or lists, and
 * one for the digital pipeline.
 *
 * @see https://developers.kommo.com/docs/images
 */
export default createFolderRule<PlatformOptions, keyof typeof logoMessages>({
  name: 'valid-logos',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require the logos that the platform looks for, each a PNG of its exact size',
      presets: {
        recommended: 'error',
        marketplace: 'error',
        amocrm: ['error', { platform: 'amocrm' }],
        amomarket: ['error', { platform: 'amocrm' }],
      },
    },
    schema: platformSchema,
    defaultOptions: [{ platform: 'kommo' }],
    messages: logoMessages,
  },
  check(context, manifest) {
    const wanted = logos.filter((logo) => isWanted(logo, manifest));
    checkLogos(context, manifest, wanted);
  },
});
