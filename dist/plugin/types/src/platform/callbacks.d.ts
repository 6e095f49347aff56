import { type Fact } from './fact.js';
/** The functions that every script gives the platform, without which the widget does not work; each returns true. */
export declare const requiredCallbacks: Fact & {
    readonly names: readonly string[];
};
/** The function that is called when the settings are saved and when the widget is switched off. */
export declare const saveCallback: Fact & {
    readonly name: string;
};
/** Functions of which the platform calls one in a location, with the names of groups in front of theirs. */
export interface LocationCallbacks extends Fact {
    readonly locations: readonly string[];
    /** The first is the one to write. */
    readonly callbacks: readonly string[];
}
/**
 * What the vendor's generator of widgets makes for each location. The callbacks of `settings` and `digital_pipeline` are
 * absent in many widgets that work, so they are not among these.
 */
export declare const locationCallbacks: readonly LocationCallbacks[];
/** How the group for selected tasks is called, and how it was. */
export declare const taskGroup: Fact & {
    readonly name: string;
    readonly oldName: string;
};
