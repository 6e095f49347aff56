import { type Location } from '../platform/locations.js';
/** An entry of `locations` whose name is known, with the `-1` or whatever number follows it. */
export interface NamedLocation {
    readonly location: Location;
    readonly suffix: string;
}
/** What an entry of `locations` asks for, or undefined where no location has exactly this name. */
export declare function readLocation(entry: string): NamedLocation | undefined;
