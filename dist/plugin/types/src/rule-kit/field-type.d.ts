import type { FieldTypes } from '../platform/field-types.js';
import type { JsonValue } from '../widget/json-value.js';
import type { WidgetRuleContext } from './create-rule.js';
export declare const fieldTypeMessages: {
    replace: 'Replace it with {{replacement}}.';
    unknown: string;
    wrongType: string;
};
/** Reports the `type` of one field where it is none of the known ones; a field without `type` is not looked at. */
export declare function checkFieldType(context: WidgetRuleContext<unknown[], keyof typeof fieldTypeMessages>, field: JsonValue, { types, aliases }: FieldTypes): void;
