import * as acorn from 'acorn';
import type { Comment, Program } from 'estree';
import type { Mistake } from './mistake/find-mistake.js';
import { limits } from './limits.js';
import { nodesOf, type ScriptNodes } from './script-nodes.js';

/** Why parsers stop at a script. */
export interface ScriptMistake extends Mistake {
  /** Whether the script may be right, and is only too much to look at. */
  readonly isDoubt?: boolean;
}

type ParserError = Error & { readonly pos?: number; readonly loc?: acorn.Position };

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
  #parsed: Parsed | { readonly mistake: ScriptMistake } | undefined;

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
  get mistake(): ScriptMistake | undefined {
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

function parse(text: string, isModule: boolean): Parsed | { mistake: ScriptMistake } {
  const parsed = tryParse(text, 'script');
  if (!(parsed instanceof Error)) return parsed;
  const module = isModule ? tryParse(text, 'module') : parsed;
  return module instanceof Error ? { mistake: mistakeOf(text, module, parsed) } : module;
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

/** @param first what stopped the parser in a script that is not a module either */
function mistakeOf(text: string, error: ParserError, first: ParserError): ScriptMistake {
  const placeOf: Mistake['placeOf'] = (place) => place;
  if (isTooDeep(error)) {
    const message = `The script is not checked, because it nests too deeply, by ${String(limits.scriptLevels)} levels or so.`;
    return { message, line: 1, column: 0, placeOf, isDoubt: true };
  }
  const { loc, pos = 0, message } = furthest(error, first);
  const place = loc ?? { line: 1, column: 0 };
  return { message: plain(message, text.charAt(pos)), ...place, placeOf };
}

/** Of two ways to read a text the one that got further says more of what is wrong. */
function furthest(one: ParserError, other: ParserError): ParserError {
  return (other.pos ?? 0) > (one.pos ?? 0) ? other : one;
}

/** Whether the parser ran out of its stack, or we would. */
function isTooDeep(error: Error): boolean {
  return (
    error instanceof TooDeep ||
    error instanceof RangeError ||
    error.message.startsWith('Not enough stack space')
  );
}

/** What a parser says, in words that say what to do. */
function plain(message: string, character: string): string {
  if (character === '\0' || character === '\uFFFD')
    return 'The script is not a text that is stored as UTF-8. Save it as UTF-8.';
  if (message.includes("'import' and 'export'"))
    return 'The platform loads the script as no module, so "import" and "export" are syntax errors. Use "define", or let a build make the script.';
  const reason = message.replace(/ \(\d+:\d+\)$/u, '');
  const said =
    reason === 'Unexpected token'
      ? 'something here, or missing just before, does not belong in JavaScript'
      : `${reason.charAt(0).toLowerCase()}${reason.slice(1)}`;
  return `The script has a syntax error: ${said}. No browser runs the script until it is corrected.`;
}

/** Whether a text is a script, or a part of one. */
export function isScript(text: string): boolean {
  try {
    acorn.parse(text, { ecmaVersion: 2023, sourceType: 'script' });
    return true;
  } catch {
    return false;
  }
}
