import type { Linter } from 'eslint';
import { decode, hasByteOrderMark } from '../text/decode.js';
import { contentOf } from '../widget/content.js';
import { documentsOf } from '../widget/documents.js';
import { readText } from '../widget/limits.js';
import type { Widget } from '../widget/widget.js';
import { applyFixes, fixText } from './apply-fixes.js';
import { overLimitMessages } from './check-widget.js';
import type { RuleSet } from './rule-set.js';
import { runRules } from './run-rules.js';

/** A file before and after a change of its text. */
export interface ChangedFile {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** A file before and after its fixes. */
interface FixedContent extends ChangedFile {
  /** The rule of each finding that was fixed, so that one may stand there several times. */
  readonly rules: readonly string[];
}

/**
 * Applies all fixes of one file, in memory. The other files of the widget are seen as they are.
 *
 * @param path the file's path in the widget
 * @param isNamed whether the folder is a widget whatever its manifest looks like
 * @returns the change with the rule of each finding that was fixed; undefined if nothing is changed
 * @throws what a rule throws
 */
export function fixFile(
  widget: Widget,
  path: string,
  isNamed: boolean,
  rules: RuleSet,
): FixedContent | undefined {
  const bytes = readText(widget.files, path);
  if (!bytes || overLimitMessages(path, bytes)) return undefined;
  let fixable: readonly string[] | undefined;
  const changed = changeText(bytes, (text) =>
    fixText(text, (current) => {
      const hasMark = current.startsWith('\uFEFF');
      const content = contentOf(path, hasMark ? current.slice(1) : current, hasMark);
      const found = runRules(content, documentsOf({ widget, path, content, isNamed }), rules);
      fixable ??= found.flatMap(({ fix, ruleId }) => (fix && ruleId !== null ? [ruleId] : []));
      return found;
    }),
  );
  return changed && { ...changed, rules: fixable ?? [] };
}

/** Applies one fix or suggestion. @returns undefined if nothing is changed */
export function applyFix(bytes: Uint8Array, fix: Linter.LintMessage['fix']) {
  return changeText(bytes, (text) => applyFixes(text, fix ? [{ fix }] : []));
}

function changeText(before: Uint8Array, change: (text: string) => string): ChangedFile | undefined {
  const text = textOf(before);
  const output = change(text);
  // What a change makes of bytes that are not UTF-8 would be written for good.
  return output === text || !isText(before) ? undefined : { before, after: encode(output) };
}

/** Whether bytes are all in their text, so that writing it loses nothing. */
export function isText(bytes: Uint8Array): boolean {
  const encoded = encode(textOf(bytes));
  return encoded.length === bytes.length && encoded.every((byte, at) => byte === bytes[at]);
}

/** The text with its byte-order mark, as ESLint reads files. */
function textOf(bytes: Uint8Array): string {
  return (hasByteOrderMark(bytes) ? '\uFEFF' : '') + decode(bytes);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
