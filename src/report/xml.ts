import { escapeInvisible } from '../text/escape-invisible.js';

/** The names and values of attributes, in their order. */
type Attributes = Readonly<Record<string, string | number>>;

export const xmlStart = '<?xml version="1.0" encoding="UTF-8"?>';

/** An element with its content, which is XML itself. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeXml(String(value))}"`,
  );
  const start = `<${name}${written.join('')}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** A text that XML shows as it is; what XML can't hold is escaped as in any other report. */
export function escapeXml(text: string): string {
  return escapeInvisible(text)
    .replace(/[\uFFFE\uFFFF]/gu, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
