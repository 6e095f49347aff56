import type { Candidate } from './candidate.js';
import { tokensOf } from './tokens.js';

/** UTF-16, read as UTF-8: every other character is NUL, also without the mark, which becomes two lost characters. */
const utf16 = /^(?:\uFFFD{2}|.\0|\0.)[^]{0,4}?\0/u;
const conflict = /^(?:<{7}|>{7}|={7}|\|{7})(?= |\r?$)/mu;
const javascript =
  /(?:define|require|import|export|const|let|var|function|async|class|module|exports|window|jQuery|\$)(?![\w$-])|\(\s*(?:function|\()|!function|["']use strict["']/uy;
const php = /<\?/uy;
const markup = /<[!a-z]/iuy;

/** What is wrong with a text as a whole, so that there is nothing to repair in it. */
export function wholeMistake(text: string): Candidate | undefined {
  if (utf16.test(text))
    return { message: 'The file is stored as UTF-16. Save it as UTF-8.', offset: 0 };
  const [first] = tokensOf(text);
  if (!first || first.kind === 'end')
    return { message: 'The file is empty. Write its content as JSON, or delete it.', offset: 0 };
  const marker = conflict.exec(text);
  if (marker)
    return {
      message:
        'This is a merge conflict: keep one of the two sides, and delete the lines with "<<<<<<<", "=======" and ">>>>>>>".',
      offset: marker.index,
    };
  const kind = startsWith(text, first.start);
  if (kind === undefined) return undefined;
  const message = `This is ${kind}, and this file holds only JSON. Put back what belongs here; scripts go into files of their own.`;
  return { message, offset: first.start };
}

function startsWith(text: string, offset: number): string | undefined {
  const is = (pattern: RegExp): boolean => {
    pattern.lastIndex = offset;
    return pattern.test(text);
  };
  if (is(javascript)) return 'JavaScript';
  if (is(php)) return 'PHP';
  return is(markup) ? 'HTML' : undefined;
}
