import type { Manifest } from '../widget/manifest.js';
import type { WidgetRuleContext } from './create-rule.js';
export declare const fieldMessages: {
    rename: 'Rename it to {{key}}.';
    replace: 'Replace it with {{replacement}}.';
    wrongType: string;
    missing: string;
    misspelt: string;
    blank: string;
    add: string;
};
/**
 * Reports what a rule has to say of fields: those that are no object, and those that lack a key which the rule calls
 * required in the tree of known keys.
 */
export declare function checkFields(context: WidgetRuleContext<unknown[], keyof typeof fieldMessages>, manifest: Manifest, rule: string): void;
