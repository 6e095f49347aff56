import type { AST } from 'jsonc-eslint-parser';
import { hasDuplicateKeys } from './duplicate-keys.js';
import { parseTree, plainOf } from './json-tree.js';
import { JsonValue } from './json-value.js';
import { findMistake, type Mistake } from './mistake/find-mistake.js';

/**
 * The text of a JSON file without its byte-order mark, and what was read from it, each at most once. It has of ESLint's
 * `SourceCode` what rules use, so that our own runner gives it to them as one.
 */
export class JsonText {
  /** Whether the text has nothing that only loose parsers know. */
  readonly isStrict: boolean;
  #parsed: { readonly tree: AST.JSONProgram } | { readonly error: Error } | undefined;
  #plain: unknown;
  #mistake: Mistake | undefined;
  #repaired: JsonText | undefined;
  #root: JsonValue | undefined;
  #mayDuplicateKeys: boolean | undefined;

  /**
   * @param hasMark whether the file starts with the byte-order mark
   * @param tree the tree of the text, if somebody has parsed it already
   */
  constructor(
    readonly text: string,
    readonly hasMark: boolean,
    tree?: AST.JSONProgram,
  ) {
    if (tree) this.#parsed = { tree };
    const strict = strictJson(text);
    this.isStrict = strict !== undefined;
    this.#plain = strict?.value;
  }

  /** What stops parsers, or undefined if the text is JSON, at least with comments and trailing commas. */
  get mistake(): Mistake | undefined {
    const { error } = this;
    if (error) this.#mistake ??= findMistake(this.text, error, (text) => this.#tryRepaired(text));
    return this.#mistake;
  }

  /** The text to judge: this one, or the one that was probably meant if one mistake stops parsers. */
  get judged(): JsonText {
    return this.mistake ? (this.#repaired ?? this) : this;
  }

  /** The value of the text to judge, or undefined if it is not JSON, not even with comments and trailing commas. */
  get value(): unknown {
    if (this.judged !== this) return this.judged.value;
    if (!this.isStrict && this.#plain === undefined && !('error' in this.#parse()))
      this.#plain = plainOf(this.ast.body[0].expression);
    return this.#plain;
  }

  /** The value with its place in the text, or undefined as for `value`. */
  get root(): JsonValue | undefined {
    if (this.judged !== this) return this.judged.root;
    if (this.value === undefined) return undefined;
    this.#root ??= new JsonValue(this.value, () => this.ast.body[0].expression);
    return this.#root;
  }

  /** The text as a tree. @throws the parser's error if the text can't be parsed */
  get ast(): AST.JSONProgram {
    const parsed = this.#parse();
    if ('error' in parsed) throw parsed.error;
    return parsed.tree;
  }

  /** The parser's error with its `lineNumber` and `column`, or undefined if the text is JSON, at least loosely. */
  get error(): Error | undefined {
    if (this.isStrict) return undefined;
    const parsed = this.#parse();
    return 'error' in parsed ? parsed.error : undefined;
  }

  /** Whether a key may be repeated in its object. */
  get mayDuplicateKeys(): boolean {
    this.#mayDuplicateKeys ??= !this.isStrict || hasDuplicateKeys(this.text, this.value);
    return this.#mayDuplicateKeys;
  }

  #tryRepaired(text: string): boolean {
    const repaired = new JsonText(text, this.hasMark);
    const isJson = repaired.isStrict || repaired.error === undefined;
    if (isJson) this.#repaired = repaired;
    return isJson;
  }

  #parse() {
    this.#parsed ??= parseSafely(this.text);
    return this.#parsed;
  }
}

/** What a text holds if it has nothing that only loose parsers know, else undefined. */
export function strictJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** Whether a text is JSON with nothing that only loose parsers know. */
export function isStrictJson(text: string): boolean {
  return strictJson(text) !== undefined;
}

/** The value of a text, strict or loose, or undefined if it is neither. */
export function parsePlain(text: string): unknown {
  const json = new JsonText(text, false);
  return json.error ? undefined : json.value;
}

function parseSafely(text: string): { tree: AST.JSONProgram } | { error: Error } {
  try {
    return { tree: parseTree(text) };
  } catch (error) {
    return { error: error as Error };
  }
}
