import { createManifestRule } from '../../src/rule-kit/create-rule.js';
import { didYouMean } from '../../src/text/did-you-mean.js';
import { stemOf } from '../../src/rule-kit/image.js';
import { replaceMessage, suggestReplacements } from '../../src/rule-kit/replace.js';
import { quote } from '../../src/text/quote.js';
import { limits } from '../../src/widget/limits.js';
import type { NamedImage } from '../../src/widget/named-images.js';

const messages = {
  blank: 'The path {{path}} of a {{kind}} names no file. Write one such as {{example}}.',
  url: 'The {{kind}} {{path}} is a URL, but the platform takes pictures only from the archive. Put the file into the folder "images" and write its path, such as {{example}}.',
  outside:
    'The {{kind}} {{path}} is outside the widget folder, but the platform takes pictures only from the archive. Put the file into the folder "images" and write its path, such as {{example}}.',
  backslashes:
    'The path {{path}} of a {{kind}} has backslashes, which separate folders only on Windows. Write it with slashes: {{meant}}.',
  missing:
    'The {{kind}} {{path}} is not in the widget folder. Add the file, or write the path of one that is there.',
  misspelled:
    'The {{kind}} {{path}} is not in the widget folder. Did you mean {{meant}}? If not, add the file.',
  otherCase:
    'The {{kind}} {{path}} is not in the widget folder; {{meant}} is there, but the platform distinguishes upper and lower case. Make the path and the file name the same.',
  unreadable:
    'The {{kind}} {{path}} cannot be read. It must be an ordinary readable file inside the widget folder.',
};

/**
 * Every picture that the manifest names lies in the widget folder, under exactly this name.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export default createManifestRule({
  name: 'require-image-files',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Require the tour images and menu icons that the manifest names',
      presets: { recommended: 'error', marketplace: 'error', amocrm: 'error', amomarket: 'error' },
    },
    schema: [],
    messages: { ...messages, ...replaceMessage },
  },
  check(context, { namedImages: images, widget }) {
    let unnamed: readonly string[] | undefined;

    /** Files of the images folder that are named nowhere; none if there is too much to compare. */
    function listUnnamed(): readonly string[] {
      const named = new Set(images.map(({ target }) => 'path' in target && target.path));
      const files = widget
        .list('images')
        .map(({ name }) => `images/${name}`)
        .filter((file) => !named.has(file));
      return files.length * images.length > limits.comparisons ? [] : files;
    }

    /** The file of the images folder that may have been meant: one of a similar name that is named nowhere else. */
    function similarFile(path: string): string | undefined {
      unnamed ??= listUnnamed();
      const stem = didYouMean(stemOf(path), unnamed.map(stemOf));
      return stem === undefined ? undefined : unnamed.find((file) => stemOf(file) === stem);
    }

    function check({ value, text, kind, target }: NamedImage): void {
      const asWritten = (path: string): string => (/^[/\\]/u.test(text) ? `/${path}` : path);
      const report = (messageId: keyof typeof messages, meant?: string, isThere = true): void => {
        context.report({
          node: value.node,
          messageId,
          data: {
            kind: kind.name,
            path: quote(text),
            example: quote(kind.example),
            meant: quote(meant ?? ''),
          },
          suggest: suggestReplacements(value, isThere ? meant : undefined),
        });
      };
      if (!('path' in target)) {
        report(target.state);
        return;
      }
      const found = widget.find(target.path);
      if (target.state === 'backslashes') {
        report('backslashes', asWritten(target.path), found?.exact === true);
      } else if (!found) {
        const similar = similarFile(target.path);
        if (similar === undefined) report('missing');
        else report('misspelled', asWritten(similar));
      } else if (!found.exact) {
        report('otherCase', asWritten(found.path));
      } else if (widget.image(found.path).state === 'unreadable') {
        report('unreadable');
      }
    }

    if (widget.exists) images.forEach(check);
  },
});
