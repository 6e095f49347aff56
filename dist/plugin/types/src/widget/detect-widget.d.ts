import type { WidgetFiles } from './files.js';
/**
 * Whether the root of a `manifest.json` carries a sign of a Kommo widget; web apps, browser extensions and
 * integrations of other products have a `manifest.json` too.
 */
export declare function isWidgetManifest(root: unknown): boolean;
/**
 * Whether a manifest is one of a Kommo widget; where it is broken or no object, its neighbours decide, so that a broken
 * manifest is reported and not passed over.
 *
 * @param root the content, or undefined where it can't be parsed
 */
export declare function isWidget(root: unknown, files: WidgetFiles): boolean;
