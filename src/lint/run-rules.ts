import type { Linter, Rule } from 'eslint';
import type { AST } from 'jsonc-eslint-parser';
import type { RuleSourceCode, WidgetRule, WidgetRuleContext } from '../rule-kit/create-rule.js';
import { UsageError } from '../base/usage-error.js';
import type { Documents } from '../widget/documents.js';
import type { Content } from '../widget/content.js';
import { failure, fatal, warning } from './tool-messages.js';
import type { Mistake } from '../widget/mistake/find-mistake.js';
import { mergeEdits } from '../widget/mistake/repair.js';
import { prefix } from './presets.js';
import { ruleFixer } from './rule-fixer.js';
import { locationOf } from '../rule-kit/location-of.js';
import type { Range } from '../rule-kit/tokens.js';
import { ruleOf, type RuleSet } from './rule-set.js';

type Descriptor = Parameters<WidgetRuleContext['report']>[0];

/**
 * What rules find in a file, as ESLint would say it: its messages in its order, with its keys.
 *
 * A rule that throws becomes a finding itself, in front of the others. If something stops parsers, that is a finding too,
 * and the rules look at the text as it was probably meant, if that is known.
 *
 * @param content the file's text
 * @param documents what the file is to the rules
 */
export function runRules(
  content: Content,
  documents: Documents,
  rules: RuleSet,
): readonly Linter.LintMessage[] {
  const { judged, mistake } = content;
  const failures: Linter.LintMessage[] = [];
  const messages = mistake ? [syntaxError(mistake, content)] : [];
  for (const { ruleId, severity, rule, options } of runnable(rules)) {
    const found: Linter.LintMessage[] = [];
    try {
      const report = (descriptor: Descriptor): void => {
        const message = toMessage({ ruleId, severity, rule }, descriptor, judged as RuleSourceCode);
        const placed = mistake ? inBrokenText(message, mistake) : message;
        // A text that nobody can read may be empty, so that nothing of it can be underlined.
        found.push(documents.file ? placed : { ...placed, endColumn: placed.column });
      };
      const sourceCode = judged as RuleSourceCode;
      rule.run({ options: [...options], sourceCode, report }, documents);
      messages.push(...found);
    } catch (error) {
      if (error instanceof UsageError) throw error;
      const [reason = ''] = (error as Error).message.split('\n', 1);
      failures.push(failure(`The rule ${ruleId} failed on this file: ${reason}`));
    }
  }
  return [...failures, ...messages.sort(byPlace)];
}

/** The order of ESLint's messages; those of one place stay in the order in which they were reported. */
function byPlace(one: Linter.LintMessage, other: Linter.LintMessage): number {
  return one.line - other.line || one.column - other.column;
}

interface RunnableRule {
  readonly ruleId: string;
  readonly severity: 1 | 2;
  readonly rule: WidgetRule;
  readonly options: readonly unknown[];
}

const runnables = new WeakMap<RuleSet, readonly RunnableRule[]>();

function runnable(rules: RuleSet): readonly RunnableRule[] {
  const known =
    runnables.get(rules) ??
    [...rules].map(([name, entry]) => ({
      ruleId: `${prefix}/${name}`,
      severity: entry[0],
      ...ruleOf(name, entry),
    }));
  runnables.set(rules, known);
  return known;
}

/** What stops parsers; under ESLint the parser says the same. */
function syntaxError(
  mistake: Mistake & { readonly isDoubt?: boolean },
  { text }: Content,
): Linter.LintMessage {
  if (mistake.isDoubt) return warning(mistake.message);
  const { message, line, column, repair } = mistake;
  const finding = { ...fatal(message), line, column: column + 1 };
  if (!repair) return finding;
  const { start, end, text: written } = mergeEdits(text, repair.edits);
  const fix = { range: [start, end] as [number, number], text: written };
  return repair.isCertain
    ? { ...finding, fix }
    : { ...finding, suggestions: [{ desc: repair.description, fix }] };
}

/** A finding of a repaired text at its place in the broken one; what it would write there is only known after the repair. */
function inBrokenText(message: Linter.LintMessage, mistake: Mistake): Linter.LintMessage {
  const { placeOf } = mistake;
  const { line, column, endLine = line, endColumn = column } = message;
  const start = placeOf({ line, column: column - 1 });
  const end = placeOf({ line: endLine, column: endColumn - 1 });
  const moved = { ...message, column: start.column + 1, endColumn: end.column + 1 };
  delete moved.fix;
  delete moved.suggestions;
  return moved;
}

function toMessage(
  { ruleId, severity, rule }: Pick<RunnableRule, 'ruleId' | 'severity' | 'rule'>,
  descriptor: Descriptor,
  sourceCode: RuleSourceCode,
): Linter.LintMessage {
  const { messageId, data, fix, suggest } = descriptor as ReportDescriptor;
  const textOf = (id: string, values?: MessageData): string =>
    interpolate(rule.meta.messages[id] as string, values);
  const { start, end } = placeOf(descriptor as ReportDescriptor, sourceCode);
  const edit = fix ? toFix(fix, sourceCode) : null;
  const suggestions = (suggest ?? []).flatMap((suggestion) => {
    const change = toFix(suggestion.fix, sourceCode);
    if (!change) return [];
    const desc = textOf(suggestion.messageId, suggestion.data);
    return [{ ...suggestion, desc, fix: change }];
  });
  return {
    ruleId,
    severity,
    message: textOf(messageId, data),
    line: start.line,
    column: start.column + 1,
    messageId,
    endLine: end.line,
    endColumn: end.column + 1,
    ...(edit && { fix: edit }),
    ...(suggestions.length > 0 && { suggestions }),
  };
}

type MessageData = Readonly<Record<string, unknown>>;
type Fixer = (fixer: Rule.RuleFixer) => Rule.Fix | Iterable<Rule.Fix> | null;

interface ReportedNode {
  readonly loc?: AST.SourceLocation | null;
  readonly range: Range;
}

/** What rules of this project report: always by message id, at a node or a place. */
interface ReportDescriptor {
  readonly messageId: string;
  readonly data?: MessageData;
  readonly node?: ReportedNode;
  readonly loc?: AST.SourceLocation;
  readonly fix?: Fixer | null;
  readonly suggest?:
    | readonly { readonly messageId: string; readonly data?: MessageData; readonly fix: Fixer }[]
    | null;
}

/** The nodes of scripts have no more than their ranges in our own tree. */
function placeOf({ loc, node }: ReportDescriptor, sourceCode: RuleSourceCode): AST.SourceLocation {
  return loc ?? node?.loc ?? locationOf(sourceCode, (node as ReportedNode).range);
}

/** Fills in `{{ placeholders }}` as ESLint does; those without a value stay. */
function interpolate(message: string, data: MessageData = {}): string {
  return message.replace(/\{\{(?<name>[^{}]+)\}\}/gu, (placeholder, name: string) =>
    name.trim() in data ? String(data[name.trim()]) : placeholder,
  );
}

/** Several edits of one fix become one, over all that lies between them. */
function toFix(edit: Fixer, { text }: RuleSourceCode): Rule.Fix | null {
  const result = edit(ruleFixer);
  if (!result || !(Symbol.iterator in result)) return result && { ...result };
  const edits = [...result].sort(
    (one, other) => one.range[0] - other.range[0] || one.range[1] - other.range[1],
  );
  const [first] = edits;
  if (!first) return null;
  let merged = '';
  let [end] = first.range;
  for (const { range, text: replacement } of edits) {
    if (range[0] < end) throw new Error('Fix objects must not be overlapped in a report.');
    merged += text.slice(end, range[0]) + replacement;
    end = range[1];
  }
  return { range: [first.range[0], end], text: merged };
}
