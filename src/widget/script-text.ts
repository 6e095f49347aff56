import * as acorn from 'acorn';
import type { Comment, Program } from 'estree';
import type { Mistake } from './mistake/find-mistake.js';
import { limits } from './limits.js';
import { nodesOf, type ScriptNodes } from './script-nodes.js';

/** The tree of a script as ESLint's parsers make it, as far as rules look at it. */
export type ScriptTree = Program & { readonly comments?: Comment[] };

interface Parsed {
  readonly tree: ScriptTree;
  /** Undefined if there are too many levels of them. */
  readonly all: ScriptNodes | undefined;
}

/** Why a script that no parser stops at is not looked at. */
class TooDeep extends Error {}

/**
 * The text of a script without its byte-order mark, and what was read from it, each at most once. It has of ESLint's
 * `SourceCode` what rules use.
 */
export class ScriptText {
  #parsed: Parsed | { readonly mistake: Mistake } | undefined;

  /**
   * @param hasMark whether the file starts with the byte-order mark
   * @param isModule whether it may have `import` and `export`
   * @param tree the tree of the text, if somebody has parsed it already
   */
  constructor(
    readonly text: string,
    readonly hasMark: boolean,
    readonly isModule: boolean,
    tree?: ScriptTree,
  ) {
    if (tree) this.#parsed = { tree, all: nodesOf(tree) };
  }

  /** The text to judge: of a script nobody knows what was meant. */
  get judged(): this {
    return this;
  }

  /** What stops parsers, or undefined if the text is a script. */
  get mistake(): Mistake | undefined {
    const parsed = this.#parse();
    return 'mistake' in parsed ? parsed.mistake : undefined;
  }

  /** The text as a tree, or undefined if it can't be parsed. */
  get tree(): ScriptTree | undefined {
    const parsed = this.#parse();
    return 'tree' in parsed ? parsed.tree : undefined;
  }

  /** The nodes of the tree; undefined if the text can't be parsed or nests too deeply. */
  get all(): ScriptNodes | undefined {
    const parsed = this.#parse();
    return 'all' in parsed ? parsed.all : undefined;
  }

  /** The tree as ESLint has it. @throws if the text can't be parsed */
  get ast(): ScriptTree {
    const { tree } = this;
    if (!tree) throw new Error(this.mistake?.message);
    return tree;
  }

  #parse() {
    this.#parsed ??= parse(this.text, this.isModule);
    return this.#parsed;
  }
}

function parse(text: string, isModule: boolean): Parsed | { mistake: Mistake } {
  const parsed = tryParse(text, 'script');
  if (!(parsed instanceof Error)) return parsed;
  const module = isModule ? tryParse(text, 'module') : parsed;
  return module instanceof Error ? { mistake: mistakeOf(module, parsed) } : module;
}

function tryParse(text: string, sourceType: 'script' | 'module'): Parsed | Error {
  const comments: acorn.Comment[] = [];
  try {
    const program = acorn.parse(text, {
      ecmaVersion: 2023,
      sourceType,
      ranges: true,
      allowHashBang: true,
      onComment: comments,
    });
    const tree = Object.assign(program as Program, { comments: comments });
    const all = nodesOf(tree);
    return all ? { tree, all } : new TooDeep();
  } catch (error) {
    return error as Error;
  }
}

/** @param first what stopped the parser in a script that is no module either */
function mistakeOf(error: Error, first: Error): Mistake {
  const placeOf: Mistake['placeOf'] = (place) => place;
  // A parser whose stack is full throws, too.
  if (error instanceof TooDeep || error instanceof RangeError) {
    const message = `The script is not checked, because it has more than ${String(limits.scriptLevels)} levels. Split what is nested so deeply.`;
    return { message, line: 1, column: 0, placeOf };
  }
  const { loc, message } = furthest(error, first);
  const reason = message.replace(/ \(\d+:\d+\)$/u, '');
  const { line, column } = loc ?? { line: 1, column: 0 };
  return {
    message: `${plain(reason)} No browser runs the script until it is corrected.`,
    line,
    column,
    placeOf,
  };
}

type ParserError = Error & { readonly pos?: number; readonly loc?: acorn.Position };

/** Of two ways to read a text the one that got further says more of what is wrong. */
function furthest(one: ParserError, other: ParserError): ParserError {
  return (other.pos ?? 0) > (one.pos ?? 0) ? other : one;
}

function plain(reason: string): string {
  if (reason === 'Unexpected token')
    return 'The script has a syntax error: something here, or missing just before, does not belong in JavaScript.';
  return `The script has a syntax error: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}.`;
}
