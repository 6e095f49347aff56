import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { groupBy } from '../base/group-by.js';
import { sampleLogos, sampleTexts, vendorHosts } from '../platform/sample.js';
import type { Widget } from '../widget/widget.js';
import type { PlacedText } from './placed-texts.js';

/** Whether a text is the one that the vendor's sample has in its place. */
export function isSampleText({ path, text }: PlacedText): boolean {
  const written = text.trim();
  return sampleTexts.some(
    (sample) =>
      sample.path.length === path.length &&
      sample.path.every((key, index) => key === '*' || key === path[index]) &&
      sample.texts.includes(written),
  );
}

/** Whether an email address or a URL leads to the vendor's own support. */
export function isVendorContact(text: string): boolean {
  const { domains } = vendorHosts;
  if (!/^https?:/iu.test(text)) {
    return domains.includes(text.slice(text.lastIndexOf('@') + 1).toLowerCase());
  }
  const { hostname, pathname } = new URL(text);
  const isFront = domains.some((domain) => [domain, `www.${domain}`].includes(hostname));
  if (isFront) return /^\/(?:support\b.*)?$/u.test(pathname);
  return domains.some((domain) => hostname === `support.${domain}`);
}

/** The paths of the logos that are the sample's: a file is read whole only if its name and its length are those of one. */
export function sampleLogosIn(widget: Widget): readonly string[] {
  return [...groupBy(sampleLogos, ({ path }) => path)].flatMap(([path, logos]) => {
    if (widget.find(path)?.exact !== true) return [];
    const alike = logos.filter(({ bytes }) => bytes === widget.image(path).bytes);
    if (alike.length === 0) return [];
    const content = widget.files.read(path);
    const hash = content && bytesToHex(sha256(content));
    return alike.some((logo) => logo.sha256 === hash) ? [path] : [];
  });
}
