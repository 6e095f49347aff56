import { menuIcons, type NamedImages } from '../../src/platform/images.js';
import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { formatText } from '../../src/rule-kit/image.js';
import { presentImages } from '../../src/rule-kit/named-image.js';
import { quote } from '../../src/text/quote.js';
import type { Image } from '../../src/widget/image.js';

type Options = [{ svgIcons?: boolean }];

/**
 * A picture that the manifest names can be shown: a tour image is a PNG or a JPEG, and a menu icon an SVG if the public
 * checklist applies. The vendor's generator gives the icon of a private widget as a PNG.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
export default createManifestRule<Options, 'empty' | 'unknown' | 'truncated' | 'wrongFormat'>({
  name: 'valid-image-format',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require tour images to be PNG or JPEG files and menu icons to be SVG files',
      presets: {
        recommended: 'warn',
        marketplace: ['warn', { svgIcons: true }],
        amocrm: 'warn',
        amomarket: ['warn', { svgIcons: true }],
      },
    },
    schema: [
      {
        type: 'object',
        properties: {
          svgIcons: {
            type: 'boolean',
            description: 'Whether menu icons in other formats than SVG are reported.',
          },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ svgIcons: false }],
    messages: {
      empty:
        'The {{kind}} {{path}} is an empty file, but the platform expects {{format}}. Save the picture again.',
      unknown:
        'The {{kind}} {{path}} is not a picture in any known format; the platform expects {{format}}. Save the picture again.',
      truncated:
        'The {{kind}} {{path}} is cut off after {{bytes}} bytes, before its size in pixels. Save the picture again.',
      wrongFormat:
        'The {{kind}} {{path}} is {{found}} inside, but the platform expects {{format}}. Save the picture in that format; renaming the file does not change it.',
    },
  },
  check(context, manifest) {
    const [{ svgIcons = false }] = context.options;
    for (const { value, text, kind, image } of presentImages(manifest)) {
      const messageId = mistakeIn(image, kind);
      if (!messageId) continue;
      if (messageId === 'wrongFormat' && kind === menuIcons && !svgIcons) continue;
      context.report({
        node: value.node,
        messageId,
        data: {
          kind: kind.name,
          path: quote(text),
          format: formatText(...kind.formats),
          found: image.format ? formatText(image.format) : '',
          bytes: image.bytes,
        },
      });
    }
  },
});

function mistakeIn({ state, format }: Image, { formats }: NamedImages) {
  // What cannot be read is another rule's.
  if (state === 'unreadable') return undefined;
  if (state !== 'ok') return state;
  return format && !formats.includes(format) ? 'wrongFormat' : undefined;
}
