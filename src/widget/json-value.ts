import type { AST } from 'jsonc-eslint-parser';
import { groupBy } from '../base/group-by.js';
import { elementsOf, keyText } from './json-tree.js';
import { isObject } from './plain.js';

/** JSON's types, and `invalid` for what only a loose parser reads (NaN, templates, …). */
export type JsonType = 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null' | 'invalid';

const noMembers: ReadonlyMap<string, JsonValue> = new Map<string, JsonValue>();

/**
 * A value of a JSON document, read as `JSON.parse` would read it: of duplicate keys the last one counts.
 *
 * Its place in the text is looked up only when `node`, `property` or `keyNode` is asked for, because that takes a parse
 * into a tree, which costs ten times as much as `JSON.parse`. So read them only to report.
 */
export class JsonValue {
  readonly type: JsonType;
  /** The value that this one is in; undefined at the root. */
  readonly parent: JsonValue | undefined;
  /** Where the value is in its parent, or how to find the node of the root. */
  readonly #place: string | number | (() => AST.JSONExpression);
  #members: ReadonlyMap<string, JsonValue> | undefined;
  #elements: readonly JsonValue[] | undefined;
  #properties: ReadonlyMap<string, readonly AST.JSONProperty[]> | undefined;
  #elementNodes: readonly AST.JSONExpression[] | undefined;

  /**
   * @param plain the value as `JSON.parse` gives it; what is not JSON is NaN
   * @param place the key or the index in the parent; at the root, what gives its node
   */
  constructor(
    readonly plain: unknown,
    place: string | number | (() => AST.JSONExpression),
    parent?: JsonValue,
  ) {
    this.type = typeOf(plain);
    this.#place = place;
    this.parent = parent;
  }

  /** The key of the member, or undefined in an array and at the root. */
  get key(): string | undefined {
    return typeof this.#place === 'string' ? this.#place : undefined;
  }

  /** The node of the value. */
  get node(): AST.JSONExpression {
    if (typeof this.#place === 'function') return this.#place();
    if (typeof this.#place === 'number')
      return this.parent?.elementNodes[this.#place] as AST.JSONExpression;
    return (this.property as AST.JSONProperty).value;
  }

  /** The member that the value belongs to, or undefined in an array and at the root. */
  get property(): AST.JSONProperty | undefined {
    return this.key === undefined ? undefined : this.parent?.propertiesOf(this.key).at(-1);
  }

  /** The node that names the value: its key, or the value itself in an array or at the root. */
  get keyNode(): AST.JSONNode {
    return this.property?.key ?? this.node;
  }

  /** Whether the key is repeated in its object, so that another member counts if this one is removed. */
  get isDuplicated(): boolean {
    return this.key !== undefined && (this.parent?.propertiesOf(this.key).length ?? 0) > 1;
  }

  /** The string, or undefined if the value is of another type. */
  get text(): string | undefined {
    return typeof this.plain === 'string' ? this.plain : undefined;
  }

  /** Members of an object that count (the last of duplicates); empty for every other type. */
  get members(): ReadonlyMap<string, JsonValue> {
    const { plain } = this;
    if (!isObject(plain)) return noMembers;
    if (this.#members) return this.#members;
    const members = new Map<string, JsonValue>();
    for (const key of Object.keys(plain)) members.set(key, new JsonValue(plain[key], key, this));
    this.#members = members;
    return members;
  }

  /** Elements of an array without its holes; empty for every other type. */
  get elements(): readonly JsonValue[] {
    if (!Array.isArray(this.plain)) return [];
    this.#elements ??= this.plain.map(
      (element: unknown, index) => new JsonValue(element, index, this),
    );
    return this.#elements;
  }

  /** The value at a path of keys, or undefined if the path ends early. */
  get(...path: readonly string[]): JsonValue | undefined {
    if (path.length === 0) return this;
    let members: ReadonlyMap<string, JsonValue> | undefined = this.members;
    const last = path.length - 1;
    for (let at = 0; at < last; at += 1) members = members?.get(path[at] as string)?.members;
    return members?.get(path[last] as string);
  }

  /** Every member with a key in the order of the text, also those that do not count. */
  private propertiesOf(key: string): readonly AST.JSONProperty[] {
    this.#properties ??= groupBy((this.node as AST.JSONObjectExpression).properties, keyText);
    return this.#properties.get(key) ?? [];
  }

  private get elementNodes(): readonly AST.JSONExpression[] {
    this.#elementNodes ??= elementsOf(this.node as AST.JSONArrayExpression);
    return this.#elementNodes;
  }
}

function typeOf(plain: unknown): JsonType {
  if (plain === null) return 'null';
  if (Array.isArray(plain)) return 'array';
  return Number.isNaN(plain) ? 'invalid' : (typeof plain as JsonType);
}
