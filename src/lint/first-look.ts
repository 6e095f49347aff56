import { basename, dirname } from 'node:path';
import type { WidgetRule } from '../rule/create-rule.js';
import { PlainProgram } from '../rule/documents.js';
import { jsonIn } from '../widget/limits.js';
import { hasByteOrderMark } from '../widget/parse.js';
import { PlainValue } from '../widget/plain-value.js';
import { hasRepeatedKeys } from '../widget/repeated-keys.js';
import { settingsFor } from './presets.js';
import { ruleOf, type RuleEntry, type RuleSet } from './rule-set.js';

/** A JSON file of a widget. */
export interface FirstLook {
  /** Absolute path. */
  readonly filename: string;
  readonly bytes: Uint8Array;
  /** Whether the widget is one because the user named its folder. */
  readonly isNamed: boolean;
}

/**
 * The rules of a set that may find something in a file; where there are none, nothing is wrong with it.
 *
 * Nearly every file is right, and it takes neither ESLint nor a tree with places to find that out: each rule looks at the
 * plain value, and is in doubt as soon as it reports, asks for a place in the text, or needs anything else that only
 * ESLint has. What there is to find is then for ESLint to say.
 */
export function rulesInDoubt({ filename, bytes, isNamed }: FirstLook, rules: RuleSet): RuleSet {
  const json = jsonIn(bytes);
  if (!json?.isStrict || hasRepeatedKeys(json.text, json.value)) return rules;
  const file = {
    filename,
    settings: settingsFor(isNamed),
    sourceCode: {
      text: json.text,
      hasBOM: hasByteOrderMark(bytes),
      ast: new PlainProgram(new PlainValue(json.value)),
    },
  };
  const others = otherFiles(filename);
  const inDoubt = runnable(rules).filter(
    (one) => one.rule.meta?.docs?.looksAt !== others && isInDoubt(one, file),
  );
  return new Map(inDoubt.map(({ name, entry }) => [name, entry]));
}

/** What a file certainly is not; of a manifest in `i18n` nobody knows. */
function otherFiles(filename: string): 'manifest' | 'locale files' | undefined {
  if (basename(dirname(filename)) !== 'i18n') return 'locale files';
  return basename(filename) === 'manifest.json' ? undefined : 'manifest';
}

interface RunnableRule {
  readonly name: string;
  readonly entry: RuleEntry;
  readonly rule: WidgetRule;
  readonly options: readonly unknown[];
}

const runnables = new WeakMap<RuleSet, readonly RunnableRule[]>();

function runnable(rules: RuleSet): readonly RunnableRule[] {
  const known =
    runnables.get(rules) ??
    [...rules].map(([name, entry]) => ({ name, entry, ...ruleOf(name, entry) }));
  runnables.set(rules, known);
  return known;
}

/** What a rule is given of ESLint's context. */
class PlainContext {
  readonly cwd = '/';

  constructor(
    readonly id: string,
    readonly options: readonly unknown[],
    readonly filename: string,
    readonly settings: object,
    readonly sourceCode: object,
  ) {}

  report(): never {
    throw new Error('There is something to report.');
  }
}

/** What a rule does by nodes needs the nodes; what it does once for the whole file needs none. */
interface Visitor {
  readonly Program?: () => void;
}

function isInDoubt(
  { name, rule, options }: RunnableRule,
  { filename, settings, sourceCode }: Pick<PlainContext, 'filename' | 'settings' | 'sourceCode'>,
): boolean {
  const context = new PlainContext(name, options, filename, settings, sourceCode);
  try {
    const visitor = rule.create(context as never) as Visitor;
    for (const selector in visitor) if (selector !== 'Program') return true;
    visitor.Program?.();
    return false;
  } catch {
    return true;
  }
}
