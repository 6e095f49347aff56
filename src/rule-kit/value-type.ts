import type { WidgetRuleContext } from './create-rule.js';
import type { Key, Reaction, Role } from '../platform/key.js';
import type { KnownValue } from '../widget/known-values.js';
import { ignoredValues } from './misplaced.js';
import { replaceMessage, replaceWith } from './replace.js';
import { quote, typeName } from '../text/quote.js';
import type { Manifest } from '../widget/manifest.js';

export const wrongTypeMessage = {
  wrongType: '{{path}} must be {{expected}}, but is {{actual}}. Write it as in {{example}}.',
};

export const typeMessages = {
  ...wrongTypeMessage,
  notBoolean: '{{path}} must be a boolean, but is {{actual}}. Write true or false, without quotes.',
  ...replaceMessage,
};

/** What people write for a boolean. */
const booleanWords: Readonly<Record<string, boolean>> = {
  ...Object.fromEntries(['true', 'y', 'yes', 'on', '1'].map((word) => [word, true])),
  ...Object.fromEntries(['false', 'n', 'no', 'off', '0'].map((word) => [word, false])),
};

/** Roles of values whose rules say themselves that the type is wrong. */
const rolesWithRules: ReadonlySet<Role | undefined> = new Set<Role>([
  ...(['endpoint', 'support', 'contact page', 'contact address', 'color', 'credential'] as const),
  ...(['field', 'field type', 'locations', 'location', 'languages', 'language'] as const),
  ...(['version', 'interface version'] as const),
]);

/**
 * The values whose type is wrong and of which a rule speaks; what is not JSON at all is left to the rules on syntax. A
 * misplaced value that the widget can do without is left out: the platform ignores it, whatever its type.
 */
export function wrongTypes(
  manifest: Manifest,
  isMeant: (key: Key) => boolean,
): readonly KnownValue[] {
  const ignored = ignoredValues(manifest);
  return manifest.knownValues.filter(
    ({ value, key }) =>
      value.type !== key.type && value.type !== 'invalid' && isMeant(key) && !ignored.has(value),
  );
}

/** Whether no rule of its own speaks of a value of another type, and the platform reacts to one in this way. */
export function reactsToType({ role, otherType = 'refuses' }: Key, reaction: Reaction): boolean {
  return !rolesWithRules.has(role) && otherType === reaction;
}

/** Whether a key is a field, and the platform reacts in this way to a value that is none. */
export function isField({ role, otherType = 'refuses' }: Key, reaction: Reaction): boolean {
  return role === 'field' && otherType === reaction;
}

/** Reports a value of a wrong type, of which nobody can say what was meant. */
export function reportWrongType<MessageIds extends string>(
  context: WidgetRuleContext<unknown[], MessageIds | keyof typeof wrongTypeMessage>,
  known: KnownValue,
): void {
  const data = wrongTypeData(known, known.key.examples?.[0]);
  context.report({ node: known.value.node, messageId: 'wrongType', data });
}

/**
 * Reports a value of a wrong type, and offers the boolean that a word stands for.
 *
 * @param isCertain whether a word that says the same as the right value is replaced at once, or when people agree
 */
export function reportType<MessageIds extends string>(
  context: WidgetRuleContext<unknown[], MessageIds | keyof typeof typeMessages>,
  known: KnownValue,
  isCertain: (word: string) => boolean,
): void {
  const { value, key } = known;
  const plain = value.type === 'string' || value.type === 'number' ? String(value.plain) : '-';
  const word = plain.trim().toLowerCase();
  const meant =
    key.type === 'boolean' && Object.hasOwn(booleanWords, word) ? booleanWords[word] : undefined;
  const fix = meant === undefined ? undefined : replaceWith(value, meant);
  context.report({
    node: value.node,
    messageId: key.type === 'boolean' ? 'notBoolean' : 'wrongType',
    data: wrongTypeData(known, meant ?? key.examples?.[0]),
    fix: fix && isCertain(word) ? fix : null,
    suggest:
      fix && !isCertain(word)
        ? [{ messageId: 'replace', data: { replacement: String(meant) }, fix }]
        : [],
  });
}

function wrongTypeData({ value, key, path }: KnownValue, example: unknown) {
  return {
    path: path.length === 0 ? 'The manifest' : quote(path.join('.')),
    expected: typeName(key.type),
    actual: typeName(value.type),
    example: inOneLine(example),
  };
}

/** JSON as people write it in a line of text. */
export function inOneLine(value: unknown): string {
  return JSON.stringify(value, null, 1).replace(/\n\s*/gu, ' ');
}
