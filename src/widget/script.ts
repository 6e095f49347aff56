import type { Comment, Identifier, MemberExpression, Node, Program } from 'estree';
import { groupBy } from '../base/group-by.js';
import { script as mainScript } from '../platform/files.js';
import { findCallbacks, type Callbacks } from './script-callbacks.js';
import { undeclaredNames } from './script-scopes.js';
import { inOrder, isFunction, nameOf, type FunctionNode } from './script-syntax.js';
import type { ScriptText } from './script-text.js';
import type { Widget } from './widget.js';

/** Lines as no person writes them: one of them, or on the average. */
const minified = { line: 3000, mean: 500 };
const bundlers =
  /__webpack_require__|\bwebpack(?:Jsonp|Chunk)|\bparcelRequire\b|\bSystem\.register\(/u;
/** What the names of everything around a script are members of, too. */
const globalObjects: ReadonlySet<string> = new Set(['window', 'globalThis', 'top', 'parent']);

/** What a name is used by and never declared in. Scopes are worked out only for names that stand elsewhere, too. */
const usedBy = new Set<string | undefined>(['CallExpression', 'MemberExpression', 'NewExpression']);

/** A script of a widget, and answers to questions about it, each worked out at most once. */
export class Script {
  readonly #content: ScriptText;
  #undeclared: ReadonlySet<Node> | undefined;
  #isBundled: boolean | undefined;
  #callbacks: { readonly found: Callbacks | undefined } | undefined;
  #byType: ReadonlyMap<string, readonly Node[]> | undefined;
  readonly #ofTypes = new Map<string, readonly Node[]>();
  #byName:
    | {
        readonly alone: ReadonlyMap<string, readonly Identifier[]>;
        readonly members: ReadonlyMap<string, readonly MemberExpression[]>;
      }
    | undefined;

  /**
   * @param path its path in the widget
   * @param content what it says, which need not be what lies in the widget
   */
  constructor(
    readonly path: string,
    content: ScriptText,
    readonly widget: Widget,
  ) {
    this.#content = content;
  }

  get text(): string {
    return this.#content.text;
  }

  get tree(): Program {
    return this.#content.ast;
  }

  get comments(): readonly Comment[] {
    return this.#content.ast.comments ?? [];
  }

  /** All nodes, those above first; none if they nest too deeply. */
  get nodes(): readonly Node[] {
    return this.#content.all?.nodes ?? [];
  }

  /** The nodes of some types, in the order of the text. */
  nodesOf<T extends Node['type']>(...types: readonly T[]): readonly Extract<Node, { type: T }>[] {
    this.#byType ??= groupBy(this.nodes, ({ type }) => type);
    const key = types.join();
    const found =
      this.#ofTypes.get(key) ?? inOrder(types.flatMap((type) => this.#byType?.get(type) ?? []));
    this.#ofTypes.set(key, found);
    return found as unknown as readonly Extract<Node, { type: T }>[];
  }

  /** What a node is a part of. */
  parentOf(node: Node): Node | undefined {
    return this.#content.all?.parents.get(node);
  }

  /** The nodes that a node is inside of, the nearest first. */
  *ancestorsOf(node: Node): Generator<Node> {
    for (let next = this.parentOf(node); next; next = this.parentOf(next)) yield next;
  }

  /** The function that a node is in. */
  functionAround(node: Node): FunctionNode | undefined {
    for (const ancestor of this.ancestorsOf(node)) if (isFunction(ancestor)) return ancestor;
    return undefined;
  }

  /** Whether it is the script that the platform loads; what else there is, that one loads. */
  get isMain(): boolean {
    return this.path === mainScript.name;
  }

  /** Whether a tool wrote the file, so that its own code can't be distinguished from what it brings along. */
  get isBundled(): boolean {
    this.#isBundled ??= isMinified(this.text) || bundlers.test(this.text);
    return this.#isBundled;
  }

  /** The callbacks that the platform calls, if they are made here and in one place. */
  get callbacks(): Callbacks | undefined {
    this.#callbacks ??= { found: findCallbacks(this) };
    return this.#callbacks.found;
  }

  /** Where the script speaks of things around it that have these names: the name alone, or as a member of `window`. */
  globals(...names: readonly string[]): readonly (Identifier | MemberExpression)[] {
    const { alone, members } = this.#named;
    return inOrder(
      [...new Set(names)].flatMap((name) => [
        ...(alone.get(name) ?? []).filter((node) => this.#isGlobal(node)),
        ...(members.get(name) ?? []).filter(({ object }) => this.isGlobalObject(object)),
      ]),
    );
  }

  get #named() {
    this.#byName ??= {
      alone: groupBy(this.nodesOf('Identifier'), ({ name }) => name),
      members: groupBy(this.nodesOf('MemberExpression'), (node) => nameOf(node) ?? ''),
    };
    return this.#byName;
  }

  /** Whether an expression is the object that everything around a script is a member of. */
  isGlobalObject(node: Node): boolean {
    return node.type === 'Identifier' && globalObjects.has(node.name) && this.#isGlobal(node);
  }

  /** The names that stand for nothing in the script. */
  get undeclared(): ReadonlySet<Node> {
    this.#undeclared ??= undeclaredNames(this.tree);
    return this.#undeclared;
  }

  #isGlobal(node: Identifier): boolean {
    return this.#isExpression(node) && (this.#isOnlyUsed(node.name) || this.undeclared.has(node));
  }

  /** Whether nothing can declare a name, as it stands nowhere but in calls and beside dots; it must not be `arguments`. */
  #isOnlyUsed(name: string): boolean {
    const nodes = this.#named.alone.get(name) ?? [];
    return nodes.every((node) => usedBy.has(this.parentOf(node)?.type));
  }

  /** Whether a name is not that of a member or a property. */
  #isExpression(node: Identifier): boolean {
    const parent = this.parentOf(node);
    if (parent?.type === 'MemberExpression') return parent.object === node || parent.computed;
    return !(parent?.type === 'Property' && parent.key === node && !parent.shorthand);
  }
}

function isMinified(text: string): boolean {
  const lines = text.split('\n');
  return (
    text.length / lines.length > minified.mean || lines.some(({ length }) => length > minified.line)
  );
}
