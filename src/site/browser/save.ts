import type { SavedFile } from '../protocol.js';

/** Lets the browser save a file. */
export function save({ name, type, bytes }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has to have begun to read it.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}

/** Copies a text. @returns whether the browser allowed it */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
