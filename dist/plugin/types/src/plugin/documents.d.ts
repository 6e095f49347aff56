import { type Documents } from '../widget/documents.js';
import type { Widget } from '../widget/widget.js';
/** What is used of ESLint's context. */
export interface EslintContext {
    readonly filename: string;
    readonly cwd: string;
    readonly settings: object;
    /** Not every language says whether there is a byte-order mark. */
    readonly sourceCode: {
        readonly text: string;
        readonly hasBOM?: boolean;
        readonly ast: object;
    };
}
/** Gives the widget in a folder, by its absolute path. */
export type OpenWidget = (folder: string) => Widget;
/** What the file that ESLint is at is to the rules. */
export declare function documentsAt(context: EslintContext, open: OpenWidget): Documents;
