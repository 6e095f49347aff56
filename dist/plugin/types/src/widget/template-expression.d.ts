/** What an expression of a template has that no Twig reads. */
export interface ExpressionMistake {
    readonly kind: 'unexpected' | 'unclosed' | 'incomplete';
    readonly start: number;
    readonly end: number;
}
/**
 * Finds the first thing in an expression that twig.js stops at, as far as it is certain: filters,
 * functions and tests of any name pass.
 *
 * @param text the template
 * @param from where the expression begins in it
 */
export declare function mistakeIn(text: string, from: number, to: number): ExpressionMistake | undefined;
