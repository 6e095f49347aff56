/** Writes widgets below a folder, the same ones for the same arguments. */
export function writeTree(
  root: string,
  options: { widgets: number; keys?: number; each?: number; seed?: number },
): void;
