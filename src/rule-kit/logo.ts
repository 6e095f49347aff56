import { logoFile, logos, type Logo } from '../platform/images.js';
import { didYouMean } from '../text/did-you-mean.js';
import { readLocation } from '../widget/location.js';
import type { Manifest } from '../widget/manifest.js';
import type { WidgetRuleContext } from './create-rule.js';
import { formatText, sizeText, stemOf } from './image.js';
import { startOf } from './place.js';

export const logoMessages = {
  missing:
    'The logo {{path}} is missing. Add it as {{format}} of {{size}} pixels and at most {{maxBytes}} bytes.',
  otherCase:
    'The logo {{path}} is missing, and there is {{found}}, which is another name to the platform. Rename the file to {{path}}.',
  misspelt:
    'The logo {{path}} is missing, and there is {{found}}. Rename that file if it was meant, else add the logo as {{format}} of {{size}} pixels.',
  otherEnding:
    'The logo {{path}} is missing, and there is {{found}}. Save the picture as {{format}} of {{size}} pixels under the name {{path}}.',
  unreadable:
    'The logo {{path}} can not be read. It must be an ordinary readable file inside the widget folder.',
  empty:
    'The logo {{path}} is an empty file, the platform wants {{format}} of {{size}} pixels. Save the picture again.',
  unknown:
    'The logo {{path}} is no picture in any known format, the platform wants {{format}} of {{size}} pixels. Save the picture again.',
  truncated:
    'The logo {{path}} is cut off after {{bytes}} bytes, before its size in pixels. Save the picture again, as {{format}} of {{size}} pixels.',
  wrongFormat:
    'The logo {{path}} is {{found}} inside, the platform wants {{format}}. Save the picture in that format; another name does not change it.',
  wrongSize:
    'The logo {{path}} is {{found}}, the platform wants {{size}}. Save it with exactly this width and height in pixels.',
  tooHeavy:
    'The logo {{path}} has {{bytes}} bytes, the platform takes at most {{maxBytes}}. Compress the picture.',
};

type Context = WidgetRuleContext<unknown[], keyof typeof logoMessages>;

/** Names that pictures have which were not saved as the platform wants them. */
const otherEndings = ['jpg', 'jpeg', 'gif', 'svg', 'webp', 'bmp', 'avif', 'ico'];

/** Whether the platform certainly looks for a logo, given the locations that are listed. */
export function isWanted({ wanted }: Logo, manifest: Manifest): boolean {
  if (wanted === 'always') return true;
  if (wanted !== 'in areas') return manifest.locations.has(wanted.location);
  return [...manifest.locations.keys()].some((entry) => readLocation(entry)?.location.area);
}

/** Reports what is wrong with a logo, each mistake by itself: its file, its format, its size, its weight. */
export function checkLogo(context: Context, manifest: Manifest, logo: Logo): void {
  const { widget } = manifest;
  if (!widget.exists) return;
  const report = (messageId: keyof typeof logoMessages, data: Record<string, unknown> = {}) => {
    const entry = typeof logo.wanted === 'object' && manifest.locations.get(logo.wanted.location);
    const loc = entry ? entry.node.loc : startOf(manifest.get('widget') ?? manifest.root);
    const known = {
      path: logo.path,
      format: formatText(logoFile.format),
      size: sizeText(logo),
      maxBytes: logoFile.maxBytes,
    };
    context.report({ loc, messageId, data: { ...known, ...data } });
  };

  const found = widget.find(logo.path);
  if (!found) {
    const other = otherFile(manifest, logo);
    const similar = other ?? similarFile(manifest, logo);
    const messageId = other === undefined ? 'misspelt' : 'otherEnding';
    report(similar === undefined ? 'missing' : messageId, { found: similar });
    return;
  }
  if (!found.exact) report('otherCase', { found: found.path });
  const { path, state, bytes, format, size } = widget.image(found.path);
  if (state !== 'ok') {
    report(state, { path, bytes });
    return;
  }
  if (format && format !== logoFile.format)
    report('wrongFormat', { path, found: formatText(format) });
  if (size && (size.width !== logo.width || size.height !== logo.height))
    report('wrongSize', { path, found: sizeText(size) });
  if (bytes > logoFile.maxBytes) report('tooHeavy', { path, bytes });
}

/** The picture of another format that is there in the place of a logo. */
function otherFile({ widget }: Manifest, { path }: Logo): string | undefined {
  const stem = path.replace(/\.[^.]*$/u, '');
  const found = otherEndings.map((ending) => widget.find(`${stem}.${ending}`));
  return found.find((one) => one !== undefined)?.path;
}

/** The picture of nearly the name of a logo, and of no other one. */
function similarFile({ widget }: Manifest, { path }: Logo): string | undefined {
  const names = logos.map((logo) => stemOf(logo.path));
  const strays = widget
    .list('images')
    .filter(({ name, kind }) => kind === 'file' && /\.png$/iu.test(name))
    .map(({ name }) => `images/${name}`)
    .filter((file) => !names.includes(stemOf(file).toLowerCase()));
  return strays.find((file) => didYouMean(stemOf(file), names) === stemOf(path));
}
