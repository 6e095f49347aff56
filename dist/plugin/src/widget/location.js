import { locations } from '../platform/locations.js';
const byName = new Map(locations.map((location) => [location.name, location]));
/** What an entry of `locations` asks for, or undefined where no location has exactly this name. */
export function readLocation(entry) {
    const name = entry.replace(/-\d+$/u, '');
    const location = byName.get(name);
    return location && { location, suffix: entry.slice(name.length) };
}
