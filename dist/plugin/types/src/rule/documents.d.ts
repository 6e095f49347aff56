import type { JsonValue } from '../widget/json-value.js';
import type { WidgetFiles } from '../widget/files.js';
import type { LocaleDocument } from '../widget/locale-document.js';
import { Manifest } from '../widget/manifest.js';
import type { WidgetRuleContext } from './create-rule.js';
type Context = Pick<WidgetRuleContext, 'filename' | 'cwd' | 'settings' | 'sourceCode'>;
/** A JSON file of a widget as it is written. */
export interface WidgetText {
    readonly root: JsonValue;
    /** Its path in the widget: `manifest.json` or `i18n/<code>.json`. */
    readonly path: string;
    /** The folder that the path is in. */
    readonly files: WidgetFiles;
    /** Whether the platform, which reads strict JSON, can read the text. */
    readonly isStrict: boolean;
    /** Whether a key may stand in its object more than once. */
    readonly mayRepeatKeys: boolean;
}
/** Stands for the tree of a document that was read without places. */
export declare class PlainProgram {
    readonly root: JsonValue;
    constructor(root: JsonValue);
}
/** The manifest that is being linted, or undefined where the file is none of a Kommo widget. */
export declare function manifestOf(context: Context): Manifest | undefined;
/** The locale file that is being linted, or undefined where the file is none of a Kommo widget. */
export declare function localeDocumentOf(context: Context): LocaleDocument | undefined;
/** The text that is being linted, or undefined where the file is none of a Kommo widget. */
export declare function widgetTextOf(context: Context): WidgetText | undefined;
export {};
