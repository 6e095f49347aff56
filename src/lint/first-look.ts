import { PlainProgram } from '../rule/documents.js';
import { jsonIn } from '../widget/limits.js';
import { decode, hasByteOrderMark } from '../widget/parse.js';
import { PlainValue } from '../widget/plain-value.js';
import { hasRepeatedKeys } from '../widget/repeated-keys.js';
import { settingsFor } from './presets.js';
import { runnableRule, type RuleEntry, type RuleSet } from './rule-set.js';

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
  const text = decode(bytes);
  if (!json?.isStrict || json.value === undefined || hasRepeatedKeys(text, json.value))
    return rules;
  const context = {
    filename,
    cwd: '/',
    settings: settingsFor(isNamed),
    sourceCode: {
      text,
      hasBOM: hasByteOrderMark(bytes),
      ast: new PlainProgram(new PlainValue(json.value)),
    },
    report() {
      throw new Error('There is something to report.');
    },
  };
  return new Map([...rules].filter(([name, entry]) => isInDoubt(name, entry, context)));
}

function isInDoubt(name: string, entry: RuleEntry, shared: object): boolean {
  const { rule, options } = runnableRule(name, entry);
  try {
    const visitor = rule.create({ ...shared, id: name, options } as never) as Visitor;
    if (Object.keys(visitor).some((selector) => selector !== 'Program')) return true;
    visitor.Program?.();
    return false;
  } catch {
    return true;
  }
}

/** What a rule does by nodes needs the nodes; what it does once for the whole file needs none. */
interface Visitor {
  readonly Program?: () => void;
}
