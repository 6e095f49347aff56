import type { Linter } from 'eslint';

/** A finding that says itself what to write instead, in one way only. */
export interface Proposal {
  readonly finding: Linter.LintMessage;
  /** Names the finding, also when lines have moved. */
  readonly id: string;
  /** The part of the text that is replaced, in UTF-16 units, as ESLint has it. */
  readonly range: readonly [start: number, end: number];
  readonly text: string;
  /** What the change does, if it is a suggestion. */
  readonly description?: string;
}

/** A proposal for a finding, if it has exactly one fix or suggestion. */
export function proposalOf(finding: Linter.LintMessage, id: string): Proposal | undefined {
  const { fix, suggestions = [] } = finding;
  const [suggestion] = suggestions;
  if (fix && suggestions.length === 0) return { finding, id, ...fix };
  if (fix || !suggestion || suggestions.length > 1) return undefined;
  return { finding, id, ...suggestion.fix, description: suggestion.desc };
}
