import type { Key, Requirement } from '../platform/key.js';
import type { Manifest } from '../widget/manifest.js';
import type { WidgetRuleContext } from './create-rule.js';
export declare const absentKeyMessages: {
    rename: 'Rename it to {{key}}.';
    missing: string;
    misspelled: string;
    add: string;
};
export declare const fieldMessages: {
    rename: 'Rename it to {{key}}.';
    wrongType: string;
    missing: string;
    misspelled: string;
    add: string;
    blank: string;
};
/** Whether a rule speaks of the absence of a key. */
type IsMeant = (member: Key, requirement: Requirement) => boolean;
/** Reports the keys that a field, or a step of the Salesbot builder, lacks, and names that are blank. */
export declare function checkFields(context: WidgetRuleContext<unknown[], keyof typeof fieldMessages>, manifest: Manifest, isMeant: IsMeant): void;
/** Reports the keys that a field, or a step of the Salesbot builder, lacks. */
export declare function checkAbsentKeys<MessageIds extends string>(context: WidgetRuleContext<unknown[], MessageIds | keyof typeof absentKeyMessages>, manifest: Manifest, isMeant: IsMeant): void;
export {};
