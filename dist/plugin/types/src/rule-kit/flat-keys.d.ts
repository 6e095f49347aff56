import { type LocaleTree } from '../widget/locale-file.js';
import type { Manifest } from '../widget/manifest.js';
/** Whether a text stands under its whole path as one key, where the platform does not look for it. */
export declare function isFlat(tree: LocaleTree, path: string): boolean;
/** The references of a manifest that a locale file has as one key with dots, and not in groups. */
export declare function flatKeys(manifest: Manifest, tree: unknown): readonly string[];
