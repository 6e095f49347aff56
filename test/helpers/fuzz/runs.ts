const count = numberIn('FUZZ_RUNS') ?? 100;
// The same inputs each time, so that a change is to blame for what they find; the run at night takes others.
const seed = numberIn('FUZZ_SEED') ?? 1;

/** How to have the same inputs again, for the name of what is run with them. */
export const again = `FUZZ_SEED=${String(seed)} FUZZ_RUNS=${String(count)}`;

/** How long a test may take that shares in the inputs of a run. */
export const timeout = 60_000 + count * 200;

/** What fast-check is told where a property takes some part of all inputs of a run. */
export function share(part: number) {
  return { seed, numRuns: Math.ceil(count * part) };
}

function numberIn(name: string): number | undefined {
  const text = process.env[name] ?? '';
  return text === '' ? undefined : Number(text);
}
