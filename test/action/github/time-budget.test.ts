import { beforeEach, describe, expect, it, vi } from 'vitest';
import { TimeBudget } from '../../../src/action/github/time-budget.js';
import { stopTime, take } from '../../helpers/fake-time.js';

/** Lets an action take so much time within a time budget. */
async function wait(timeBudget: TimeBudget, milliseconds: number): Promise<string> {
  const outcome = timeBudget
    .run((deadline) => take(milliseconds, deadline))
    .catch((error: unknown) => (error as Error).message);
  await vi.advanceTimersByTimeAsync(milliseconds);
  return outcome;
}

beforeEach(() => {
  stopTime();
});

describe('time budget', () => {
  it('lasts as long as was said', async () => {
    expect(await wait(new TimeBudget(45_000), 44_999)).toBe('done');
    expect(await wait(new TimeBudget(45_000), 45_001)).toBe('no answer in time');
  });

  it('ends even if nothing listens to the deadline', async () => {
    const outcome = new TimeBudget(1000).run(() => take(60_000));
    const message = outcome.catch((error: unknown) => (error as Error).message);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await message).toBe('no answer in time');
  });

  it('is used up by what goes beyond the usual time of a request', async () => {
    const timeBudget = new TimeBudget(10_000);
    for (let count = 0; count <= 20; count += 1) await wait(timeBudget, count * 100);
    expect(timeBudget.left).toBe(10_000);
    await wait(timeBudget, 5000);
    expect(timeBudget.left).toBe(7000);
    expect(await wait(timeBudget, 6999)).toBe('done');
    expect(timeBudget.left).toBe(2001);
    expect(await wait(timeBudget, 2001)).toBe('no answer in time');
  });

  it('that was over before gives no time', async () => {
    const out = new TimeBudget(-1);
    expect(await wait(out, 1)).toBe('no answer in time');
  });
});
