import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Patience } from '../../src/action/patience.js';
import { stopTime, take } from '../helpers/fake-time.js';

/** Lets an action take so much time within a patience. */
async function wait(patience: Patience, milliseconds: number): Promise<string> {
  const outcome = patience
    .within((deadline) => take(milliseconds, deadline))
    .catch((error: unknown) => (error as Error).message);
  await vi.advanceTimersByTimeAsync(milliseconds);
  return outcome;
}

beforeEach(() => {
  stopTime();
});

describe('patience', () => {
  it('lasts as long as was said', async () => {
    expect(await wait(new Patience(45_000), 44_999)).toBe('done');
    expect(await wait(new Patience(45_000), 45_001)).toBe('no answer in time');
  });

  it('ends also where nothing listens to the deadline', async () => {
    const outcome = new Patience(1000).within(() => take(60_000));
    const message = outcome.catch((error: unknown) => (error as Error).message);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await message).toBe('no answer in time');
  });

  it('is used up by what goes beyond the usual time of a request', async () => {
    const patience = new Patience(10_000);
    for (let count = 0; count <= 20; count += 1) await wait(patience, count * 100);
    expect(patience.left).toBe(10_000);
    await wait(patience, 5000);
    expect(patience.left).toBe(7000);
    expect(await wait(patience, 6999)).toBe('done');
    expect(patience.left).toBe(2001);
    expect(await wait(patience, 2001)).toBe('no answer in time');
  });

  it('that was over before gives no time', async () => {
    const out = new Patience(-1);
    expect(await wait(out, 1)).toBe('no answer in time');
  });
});
