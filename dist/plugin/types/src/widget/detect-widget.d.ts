import type { WidgetFiles } from './files.js';
/**
 * Whether the root of a `manifest.json` carries a sign of a Kommo widget; web apps, browser extensions and
 * integrations of other products have a `manifest.json` too.
 */
export declare function isWidgetManifest(root: unknown): boolean;
/**
 * Whether a manifest is one of a Kommo widget. If it carries no sign, because it is broken or much in it is wrong, its
 * keys and its neighbors decide, so that such a manifest is reported and not passed over.
 *
 * @param root the content, or undefined if it can't be parsed
 * @param brokenText the text that can't be parsed
 */
export declare function isWidget(root: unknown, files: WidgetFiles, brokenText?: string): boolean;
