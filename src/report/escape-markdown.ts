import { escapeInvisible } from '../text/escape-invisible.js';

/**
 * A text that Markdown and HTML show as it is, on GitHub too, where bare addresses become links and names with an `@`
 * call people.
 */
export function escape(text: string): string {
  return escapeInvisible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]()#+!|~$-]/gu, (character) => `\\${character}`)
    .replaceAll('://', '&#58;//')
    .replace(/\bwww\./giu, (start) => start.replace('.', '&#46;'))
    .replaceAll('@', '&#64;&#8203;');
}
