import { Parser, type Handler } from 'htmlparser2';

/** A piece of visible text between two tags, and where it is in the text with HTML. */
interface Run {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether it is a part of an `<a>`. */
  readonly inLink: boolean;
}

/** A tag that opens an element. */
interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Where it is in the text with HTML. */
  readonly range: readonly [start: number, end: number];
}

/** What a browser makes of a text. */
export interface Html {
  readonly tags: readonly Tag[];
  readonly runs: readonly Run[];
  /** What a person sees: without tags, entities decoded, each gap a single blank. */
  readonly visible: string;
}

/** Elements whose content is not text for people. */
const hidden = new Set(['script', 'style']);
/** Elements that begin a new line. */
const lineBreaking = /^(?:br|hr|p|div|[uod]l|li|d[td]|h[1-6]|table|t[rdh]|blockquote|pre)$/u;

/** Elements inside one another; the parser moves all of them for each that is opened. Browsers have such a limit too. */
const mostLevels = 500;

/** A parser to which elements that are too deep are empty. */
class ShallowParser extends Parser {
  #isTooDeep = false;
  readonly #isFull: () => boolean;

  constructor(handler: Partial<Handler>, isFull: () => boolean) {
    super(handler);
    this.#isFull = isFull;
  }

  override onopentagname(start: number, end: number): void {
    this.#isTooDeep = this.#isFull();
    super.onopentagname(start, end);
  }

  override onclosetag(start: number, end: number): void {
    this.#isTooDeep = false;
    super.onclosetag(start, end);
  }

  protected override isVoidElement(name: string): boolean {
    return this.#isTooDeep || super.isVoidElement(name);
  }
}

/** Reads a text as a browser reads HTML. */
export function readHtml(source: string): Html {
  const tags: Tag[] = [];
  const runs: Run[] = [];
  const pieces: string[] = [];
  /** How many elements are open, how many of them hide their text, and how many are links. */
  const depth = { all: 0, hidden: 0, link: 0 };
  let continued = false;
  const cross = (name: string, step: 1 | -1): void => {
    continued = false;
    depth.all += step;
    if (lineBreaking.test(name)) pieces.push(' ');
    if (hidden.has(name)) depth.hidden += step;
    if (name === 'a') depth.link += step;
  };
  const handler: Partial<Handler> = {
    onopentag(name, attributes) {
      tags.push({ name, attributes, range: [parser.startIndex, parser.endIndex + 1] });
      cross(name, 1);
    },
    onclosetag(name) {
      cross(name, -1);
    },
    oncomment() {
      continued = false;
    },
    ontext(text) {
      if (depth.hidden > 0) return;
      pieces.push(text);
      const last = continued ? runs.pop() : undefined;
      runs.push({
        text: (last?.text ?? '') + text,
        start: last?.start ?? parser.startIndex,
        end: parser.endIndex + 1,
        inLink: depth.link > 0,
      });
      continued = true;
    },
  };
  const parser = new ShallowParser(handler, () => depth.all >= mostLevels);
  parser.end(source);
  return { tags, runs, visible: pieces.join('').replace(/\s+/gu, ' ').trim() };
}

/** Each segment carries a copy of the text that it was cut from, so a long text has to be cut in pieces before. */
const pieceLength = 500;

let segmenter: Intl.Segmenter | undefined;

/** How many characters a person counts: an emoji, or a letter with its accents, is one. */
export function countCharacters(text: string): number {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  let count = 0;
  for (let start = 0; start < text.length;) {
    const end = start + pieceLength;
    const characters = Array.from(segmenter.segment(text.slice(start, end)));
    // The last one may go on in the next piece.
    const cut = end < text.length && characters.length > 1 ? characters.pop() : undefined;
    count += characters.length;
    start = cut ? start + cut.index : end;
  }
  return count;
}
