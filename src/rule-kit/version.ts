import type { Widget } from '../widget/widget.js';

/** The version of a widget, if its manifest has one that is a text. */
export function versionIn(widget: Widget | undefined): string | undefined {
  const plain = widget?.manifest?.get('widget', 'version')?.plain;
  return typeof plain === 'string' ? plain : undefined;
}

/** Longer than any version, and short enough to count with. */
const form = /^\d{1,50}(?:\.\d{1,50}){0,20}$/u;

/** The numbers of a version such as `1.2.10`, or undefined if it is of another form. */
function numbersOf(version: string): readonly bigint[] | undefined {
  return form.test(version) ? version.split('.').map(BigInt) : undefined;
}

/**
 * Compares two versions number by number; one that is shorter goes on with zeros.
 *
 * @returns negative, zero or positive, or undefined if they are different and one is not made of numbers
 */
export function compareVersions(one: string, other: string): number | undefined {
  if (one === other) return 0;
  const [a, b] = [numbersOf(one), numbersOf(other)];
  if (!a || !b) return undefined;
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const [left, right] = [a[index] ?? 0n, b[index] ?? 0n];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

/** The version with its last number raised, or undefined if it is not made of numbers. */
export function nextVersion(version: string): string | undefined {
  const numbers = numbersOf(version);
  return numbers?.with(-1, (numbers.at(-1) ?? 0n) + 1n).join('.');
}
