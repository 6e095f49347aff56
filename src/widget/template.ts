import { templateTags } from '../platform/templates.js';
import { mistakeIn, type ExpressionMistake } from './template-expression.js';

/** What no Twig reads in a template, at its place in the text. */
export type TemplateMistake =
  | ExpressionMistake
  | {
      /** A mark, a quote or a tag that nothing ends; a tag that ends or divides nothing; one that nobody knows. */
      readonly kind: 'openMark' | 'openQuote' | 'openTag' | 'surplusTag' | 'unknownTag';
      readonly start: number;
      readonly end: number;
      /** What is missing, or the tag that is meant. */
      readonly name: string;
    };

interface OpenTag {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const endMarks: Readonly<Record<string, string>> = { '{{': '}}', '{%': '%}', '{#': '#}' };
const blocks = new Set(templateTags.blocks);
const single = new Set(templateTags.single);

/** The text of a Twig template, read as far as to its first mistake; nothing of it is run. */
export class Template {
  /** The first mistake, or undefined if there is none that is certain. */
  readonly mistake: TemplateMistake | undefined;
  /** The text with blanks in place of all that is Twig, at the same places. */
  readonly html: string;

  constructor(readonly text: string) {
    const html: string[] = [];
    const open: OpenTag[] = [];
    let at = 0;
    let mistake: TemplateMistake | undefined;
    while (!mistake) {
      const start = nextMark(text, at);
      html.push(text.slice(at, start));
      if (start === undefined) break;
      const part = readPart(text, start);
      mistake = part.mistake ?? nest(part.tag, open);
      html.push(blank(text.slice(start, part.end)));
      at = part.end;
    }
    if (mistake) html.push(text.slice(at));
    const unclosed = open.pop();
    if (!mistake && unclosed) mistake = { kind: 'openTag', ...unclosed };
    this.mistake = mistake;
    this.html = html.join('');
  }
}

function nextMark(text: string, from: number): number | undefined {
  mark.lastIndex = from;
  return mark.exec(text)?.index;
}
const mark = /\{[{%#]/gu;

interface Part {
  readonly end: number;
  readonly mistake?: TemplateMistake | undefined;
  /** The tag, if the part is one. */
  readonly tag?: Tag;
}

interface Tag extends OpenTag {
  /** Whether the tag has no content, whatever its name is. */
  readonly isSingle: boolean;
}

/** Reads a comment, an output or a tag. */
function readPart(text: string, start: number): Part {
  const opening = text.slice(start, start + 2);
  const closing = endMarks[opening] ?? '';
  const openMark = { kind: 'openMark', start, end: start + 2, name: closing } as const;
  if (opening === '{#') {
    const end = text.indexOf(closing, start + 2);
    return end < 0 ? { end: text.length, mistake: openMark } : { end: end + 2 };
  }
  const found = findEnd(text, start + 2, closing);
  if (found.kind === 'none') return { end: text.length, mistake: openMark };
  if (found.kind === 'quote') {
    const { at, quote } = found;
    const mistake = { kind: 'openQuote', start: at, end: at + 1, name: quote } as const;
    return { end: text.length, mistake };
  }
  const end = found.at + 2;
  // A dash or a tilde at either mark takes white space away.
  const from = start + (/[-~]/u.test(text.charAt(start + 2)) ? 3 : 2);
  const to = Math.max(from, found.at - (/[-~]/u.test(text.charAt(found.at - 1)) ? 1 : 0));
  if (opening === '{{') return { end, mistake: mistakeIn(text, from, to) };
  return readTag(text, { start, from, to, end });
}

type End =
  | { readonly kind: 'end'; readonly at: number }
  | { readonly kind: 'quote'; readonly at: number; readonly quote: string }
  | { readonly kind: 'none' };

/** Where a mark ends what another began; in a quoted text it ends nothing, nor do braces of a hash. */
function findEnd(text: string, from: number, closing: string): End {
  let depth = 0;
  ending.lastIndex = from;
  for (let match = ending.exec(text); match; match = ending.exec(text)) {
    const [found] = match;
    if (found === '{') depth += 1;
    else if (found === '}' && depth > 0) depth -= 1;
    else if (text.startsWith(closing, match.index)) return { kind: 'end', at: match.index };
    else if (found === '"' || found === "'")
      return { kind: 'quote', at: match.index, quote: found };
  }
  return { kind: 'none' };
}
const ending = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|["'{}%]/gu;

interface TagRange {
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

function readTag(text: string, { start, from, to, end }: TagRange): Part {
  const inside = text.slice(from, to);
  const name = /^\s*(?<name>\w+)/u.exec(inside)?.groups?.['name'] ?? inside.trim();
  const place = { start, end, name };
  if (!isKnown(name)) return { end, mistake: { kind: 'unknownTag', ...place } };
  if (name === 'raw' || name === 'verbatim') return readVerbatim(text, place);
  const behind = from + inside.indexOf(name) + name.length;
  const rest = text.slice(behind, to);
  const before = expressionIn[name]?.exec(rest)?.[0].length;
  const isSingle =
    single.has(name) ||
    (name === 'set' && before !== undefined) ||
    (name === 'block' && /^\s+\w+\s+\S/u.test(rest));
  const tag = { ...place, isSingle };
  if (before === undefined) return { end, tag };
  return { end, tag, mistake: mistakeIn(text, behind + before, to) };
}

/** What stands in front of the expression in tags that have one; of others, whatever they hold passes. */
const expressionIn: Readonly<Record<string, RegExp>> = {
  if: /^/u,
  elseif: /^/u,
  set: /^[^=]*=/u,
  for: /^[\w\s,]*?\sin\s/u,
  include: /^[^{]*?\swith\s+(?=\{)/u,
  embed: /^[^{]*?\swith\s+(?=\{)/u,
};

const closingRaw = (): RegExp => /\{%[-~]?\s{0,9}endraw\s{0,9}[-~]?%\}/gu;
const closingVerbatim = (): RegExp => /\{%[-~]?\s{0,9}endverbatim\s{0,9}[-~]?%\}/gu;

/** What these two hold is shown as it is. */
function readVerbatim(text: string, { name, start, end }: OpenTag): Part {
  const closing = name === 'raw' ? closingRaw() : closingVerbatim();
  closing.lastIndex = end;
  const found = closing.exec(text);
  if (!found) return { end: text.length, mistake: { kind: 'openTag', start, end, name } };
  return { end: found.index + found[0].length };
}

function isKnown(name: string): boolean {
  return (
    blocks.has(name) ||
    single.has(name) ||
    Object.hasOwn(templateTags.dividers, name) ||
    (name.startsWith('end') && blocks.has(name.slice('end'.length)))
  );
}

/** Opens, divides or closes a tag. */
function nest(tag: Tag | undefined, open: OpenTag[]): TemplateMistake | undefined {
  if (!tag || tag.isSingle) return undefined;
  const { name, start, end } = tag;
  const last = open.at(-1);
  const dividers = templateTags.dividers;
  const surplus = { kind: 'surplusTag', start, end, name } as const;
  if (Object.hasOwn(dividers, name))
    return last && dividers[name]?.includes(last.name) ? undefined : surplus;
  if (blocks.has(name)) {
    open.push(tag);
    return undefined;
  }
  return open.pop()?.name === name.slice('end'.length) ? undefined : surplus;
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/gu, ' ');
}
