import type { JsonValue } from '../widget/json-value.js';
/** Every text of a locale file, in groups and arrays too, in the order of the file. */
export declare function walkTexts(root: JsonValue): readonly {
    readonly value: JsonValue;
    readonly text: string;
}[];
