/**
 * Refuses to go on under an ESLint that the rules don't work in. The package can be installed beside it all the same,
 * because its command needs no ESLint.
 *
 * @param version the release of ESLint that loads the plugin, or undefined if it does not say
 * @throws Error if it is too old
 */
export declare function requireEslint(version: string | undefined): void;
