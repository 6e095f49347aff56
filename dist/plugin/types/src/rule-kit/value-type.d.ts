import type { WidgetRuleContext } from './create-rule.js';
import { type KnownValue } from './known-values.js';
import type { Manifest } from '../widget/manifest.js';
export declare const typeMessages: {
    replace: 'Replace it with {{replacement}}.';
    wrongType: string;
};
/** The values whose type is wrong and of which a rule speaks; what is no JSON at all is left to the rules on syntax. */
export declare function wrongTypes(manifest: Manifest, rule: string): readonly KnownValue[];
/**
 * Reports a value of a wrong type.
 *
 * @param isCertain whether a word that says the same as the right value is replaced at once, or when people agree
 */
export declare function reportType<MessageIds extends string>(context: WidgetRuleContext<unknown[], MessageIds | keyof typeof typeMessages>, { value, key, path }: KnownValue, isCertain: (word: string) => boolean): void;
/** JSON as people write it in a line of text. */
export declare function inOneLine(value: unknown): string;
