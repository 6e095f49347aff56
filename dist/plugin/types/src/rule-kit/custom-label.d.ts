import type { JsonValue } from '../widget/json-value.js';
/** Whether a value is the label of a `custom` field. The author draws such a field, so a blank label is deliberate. */
export declare function isCustomLabel(value: JsonValue): boolean;
