import { JsonText } from './json-text.js';
import { ScriptText } from './script-text.js';
import { StyleText } from './style-text.js';
/** The text of a file that is looked at only as a text. */
export declare class PlainText {
    readonly text: string;
    readonly hasMark: boolean;
    /** Nothing stops those who read it. */
    readonly mistake: undefined;
    /** It has no tree. */
    readonly ast: {};
    /** @param hasMark whether the file starts with the byte-order mark */
    constructor(text: string, hasMark: boolean);
    get judged(): this;
}
/** The text of a file of a widget, without its byte-order mark. */
export type Content = JsonText | ScriptText | StyleText | PlainText;
/** The text of a file as what its path says that it is. */
export declare function contentOf(path: string, text: string, hasMark: boolean): Content;
/** Whether a style or a template was written for its widget, and is a text at all. */
export declare function isOwnText(path: string, text: string): boolean;
/** The same for the bytes of a file that is not JSON: each is parsed once, as long as anyone has them. */
export declare function contentIn(path: string, bytes: Uint8Array): Content;
