import { logos } from '../../src/platform/images.js';
import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { checkLogos, isWanted, logoMessages } from '../../src/rule-kit/logo.js';
import { platformSchema, type PlatformOptions } from '../../src/rule-kit/platform.js';

/**
 * The logos of cards and lists belong to the package of a widget that works in none, too: the checklist of the
 * marketplace names all five, and private packages without these two were accepted.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
export default createManifestRule<PlatformOptions, keyof typeof logoMessages>({
  name: 'valid-card-logos',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require the logos of cards and lists even if no listed location shows them',
      presets: {
        recommended: 'warn',
        marketplace: 'error',
        amocrm: ['warn', { platform: 'amocrm' }],
        amomarket: ['warn', { platform: 'amocrm' }],
      },
    },
    schema: platformSchema,
    defaultOptions: [{ platform: 'kommo' }],
    messages: logoMessages,
  },
  check(context, manifest) {
    const wanted = logos.filter((logo) => logo.wanted === 'in areas' && !isWanted(logo, manifest));
    checkLogos(context, manifest, wanted);
  },
});
