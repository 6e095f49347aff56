import { secretForms, secretKeys, type SecretForm } from '../platform/secrets.js';
import { isObject } from '../widget/plain.js';
import { placeholderIn } from './placeholder.js';

/** A secret in a text, recognized by its form. */
interface Secret {
  /** The part of the text that must not be shown. */
  readonly text: string;
  /** What it is, to follow "holds". */
  readonly name: string;
}

/** What stands under the key of a secret and is shorter is rather a word. */
const shortest = 8;

/** Whether a JSON text may hold a secret that its form gives away; nearly none does, which saves a look at each value. */
export function mayHoldKnownSecret(json: string): boolean {
  return json.includes('\\u') || formsIn(json).some(({ pattern }) => json.search(pattern) >= 0);
}

/** The secrets that a text holds by their form; none in a placeholder. */
export function knownSecretsIn(text: string): readonly Secret[] {
  return formsIn(text)
    .flatMap(({ name, pattern }) =>
      Array.from(text.matchAll(pattern), ([found]) => ({ text: found, name })),
    )
    .filter((secret) => placeholderIn(secret.text) === undefined);
}

function formsIn(text: string): readonly SecretForm[] {
  return secretForms.filter(({ signs }) => signs.some((sign) => text.includes(sign)));
}

/** Whether a value is a secret by its key, which is not a label of one. */
export function isNamedSecret(key: string, text: string): boolean {
  return isSecretKey(key) && looksRandom(text);
}

function isSecretKey(key: string): boolean {
  const name = key.toLowerCase().replace(/[\s_-]+/gu, '');
  return secretKeys.endings.some((ending) => name.endsWith(ending));
}

/** Whether a text is one that people make up for machines, and neither a word, a reference, an address nor a path. */
function looksRandom(text: string): boolean {
  if (text.length < shortest || !/^[\x21-\x7e]+$/u.test(text)) return false;
  const isMixed = /\d/u.test(text) || (text.length >= 20 && /[a-z][A-Z]/u.test(text));
  if (!isMixed || /^(?:\/|[a-z]+:\/\/)/iu.test(text)) return false;
  const isReference = /^[a-z_][a-z\d_]*(?:\.[a-z_][a-z\d_]*)+$/u.test(text);
  return !isReference && placeholderIn(text) === undefined;
}

/**
 * The secrets in all texts of a plain JSON value.
 *
 * @param mayBeKnown whether some may be recognized by their form, as `mayHoldKnownSecret` says it of the whole text
 */
export function secretsBelow(value: unknown, mayBeKnown: boolean, key = ''): readonly string[] {
  const knownIn = (text: string): readonly string[] =>
    mayBeKnown ? knownSecretsIn(text).map((one) => one.text) : [];
  if (typeof value === 'string')
    return isNamedSecret(key, value) ? [value, ...knownIn(value)] : knownIn(value);
  if (Array.isArray(value)) return value.flatMap((element) => secretsBelow(element, mayBeKnown));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => [
    ...knownIn(name),
    ...secretsBelow(member, mayBeKnown, name),
  ]);
}
