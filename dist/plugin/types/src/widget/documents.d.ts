import type { ArchiveDocument } from './archive.js';
import { type Content } from './content.js';
import { JsonText } from './json-text.js';
import type { JsonValue } from './json-value.js';
import type { LocaleDocument } from './locale-document.js';
import { Manifest } from './manifest.js';
import { Script } from './script.js';
import { Style } from './style.js';
import { Template } from './template.js';
import type { Widget } from './widget.js';
/** A JSON file of a widget as it is written. */
export interface WidgetText {
    readonly root: JsonValue;
    /** Its path in the widget: `manifest.json`, in whatever case, or `i18n/<code>.json`. */
    readonly path: string;
    readonly widget: Widget;
    readonly json: JsonText;
}
/** Any file of a widget that holds a text, as it is written. */
export interface FileDocument {
    /** Its path in the widget. */
    readonly path: string;
    /** The text without its byte-order mark. */
    readonly text: string;
    /** Whether the text is known to have had a byte-order mark. */
    readonly hasMark: boolean;
    /** What lies in the widget at the path, which need not be the text; undefined if nothing can be read there. */
    readonly bytes: Uint8Array | undefined;
    readonly widget: Widget;
}
/** A stylesheet of a widget. */
export interface StyleDocument extends FileDocument {
    readonly style: Style;
}
/** A template of a widget. */
export interface TemplateDocument extends FileDocument {
    readonly template: Template;
}
/** What a file of a widget is to rules; all undefined if it does not belong to a widget. */
export interface Documents {
    /** The manifest, if the file is one. */
    readonly manifest?: Manifest | undefined;
    /** The same, or an empty manifest if the file is one that can't be read, for what is said of the files around it. */
    readonly around?: Manifest | undefined;
    /** The texts of a language, if the file holds some. */
    readonly locale?: LocaleDocument | undefined;
    /** The file as it is written. */
    readonly text?: WidgetText | undefined;
    /** The archive, if the file is one; of what is in it each file has documents of its own. */
    readonly archive?: ArchiveDocument | undefined;
    /** The script, if the file is one that was written for the widget and can be parsed. */
    readonly script?: Script | undefined;
    /** The stylesheet, if the file is one that was written for the widget. */
    readonly style?: StyleDocument | undefined;
    /** The template, if the file is one. */
    readonly template?: TemplateDocument | undefined;
    /** The file as a text; of JSON, only if it can be parsed. */
    readonly file?: FileDocument | undefined;
}
interface DocumentOptions {
    readonly widget: Widget;
    /** The path of the file in the widget. */
    readonly path: string;
    /** The file's content, which need not be the one that lies in the widget. */
    readonly content: Content;
    /** Whether the folder is a widget whatever its manifest looks like. */
    readonly isNamed: boolean;
}
/** Works out what a file is to rules. */
export declare function documentsOf(options: DocumentOptions): Documents;
export {};
