import { type Location } from '../platform/locations.js';
/** An entry of `locations` whose name is known, with the `-1` or whatever number follows it. */
export interface NamedLocation {
    readonly location: Location;
    readonly suffix: string;
}
/** What an entry of `locations` asks for, or undefined if no location has exactly this name. */
export declare function readLocation(entry: string): NamedLocation | undefined;
/** The location that a block of the manifest sets up, or undefined if it is for none. */
export declare function locationOfBlock(name: string): Location | undefined;
