import { locations, type Location } from '../platform/locations.js';

/** An entry of `locations` whose name is known, with the `-1` or whatever number follows it. */
export interface NamedLocation {
  readonly location: Location;
  readonly suffix: string;
}

const byName = new Map(locations.map((location) => [location.name, location]));
const byBlock = new Map(locations.map((location) => [location.block?.name, location]));

/** What an entry of `locations` asks for, or undefined if no location has exactly this name. */
export function readLocation(entry: string): NamedLocation | undefined {
  const name = entry.replace(/-\d+$/u, '');
  const location = byName.get(name);
  return location && { location, suffix: entry.slice(name.length) };
}

/** The location that a block of the manifest sets up, or undefined if it is for none. */
export function locationOfBlock(name: string): Location | undefined {
  return byBlock.get(name);
}
