import type { ESLint, Linter } from 'eslint';
import { traverseNodes, type AST } from 'jsonc-eslint-parser';
import type { Content } from '../widget/content.js';
import { limits } from '../widget/limits.js';
import { JsonText } from '../widget/json-text.js';
import {
  knownSecretsIn,
  mayHoldKnownSecret,
  secretsBelow as leakedBelow,
} from '../rule-kit/secret.js';
import { keyText } from '../widget/json-tree.js';
import { secretsInBroken } from './broken-secrets.js';

/** Of a secret that is shorter nothing is lost, and words of our own messages would be taken for it. */
const shortest = 4;
const named = /secret/iu;

/**
 * The texts of a manifest that no report may show: the values of `secret_key` and of other keys with such a name, also
 * if they are repeated or the manifest is broken.
 *
 * @param leaked what leaks elsewhere, as `leakedSecrets` finds it
 */
export function findSecrets(text: string, leaked: readonly string[] = []): readonly string[] {
  const forms = [...new Set([...leaked, ...namedIn(text)])].flatMap(formsOf);
  return [...new Set(forms)]
    .filter((secret) => secret.length >= shortest)
    .sort((one, other) => other.length - one.length);
}

/** What leaks in a file of a widget: the texts that `no-secrets` reports, even if the file is broken. */
export function leakedSecrets(content: Content): readonly string[] {
  const { text } = content;
  const mayBeKnown = mayHoldKnownSecret(text);
  const known = mayBeKnown ? knownSecretsIn(text).map((one) => one.text) : [];
  if (!(content instanceof JsonText)) return known;
  const { value, error } = content;
  return [...(value === undefined ? [] : leakedBelow(value, mayBeKnown)), ...(error ? known : [])];
}

function namedIn(text: string): readonly string[] {
  // A key may be written with escapes.
  if (!named.test(text) && !text.includes('\\u')) return [];
  const { root, error } = new JsonText(text, false);
  // What was meant may be something else than the repaired text.
  return [...(root ? secretsBelow(root.node) : []), ...(error ? secretsInBroken(text) : [])];
}

/**
 * A result that shows none of the secrets. A fix or a suggestion that would write one is left out of it; the counts
 * stay, because `--fix` applies it all the same. A repair of a broken file is shown only if it writes nothing of the file:
 * nobody knows what that was meant to be.
 */
export function redact(result: ESLint.LintResult, secrets: readonly string[]): ESLint.LintResult {
  const shown = { ...result, messages: result.messages.map(withoutRepair) };
  if (secrets.length === 0) return shown;
  if (secrets.length > limits.secrets) return withoutTexts(shown);
  const hide = (text: string): string =>
    secrets.reduce((left, secret) => hideCut(left.replaceAll(secret, '***'), secret), text);
  const isHarmless = ({ text }: { text: string }): boolean =>
    !secrets.some((secret) => text.includes(secret));
  const messages = shown.messages.map((one): Linter.LintMessage => {
    const { fix, suggestions, ...message } = one;
    return {
      ...message,
      message: hide(message.message),
      ...(fix && isHarmless(fix) && { fix }),
      ...(suggestions && {
        suggestions: suggestions
          .filter((suggestion) => isHarmless(suggestion.fix))
          .map((suggestion) => ({ ...suggestion, desc: hide(suggestion.desc) })),
      }),
    };
  });
  return { ...result, messages };
}

function secretsBelow(root: AST.JSONNode): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  const isSecret = (node: AST.JSONNode): boolean => node.type === 'JSONProperty' && isNamed(node);
  traverseNodes(root, {
    enterNode(node, parent) {
      if (isSecret(node)) depth += 1;
      const isKey = parent?.type === 'JSONProperty' && parent.key === node;
      // The key that names a secret is none itself, but all keys below it are.
      if (isKey && depth === Number(isSecret(parent))) return;
      if (depth > 0 && node.type === 'JSONIdentifier') found.push(node.name);
      if (depth > 0 && node.type === 'JSONLiteral' && node.value !== null) {
        found.push(String(node.value), node.raw.replace(/^["']|["']$/gu, ''));
      } else if (depth > 0 && node.type === 'JSONTemplateElement') {
        found.push(node.value.cooked, node.value.raw);
      }
    },
    leaveNode(node) {
      if (isSecret(node)) depth -= 1;
    },
  });
  return found;
}

/** Of a group with such a name, as of a field of the settings, nothing is secret but what `secret_key` itself holds. */
function isNamed(property: AST.JSONProperty): boolean {
  const { value } = property;
  const name = keyText(property);
  const isGroup = value.type === 'JSONObjectExpression' || value.type === 'JSONArrayExpression';
  return isGroup ? name === 'secret_key' : named.test(name);
}

/** A secret as a message may contain it: as it is, without the blanks around it, and each of them in quotes. */
function formsOf(secret: string): readonly string[] {
  return [secret, secret.trim()].flatMap((one) => [one, JSON.stringify(one).slice(1, -1)]);
}

/** Hides the beginning of a secret when a message cuts a text off, wherever in it that is. */
function hideCut(text: string, secret: string): string {
  const parts = text.split('…');
  return parts
    .map((part, index) => (index < parts.length - 1 ? hideEnd(part, secret) : part))
    .join('…');
}

function hideEnd(text: string, secret: string): string {
  for (let length = Math.min(secret.length, text.length); length >= shortest; length -= 1)
    if (text.endsWith(secret.slice(0, length))) return `${text.slice(0, -length)}***`;
  return text;
}

/** What a repair may write: marks, white space and the words of JSON. */
const harmlessRepair = /^(?:[\s"\\{}[\],:]|true|false|null)*$/u;

function withoutRepair(one: Linter.LintMessage): Linter.LintMessage {
  if (!one.fatal) return one;
  const shown = { ...one };
  const writesText = (edit: { readonly text: string } | undefined): boolean =>
    edit !== undefined && !harmlessRepair.test(edit.text);
  if (writesText(shown.fix)) delete shown.fix;
  if (shown.suggestions?.some(({ fix }) => writesText(fix))) delete shown.suggestions;
  return shown;
}

/** The same result with nothing in it that could come from the manifest. */
function withoutTexts(result: ESLint.LintResult): ESLint.LintResult {
  const text = `What was found is not shown, because the manifest has more than ${String(limits.secrets)} secrets.`;
  const messages = result.messages.map((one): Linter.LintMessage => {
    const shown = { ...one, message: one.fatal ? one.message : text };
    delete shown.fix;
    delete shown.suggestions;
    return shown;
  });
  return { ...result, messages };
}

/**
 * A text of a widget in which each character of a secret is hidden, so that all else keeps its place; undefined if there
 * are too many of them to look for.
 */
export function maskSecrets(text: string, secrets: readonly string[]): string | undefined {
  if (secrets.length > limits.secrets) return undefined;
  return secrets.reduce(
    (left, secret) => left.replaceAll(secret, (found) => found.replaceAll(/[^\r\n]/g, '•')),
    text,
  );
}
