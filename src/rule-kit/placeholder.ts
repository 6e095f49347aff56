import { placeholders } from '../platform/placeholders.js';

/** The placeholder in a value that only machines read, such as a URL or a code; undefined if it holds none. */
export function placeholderIn(value: string): string | undefined {
  for (const { pattern } of placeholders) {
    const found = pattern.exec(value);
    if (found) return found[0];
  }
  return undefined;
}

/** The placeholder in a text that people read, which may show some of them on purpose. */
export function placeholderInText(text: string): string | undefined {
  const written = text.trim();
  for (const { pattern, inTexts } of placeholders) {
    const [found] = pattern.exec(written) ?? [];
    if (found !== undefined && (inTexts === 'never' || found === written)) return found;
  }
  return undefined;
}
