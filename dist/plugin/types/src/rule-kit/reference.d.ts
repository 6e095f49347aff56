import type { Manifest, Reference } from '../widget/manifest.js';
import type { WidgetRuleContext } from './create-rule.js';
import { type replaceMessage } from './replace.js';
export declare const referenceMessages: {
    unresolved: string;
    misspelled: string;
    noText: string;
};
type MessageIds = keyof typeof referenceMessages | keyof typeof replaceMessage;
/** Reports a reference once, naming every declared locale file that parses and in which it leads to no text. */
export declare function checkReference(context: WidgetRuleContext<unknown[], MessageIds>, manifest: Manifest, { value, path }: Reference): void;
/** Whether what a reference leads to can be shown. */
export declare function isText(target: unknown): boolean;
export {};
