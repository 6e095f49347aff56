/** Folders in which nobody looks for widgets. */
export const neverSearched: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** Whether a path leads through such a folder; its names are separated by `/`. */
export function isNeverSearched(path: string): boolean {
  return path.split('/').some((name) => neverSearched.has(name));
}
