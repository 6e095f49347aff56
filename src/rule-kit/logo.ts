import { logoFile, logos, type ImageFormat, type Logo } from '../platform/images.js';
import { didYouMean } from '../text/did-you-mean.js';
import { joined } from '../text/quote.js';
import { readLocation } from '../widget/location.js';
import type { Manifest } from '../widget/manifest.js';
import type { WidgetRuleContext } from './create-rule.js';
import { formatText, sizeText, stemOf } from './image.js';
import type { PlatformOptions } from './platform.js';
import { startOf } from './place.js';

export const logoMessages = {
  missing:
    'The logo {{path}} is missing. Add it as {{format}} of {{size}} pixels and at most {{maxSize}}.',
  severalMissing:
    'The logos {{logos}} are missing. Add each in this size in pixels, as {{format}} of at most {{maxSize}}.',
  otherCase:
    'The logo {{path}} is missing; {{found}} is there, but the platform distinguishes upper and lower case. Rename the file to {{path}}.',
  misspelled:
    'The logo {{path}} is missing, but there is {{found}}. Rename that file if it is the logo, or add the logo as {{format}} of {{size}} pixels.',
  otherEnding:
    'The logo {{path}} is missing, but there is {{found}}. Save the picture as {{format}} of {{size}} pixels under the name {{path}}.',
  unreadable:
    'The logo {{path}} cannot be read. It must be an ordinary readable file inside the widget folder.',
  empty:
    'The logo {{path}} is an empty file, but the platform expects {{format}} of {{size}} pixels. Save the picture again.',
  unknown:
    'The logo {{path}} is not a picture in any known format; the platform expects {{format}} of {{size}} pixels. Save the picture again.',
  truncated:
    'The logo {{path}} is cut off after {{bytes}} bytes, before its size in pixels. Save the picture again, as {{format}} of {{size}} pixels.',
  wrongFormat:
    'The logo {{path}} is {{found}} inside, but the platform expects {{format}}. Save the picture in that format; renaming the file does not change it.',
  wrongSize:
    'The logo {{path}} is {{found}} pixels, but the platform expects {{size}}. Save it in exactly this size.',
  severalWrongSizes:
    'Logos have another size in pixels than the platform expects: {{logos}}. Save each in exactly the size that is expected.',
  tooHeavy:
    'The logo {{path}} has {{bytes}} bytes, but the platform accepts at most {{maxSize}} ({{maxBytes}} bytes). Compress the picture.',
};

type MessageId = keyof typeof logoMessages;
type Context = WidgetRuleContext<PlatformOptions, MessageId>;

/** Names that pictures have which were not saved as the platform wants them. */
const otherEndings = ['jpg', 'jpeg', 'gif', 'svg', 'webp', 'bmp', 'avif', 'ico'];

/** Whether the platform certainly looks for a logo, given the locations that are joined. */
export function isWanted({ wanted }: Logo, manifest: Manifest): boolean {
  if (wanted === 'always') return true;
  if (wanted !== 'in areas') return manifest.locations.has(wanted.location);
  return [...manifest.locations.keys()].some((entry) => readLocation(entry)?.location.area);
}

/**
 * Reports what is wrong with logos: all that are simply missing in one finding, all of another size in one more, and every
 * other mistake by itself, of a file, a format or a weight.
 */
export function checkLogos(context: Context, manifest: Manifest, logos: readonly Logo[]): void {
  if (!manifest.widget.exists) return;
  const resized: Mistaken[] = [];
  const missing = logos.filter((logo) => !checkLogo(context, manifest, logo, resized));
  reportTogether(context, manifest, resized, {
    one: 'wrongSize',
    several: 'severalWrongSizes',
    nameOf: ({ logo, data }) =>
      `${String(data['path'])} (${String(data['found'])}, expected ${sizeText(logo)})`,
  });
  reportTogether(
    context,
    manifest,
    missing.map((logo) => ({ logo, data: {} })),
    {
      one: 'missing',
      several: 'severalMissing',
      nameOf: ({ logo }) => `${logo.path} (${sizeText(logo)})`,
    },
  );
}

/** A logo with a mistake that several can have, and what its message says. */
interface Mistaken {
  readonly logo: Logo;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Reports a mistake of one logo, or of several in one finding. */
function reportTogether(
  context: Context,
  manifest: Manifest,
  mistaken: readonly Mistaken[],
  said: {
    readonly one: MessageId;
    readonly several: MessageId;
    readonly nameOf: (one: Mistaken) => string;
  },
): void {
  const [first] = mistaken;
  if (!first) return;
  if (mistaken.length === 1) {
    reportLogo(context, manifest, first.logo, said.one, first.data);
    return;
  }
  // What one location alone asks for is said there.
  const general = mistaken.find(({ logo: { wanted } }) => typeof wanted === 'string') ?? first;
  const names = mistaken.map(said.nameOf);
  reportLogo(context, manifest, general.logo, said.several, { logos: joined(names, 'and') });
}

/**
 * Reports what is wrong with the file of a logo.
 *
 * @param resized takes it if its size is wrong
 * @returns whether there is one, or one that may have been meant
 */
function checkLogo(context: Context, manifest: Manifest, logo: Logo, resized: Mistaken[]): boolean {
  const { widget } = manifest;
  const report = (messageId: MessageId, data?: Record<string, unknown>): void => {
    reportLogo(context, manifest, logo, messageId, data);
  };
  const file = widget.find(logo.path);
  if (!file) {
    const other = otherFile(manifest, logo);
    const found = other ?? similarFile(manifest, logo);
    if (found !== undefined) report(other === undefined ? 'misspelled' : 'otherEnding', { found });
    return found !== undefined;
  }
  if (!file.exact) report('otherCase', { found: file.path });
  const { path, state, bytes, format, size } = widget.image(file.path);
  if (state !== 'ok') {
    report(state, { path, bytes });
    return true;
  }
  if (format && !formatsFor(context).includes(format))
    report('wrongFormat', { path, found: formatText(format) });
  if (size && (size.width !== logo.width || size.height !== logo.height))
    resized.push({ logo, data: { path, found: sizeText(size) } });
  if (bytes > logoFile.maxBytes) report('tooHeavy', { path, bytes });
  return true;
}

function reportLogo(
  context: Context,
  manifest: Manifest,
  logo: Logo,
  messageId: MessageId,
  data: Readonly<Record<string, unknown>> = {},
): void {
  const entry = typeof logo.wanted === 'object' && manifest.locations.get(logo.wanted.location);
  const loc = entry ? entry.node.loc : startOf(manifest.get('widget') ?? manifest.root);
  const known = {
    path: logo.path,
    format: formatText(...formatsFor(context)),
    size: sizeText(logo),
    maxBytes: logoFile.maxBytes,
    maxSize: `${String(logoFile.maxBytes / 1024)} KB`,
  };
  context.report({ loc, messageId, data: { ...known, ...data } });
}

function formatsFor({ options: [{ platform = 'kommo' }] }: Context): readonly ImageFormat[] {
  return logoFile.formats[platform];
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
