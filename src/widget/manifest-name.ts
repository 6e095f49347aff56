/** The only name under which the platform finds a manifest. */
export const manifestName = 'manifest.json';

/** Whether a file is a manifest by its name, or would be in the right case. */
export function isManifestName(name: string): boolean {
  return name.toLowerCase() === manifestName;
}

/** The name of the manifest among the names in a folder: the right one, or the first in a wrong case. */
export function manifestAmong(names: Iterable<string>): string | undefined {
  const found = [...names].filter(isManifestName).sort();
  return found.includes(manifestName) ? manifestName : found[0];
}
