/** What is remembered from one visit to the next. */
type Kept = 'language' | 'preset';

/** What was remembered; undefined if nothing was, or the browser keeps nothing. */
export function recall(name: Kept): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a value, if the browser lets us; undefined forgets it. */
export function remember(name: Kept, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // It holds for this visit.
  }
}
