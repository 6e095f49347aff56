import { type Fact } from './fact.js';
/** A closed list of `type` values and the wrong ones that people write for them. */
export interface FieldTypes extends Fact {
    readonly types: readonly string[];
    /** Wrong value in lower case → the type that does its job. */
    readonly aliases: Readonly<Record<string, string>>;
}
/** `settings.<code>.type`; anything that is not a plain input is drawn by script.js as `custom`. */
export declare const settingsFieldTypes: FieldTypes;
/** `salesbot_designer.<handler>.settings.<field>.type`. */
export declare const salesbotFieldTypes: FieldTypes;
