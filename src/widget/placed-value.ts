import { getStaticJSONValue, type AST } from 'jsonc-eslint-parser';
import { JsonValue, noMembers, type JsonType } from './json-value.js';

/** A value of a parsed tree, with its place in the text. */
export class PlacedValue extends JsonValue {
  override readonly type: JsonType;
  #members: ReadonlyMap<string, PlacedValue> | undefined;
  #elements: readonly PlacedValue[] | undefined;
  #plain: unknown;

  /** @param plain the value as `JSON.parse` gave it, where it did */
  constructor(
    override readonly node: AST.JSONExpression,
    parent?: JsonValue,
    override readonly property?: AST.JSONProperty | undefined,
    plain?: unknown,
  ) {
    super(parent);
    this.type = typeOf(node);
    this.#plain = plain;
  }

  override get key(): string | undefined {
    return this.property && keyText(this.property.key);
  }

  override get isRepeated(): boolean {
    const object = this.parent?.node;
    if (object?.type !== 'JSONObjectExpression') return false;
    return object.properties.filter(({ key }) => keyText(key) === this.key).length > 1;
  }

  override get text(): string | undefined {
    return this.type === 'string' ? (this.node as AST.JSONStringLiteral).value : undefined;
  }

  override get members(): ReadonlyMap<string, JsonValue> {
    if (this.node.type !== 'JSONObjectExpression') return noMembers;
    this.#members ??= new Map(
      this.node.properties.map((property) => [
        keyText(property.key),
        new PlacedValue(property.value, this, property),
      ]),
    );
    return this.#members;
  }

  override get elements(): readonly JsonValue[] {
    if (this.node.type !== 'JSONArrayExpression') return [];
    this.#elements ??= this.node.elements
      .filter((element) => element !== null)
      .map((element) => new PlacedValue(element, this));
    return this.#elements;
  }

  override get plain(): unknown {
    this.#plain ??= plainOf(this);
    return this.#plain;
  }
}

function keyText(key: AST.JSONProperty['key']): string {
  return key.type === 'JSONIdentifier' ? key.name : String(key.value);
}

function plainOf(value: PlacedValue): unknown {
  switch (value.type) {
    case 'object':
      return Object.fromEntries([...value.members].map(([key, member]) => [key, member.plain]));
    case 'array':
      return value.elements.map((element) => element.plain);
    case 'invalid':
      return Number.NaN;
    default:
      return getStaticJSONValue(value.node as AST.JSONLiteral);
  }
}

function typeOf(node: AST.JSONExpression): JsonType {
  switch (node.type) {
    case 'JSONObjectExpression':
      return 'object';
    case 'JSONArrayExpression':
      return 'array';
    case 'JSONLiteral':
      // The parser leaves the two out of other literals, against its types.
      if (node.regex || node.bigint) return 'invalid';
      return node.value === null ? 'null' : (typeof node.value as JsonType);
    case 'JSONUnaryExpression':
      return node.argument.type === 'JSONLiteral' ? 'number' : 'invalid';
    default:
      return 'invalid';
  }
}
