import { parsePlain } from '../../src/widget/json-text.js';

/** A text after one fix of ESLint, which counts without the byte-order mark and takes it away at -1. */
export function edit(
  text: string,
  { range, text: inserted }: { range: [number, number]; text: string },
): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const body = text.slice(mark.length);
  const start = Math.max(0, range[0]);
  return (range[0] < 0 ? '' : mark) + body.slice(0, start) + inserted + body.slice(range[1]);
}

/** Whether a text is strict JSON, but for a byte-order mark. */
export function isStrict(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\uFEFF/u, ''));
    return true;
  } catch {
    return false;
  }
}

/** Whether a text is JSON or something looser that our parser takes. */
export function isParseable(text: string): boolean {
  return isStrict(text) || parsePlain(text.replace(/^\uFEFF/u, '')) !== undefined;
}
