import { JsonValue, noMembers, type JsonType } from './json-value.js';
import { isObject } from './parse.js';

/** Thrown where the place of a value is asked for in a document that has none. */
class NoPlace extends Error {
  override readonly name = 'NoPlace';
}

/** A value that `JSON.parse` gave, without its place in the text. */
export class PlainValue extends JsonValue {
  override readonly type: JsonType;
  #members: ReadonlyMap<string, PlainValue> | undefined;
  #elements: readonly PlainValue[] | undefined;

  constructor(
    override readonly plain: unknown,
    parent?: JsonValue,
    override readonly key?: string | undefined,
  ) {
    super(parent);
    this.type = typeOf(plain);
  }

  override get node(): never {
    throw new NoPlace();
  }

  override get property(): never {
    throw new NoPlace();
  }

  /** Nothing is left of repeated keys here, so that a document with some has to be looked at with places. */
  override get isRepeated(): boolean {
    return false;
  }

  override get text(): string | undefined {
    return typeof this.plain === 'string' ? this.plain : undefined;
  }

  override get members(): ReadonlyMap<string, JsonValue> {
    if (!isObject(this.plain)) return noMembers;
    if (this.#members) return this.#members;
    const members = new Map<string, PlainValue>();
    for (const key of Object.keys(this.plain))
      members.set(key, new PlainValue(this.plain[key], this, key));
    this.#members = members;
    return members;
  }

  override get elements(): readonly JsonValue[] {
    if (!Array.isArray(this.plain)) return [];
    this.#elements ??= this.plain.map((element) => new PlainValue(element, this));
    return this.#elements;
  }
}

function typeOf(plain: unknown): JsonType {
  if (plain === null) return 'null';
  if (Array.isArray(plain)) return 'array';
  // A number that is none stands for what only the loose parser reads.
  return Number.isNaN(plain) ? 'invalid' : (typeof plain as JsonType);
}
