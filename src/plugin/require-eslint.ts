import { product } from '../product.js';

/** The first release in which languages and parsers work as the rules need them. */
const [major, minor] = [9, 38] as const;

/**
 * Refuses to go on under an ESLint that the rules don't work in. The package can be installed beside it all the same,
 * because its command needs no ESLint.
 *
 * @param version the release of ESLint that loads the plugin, or undefined if it does not say
 * @throws Error if it is too old
 */
export function requireEslint(version: string | undefined): void {
  const [first = 0, second = 0] = (version ?? '').split('.').map(Number);
  if (first > major || (first === major && second >= minor)) return;
  const found = version === undefined ? 'this one is older' : `this is ${version}`;
  throw new Error(
    `${product.name} needs ESLint ${String(major)}.${String(minor)} or later, and ${found}. The command kommo-widget-lint finds the same without ESLint.`,
  );
}
