import type { Reaction } from '../platform/key.js';
import type { Manifest } from '../widget/manifest.js';
import type { WidgetRuleContext } from './create-rule.js';
export declare const fieldTypeMessages: {
    replace: 'Replace it with {{replacement}}.';
    unknown: string;
    wrongType: string;
};
type Context = WidgetRuleContext<unknown[], keyof typeof fieldTypeMessages>;
/**
 * Reports the types of fields that are none of the known ones.
 *
 * @param reaction what the platform does about a field of such a type
 */
export declare function checkFieldTypes(context: Context, manifest: Manifest, reaction: Reaction): void;
export {};
