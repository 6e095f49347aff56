import { type Fact, type Platform } from './fact.js';
import { type Key, type Reaction } from './key.js';
/** The top-level block of the manifest in which a location is set up. */
interface LocationBlock {
    readonly name: string;
    /** Its content; what it calls required is needed if the location is listed. */
    readonly key: Key;
    /** What the platform does about the location without the block; it refuses it if nothing is said. */
    readonly absence?: Reaction;
    /** What the block does if its location is not listed: its work, nothing, or only part of its work. */
    readonly alone: 'works' | 'inert' | 'partly';
}
/** A place of the interface that a widget can ask for in `locations`. */
export interface Location extends Fact {
    /** The name without suffix. */
    readonly name: string;
    readonly description: string;
    readonly platforms: readonly Platform[];
    /** A card or a list, whose right-hand panel is asked for with `-1` and declined with `-0`. */
    readonly area: boolean;
    /** What a suffix does if the location is not an area; if nothing is said, it has no meaning. */
    readonly suffix?: 'refused' | 'undocumented';
    /** Whether nothing is seen there without `script.js`. */
    readonly script: boolean;
    /** A script of its own, beside `script.js`. */
    readonly ownScript?: string;
    readonly block?: LocationBlock;
    /** Locations of which at least one has to be listed too. */
    readonly needsOneOf?: readonly string[];
    /** The dotted key that every locale file has to have. */
    readonly text?: string;
}
/** The endings of an area: the script is loaded and draws nothing, or it draws in the right-hand panel. */
export declare const areaSuffixes: {
    readonly load: '-0';
    readonly draw: '-1';
};
/** Every location that either platform documents, or documented and has never been seen to refuse since. */
export declare const locations: readonly Location[];
export {};
