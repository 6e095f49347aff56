import { Buffer } from 'node:buffer';

const count = numberIn('FUZZ_RUNS') ?? 100;
// The same inputs each time, so that a change is to blame for what they find; the run at night takes others.
const seed = numberIn('FUZZ_SEED') ?? 1;

/** How to have the same inputs again, for the name of what is run with them. */
export const again = `FUZZ_SEED=${String(seed)} FUZZ_RUNS=${String(count)}`;

/** How long a test may take that shares in the inputs of a run. */
export const timeout = 60_000 + count * 200;

/** What fast-check gets when a property takes some part of all inputs of a run. */
export function share(part: number) {
  return { seed, numRuns: Math.ceil(count * part) };
}

/** Inputs that are tried to make a failing one smaller. */
const mostShrinks = 200;

/** A check of a property that prints the first input that fails at once, and that ends the search for a smaller one. */
export function bounded<Input extends unknown[]>(
  check: (...input: Input) => Promise<void> | void,
  print: (text: string) => void = console.log,
) {
  let shrinks: number | undefined;
  return async (...input: Input): Promise<void> => {
    if (shrinks !== undefined) shrinks += 1;
    // What passes is made no smaller.
    if ((shrinks ?? 0) > mostShrinks) return;
    try {
      await check(...input);
    } catch (error) {
      if (shrinks === undefined)
        print(`Failed with ${again}:\n${JSON.stringify(input, readable, 2)}`);
      shrinks ??= 0;
      throw error;
    }
  };
}

/** Trees of files as texts. */
function readable(_: string, value: unknown): unknown {
  if (!(value instanceof Map)) return value;
  const entries = [...(value as Map<string, unknown>)];
  return Object.fromEntries(
    entries.map(([key, one]) => [
      key,
      one instanceof Uint8Array ? Buffer.from(one).toString() : one,
    ]),
  );
}

function numberIn(name: string): number | undefined {
  const text = process.env[name] ?? '';
  return text === '' ? undefined : Number(text);
}
