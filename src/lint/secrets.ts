import type { ESLint, Linter } from 'eslint';
import { traverseNodes, type AST } from 'jsonc-eslint-parser';
import { limits } from '../widget/limits.js';
import { JsonText } from '../widget/json-text.js';

/** Of a secret that is shorter nothing is lost, and words of our own messages would be taken for it. */
const shortest = 4;
const named = /secret/iu;
/** The same in a text that no parser reads, up to the end of the line. */
const written = /secret[\w-]{0,60}\\*(?:["'`]\s*[:=]?|\s*[:=])\s*(?<value>[^\r\n]+)/giu;

/**
 * The texts of a manifest that no report may show: the values of `secret_key` and of other keys with such a name, also
 * where they stand twice or the manifest is broken.
 */
export function secretsOf(text: string): readonly string[] {
  // A key may be written with escapes.
  if (!named.test(text) && !text.includes('\\u')) return [];
  const { root, error } = new JsonText(text, false);
  // The repaired text may have been meant in another way.
  const found = [...(root ? secretsBelow(root.node) : []), ...(error ? piecesOf(text) : [])];
  const forms = [...new Set(found)].flatMap(formsOf);
  return [...new Set(forms)]
    .filter((secret) => secret.length >= shortest)
    .sort((one, other) => other.length - one.length);
}

/**
 * A result that shows none of the secrets. A fix or a suggestion that would write one is left out of it; the counts
 * stay, because `--fix` applies it all the same.
 */
export function withoutSecrets(
  result: ESLint.LintResult,
  secrets: readonly string[],
): ESLint.LintResult {
  if (secrets.length === 0) return result;
  if (secrets.length > limits.secrets) return withoutTexts(result);
  const hide = (text: string): string =>
    secrets.reduce((shown, secret) => hideCut(shown.replaceAll(secret, '***'), secret), text);
  const isHarmless = ({ text }: { text: string }): boolean =>
    !secrets.some((secret) => text.includes(secret));
  const messages = result.messages.map((one): Linter.LintMessage => {
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
      if (parent?.type === 'JSONProperty' && parent.key === node) return;
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
function isNamed({ key, value }: AST.JSONProperty): boolean {
  const name = key.type === 'JSONIdentifier' ? key.name : String(key.value);
  const isGroup = value.type === 'JSONObjectExpression' || value.type === 'JSONArrayExpression';
  return isGroup ? name === 'secret_key' : named.test(name);
}

function piecesOf(text: string): readonly string[] {
  return [...text.matchAll(written)].flatMap(({ groups }) =>
    (groups?.['value'] ?? '').split(/["'`,{}[\]:\s]+/u),
  );
}

/** A secret as it may stand in a message: as it is, and in quotes. */
function formsOf(secret: string): readonly string[] {
  return [secret, JSON.stringify(secret).slice(1, -1)];
}

/** Hides the beginning of a secret where a message cuts a text off, wherever in it that is. */
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

/** The same result with nothing in it that could come from the manifest. */
function withoutTexts(result: ESLint.LintResult): ESLint.LintResult {
  const message = `What was found is not shown, because the manifest has more than ${String(limits.secrets)} secrets.`;
  const messages = result.messages.map((one): Linter.LintMessage => {
    const shown = { ...one, message };
    delete shown.fix;
    delete shown.suggestions;
    return shown;
  });
  return { ...result, messages };
}
