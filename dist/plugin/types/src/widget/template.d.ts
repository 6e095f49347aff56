import { type ExpressionMistake } from './template-expression.js';
/** What no Twig reads in a template, at its place in the text. */
export type TemplateMistake = ExpressionMistake | {
    /** A mark, a quote or a tag that nothing ends; a tag that ends or divides nothing; one that nobody knows. */
    readonly kind: 'openMark' | 'openQuote' | 'openTag' | 'surplusTag' | 'unknownTag';
    readonly start: number;
    readonly end: number;
    /** What is missing, or the tag that is meant. */
    readonly name: string;
};
/** The text of a Twig template, read as far as to its first mistake; nothing of it is run. */
export declare class Template {
    readonly text: string;
    /** The first mistake, or undefined if there is none that is certain. */
    readonly mistake: TemplateMistake | undefined;
    /** The text with blanks in place of all that is Twig, at the same places. */
    readonly html: string;
    constructor(text: string);
}
