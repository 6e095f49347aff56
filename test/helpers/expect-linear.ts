import { expect } from 'vitest';

/**
 * Expects the steps of some work to grow no faster than its input, which is made of one, two, four and eight times a size.
 *
 * @param stepsAt does the work at a size and counts its steps
 */
export function expectLinear(stepsAt: (size: 1 | 2 | 4 | 8) => number): void {
  const steps = ([1, 2, 4, 8] as const).map((size) => stepsAt(size));
  for (const [index, count] of steps.entries())
    expect(count, `steps: ${steps.join(', ')}`).toBeLessThanOrEqual(
      2.1 * (steps[index - 1] ?? Infinity),
    );
}
