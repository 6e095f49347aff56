import { expect, it, vi } from 'vitest';
import stylish from '../../src/report/stylish.js';
import { toResult } from '../../src/lint/result.js';
import { expectLinear } from '../helpers/expect-linear.js';

it('measures the columns of a file once, however many rows it has', () => {
  const max = vi.spyOn(Math, 'max');
  const message = { ruleId: 'r', severity: 2, message: 'Wrong.', line: 1, column: 1 } as const;
  expectLinear((size) => {
    max.mockClear();
    const messages = Array.from({ length: 50 * size }, () => message);
    const text = stylish([toResult('/w/manifest.json', messages)], { cwd: '/w', colors: false });
    expect(text).toContain(`✖ ${String(50 * size)} problems`);
    return max.mock.calls.flat().length;
  });
  max.mockRestore();
});
