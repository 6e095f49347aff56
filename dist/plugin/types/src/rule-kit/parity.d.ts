import type { LocaleDocument } from '../widget/locale-document.js';
import { type Difference } from '../widget/parity.js';
export type ParityOptions = [{
    ignore?: string[];
}];
/** The option that the rules on missing and on extra keys share. */
export declare const parityOptions: {
    schema: {
        type: 'object';
        properties: {
            ignore: {
                type: 'array';
                items: {
                    type: 'string';
                    minLength: number;
                    maxLength: 200;
                };
                maxItems: 100;
                uniqueItems: boolean;
                description: string;
            };
        };
        additionalProperties: boolean;
    }[];
    defaults: ParityOptions;
};
/**
 * How a declared locale file differs from the primary one, less what the options leave out and what a reference of the
 * manifest or a listed location leads to: the unresolved reference is the one finding then.
 */
export declare function unexplainedDifferences(document: LocaleDocument, [{ ignore }]: Readonly<ParityOptions>): readonly Difference[];
