import type { WidgetRuleContext } from './create-rule.js';
import type { Key, Reaction } from '../platform/key.js';
import type { KnownValue } from '../widget/known-values.js';
import type { Manifest } from '../widget/manifest.js';
export declare const wrongTypeMessage: {
    wrongType: string;
};
export declare const typeMessages: {
    replace: 'Replace it with {{replacement}}.';
    wrongType: string;
    notBoolean: string;
};
/**
 * The values whose type is wrong and of which a rule speaks; what is not JSON at all is left to the rules on syntax. A
 * misplaced value that the widget can do without is left out: the platform ignores it, whatever its type.
 */
export declare function wrongTypes(manifest: Manifest, isMeant: (key: Key) => boolean): readonly KnownValue[];
/** Whether no rule of its own speaks of a value of another type, and the platform reacts to one in this way. */
export declare function reactsToType({ role, otherType }: Key, reaction: Reaction): boolean;
/** Whether a key is a field, and the platform reacts in this way to a value that is none. */
export declare function isField({ role, otherType }: Key, reaction: Reaction): boolean;
/** Reports a value of a wrong type, of which nobody can say what was meant. */
export declare function reportWrongType<MessageIds extends string>(context: WidgetRuleContext<unknown[], MessageIds | keyof typeof wrongTypeMessage>, known: KnownValue): void;
/**
 * Reports a value of a wrong type, and offers the boolean that a word stands for.
 *
 * @param isCertain whether a word that says the same as the right value is replaced at once, or when people agree
 */
export declare function reportType<MessageIds extends string>(context: WidgetRuleContext<unknown[], MessageIds | keyof typeof typeMessages>, known: KnownValue, isCertain: (word: string) => boolean): void;
/** JSON as people write it in a line of text. */
export declare function inOneLine(value: unknown): string;
