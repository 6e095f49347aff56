import { scripts, tellingWords } from '../platform/languages.js';
import { textPaths } from '../widget/parity.js';
import { valueAt, type LocaleTree } from '../widget/locale-file.js';
import { isObject } from '../widget/plain.js';
import { languageOf } from './locale-codes.js';

/** So many letters are more than a name or a code, and so many Latin ones more than names and labels. */
const least = { cyrillic: 10, latin: 100, words: 5 };

/** The letters that the texts of a language are written in although they are not its own; undefined if in doubt. */
export function foreignScript(code: string, tree: LocaleTree): 'Cyrillic' | 'Latin' | undefined {
  const language = languageOf(code);
  if (scripts.latin.includes(language) && !hasCyrillic(tree)) return undefined;
  const texts = textsOf(tree);
  const cyrillic = texts.join(' ').match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = texts.join(' ').match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (scripts.latin.includes(language)) {
    return cyrillic >= least.cyrillic && cyrillic > 2 * latin ? 'Cyrillic' : undefined;
  }
  return scripts.cyrillic.includes(language) && cyrillic === 0 && latin >= least.latin
    ? 'Latin'
    : undefined;
}

/** Most files are in their own language, so that nothing has to be counted. */
function hasCyrillic(value: unknown): boolean {
  if (typeof value === 'string') return /\p{Script=Cyrillic}/u.test(value);
  return isObject(value) && Object.values(value).some(hasCyrillic);
}

/** Whether each of two files, one named after English and one after Spanish, holds the texts of the other. */
export function areSwapped(english: LocaleTree, spanish: LocaleTree): boolean {
  return isCertainly('es', english) && isCertainly('en', spanish);
}

function isCertainly(language: 'en' | 'es', tree: LocaleTree): boolean {
  const words =
    textsOf(tree)
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const count = (of: 'en' | 'es'): number =>
    words.filter((word) => tellingWords[of].includes(word)).length;
  return count(language) >= least.words && count(language === 'en' ? 'es' : 'en') === 0;
}

/** The texts of a tree without what is in no language: tags, addresses and names of variables. */
function textsOf(tree: LocaleTree): readonly string[] {
  return textPaths(tree, []).flatMap((path) => {
    const text = valueAt(tree, path);
    if (typeof text !== 'string') return [];
    const words = text.replace(/<[^<>]*>|\{[^{}]*\}/gu, ' ').split(/\s+/u);
    return words.filter((word) => !word.includes('@') && !word.includes('://')).join(' ');
  });
}
