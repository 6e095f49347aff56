import type { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { proposalOf } from '../../../src/action/review/proposal.js';

const finding = { ruleId: 'x', severity: 2, message: 'Wrong.', line: 1, column: 1 } as const;
const fix = { range: [0, 1] as [number, number], text: 'a' };
const suggestion = { desc: 'Write b.', fix: { ...fix, text: 'b' } };

const textOf = (more: Partial<Linter.LintMessage>): string | undefined =>
  proposalOf({ ...finding, ...more }, 'x:1')?.text;

describe('a finding proposes', () => {
  it('its one fix or its one suggestion', () => {
    expect(textOf({ fix })).toBe('a');
    expect(textOf({ fix, suggestions: [] })).toBe('a');
    expect(textOf({ suggestions: [suggestion] })).toBe('b');
    expect(proposalOf({ ...finding, suggestions: [suggestion] }, 'x:1')).toMatchObject({
      description: 'Write b.',
    });
  });

  it('nothing if there is none, or if people have to choose', () => {
    expect(textOf({})).toBeUndefined();
    expect(textOf({ fix, suggestions: [suggestion] })).toBeUndefined();
    expect(textOf({ suggestions: [suggestion, suggestion] })).toBeUndefined();
  });
});
