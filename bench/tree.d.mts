/** Writes widgets below a folder, the same ones for the same arguments. */
export function writeTree(
  root: string,
  options: { widgets: number; keys?: number; every?: number; seed?: number },
): void;
