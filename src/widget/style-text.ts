import { packages } from './late-packages.js';
import { limits } from './limits.js';

/** A node of the tree that `@eslint/css` hands to rules, as far as rules look at it. */
export interface StyleNode {
  readonly type: string;
  /** Lines and columns count from 1. */
  readonly loc?: { readonly start: StylePosition; readonly end: StylePosition } | null;
  readonly name?: string | StyleNode;
  readonly value?: unknown;
  readonly property?: string;
  readonly prelude?: StyleNode | null;
  readonly block?: StyleNode | null;
  /** An array, or a list of the parser's own. */
  readonly children?: Iterable<StyleNode> | null;
}

/** The nodes directly below a node. */
export function childrenOf(node: StyleNode | null | undefined): readonly StyleNode[] {
  return [...(node?.children ?? [])];
}

interface StylePosition {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** Why a text that no parser ends at is not looked at. */
class TooManyMistakes extends Error {}

/**
 * The text of a stylesheet without its byte-order mark, and what was read from it at most once. It has of ESLint's
 * `SourceCode` what rules use.
 */
export class StyleText {
  /** Browsers pass over what they can't read, and so do we. */
  readonly mistake = undefined;
  #tree: StyleNode | undefined;

  /**
   * @param hasMark whether the file starts with the byte-order mark
   * @param tree the tree of the text, if somebody has parsed it already
   */
  constructor(
    readonly text: string,
    readonly hasMark: boolean,
    tree?: StyleNode,
  ) {
    this.#tree = tree;
  }

  get judged(): this {
    return this;
  }

  /** The tree; an empty one if hardly anything of the text is CSS. */
  get tree(): StyleNode {
    this.#tree ??= parseStyle(this.text);
    return this.#tree;
  }

  get ast(): StyleNode {
    return this.tree;
  }
}

function parseStyle(text: string): StyleNode {
  let mistakes = 0;
  const onParseError = (): void => {
    mistakes += 1;
    // For each of them the parser goes through the whole text again.
    if (mistakes > limits.styleMistakes) throw new TooManyMistakes();
  };
  try {
    return packages.css.exports.default(text, { positions: true, onParseError }) as StyleNode;
  } catch (error) {
    if (error instanceof TooManyMistakes) return { type: 'StyleSheet', children: [] };
    throw error;
  }
}
