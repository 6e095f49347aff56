import { JsonValue, noMembers } from './json-value.js';
import { isObject } from './parse.js';
/** Thrown where the place of a value is asked for in a document that has none. */
export class NoPlace extends Error {
    name = 'NoPlace';
}
/** A value that `JSON.parse` gave, without its place in the text. */
export class PlainValue extends JsonValue {
    plain;
    key;
    type;
    #members;
    #elements;
    constructor(plain, parent, key) {
        super(parent);
        this.plain = plain;
        this.key = key;
        this.type = typeOf(plain);
    }
    get node() {
        throw new NoPlace();
    }
    get property() {
        throw new NoPlace();
    }
    /** Nothing is left of repeated keys here, so that a document with some has to be looked at with places. */
    get isRepeated() {
        return false;
    }
    get text() {
        return typeof this.plain === 'string' ? this.plain : undefined;
    }
    get members() {
        if (!isObject(this.plain))
            return noMembers;
        this.#members ??= new Map(Object.entries(this.plain).map(([key, value]) => [key, new PlainValue(value, this, key)]));
        return this.#members;
    }
    get elements() {
        if (!Array.isArray(this.plain))
            return [];
        this.#elements ??= this.plain.map((element) => new PlainValue(element, this));
        return this.#elements;
    }
}
function typeOf(plain) {
    if (plain === null)
        return 'null';
    if (Array.isArray(plain))
        return 'array';
    // A number that is none stands for what only the loose parser reads.
    return Number.isNaN(plain) ? 'invalid' : typeof plain;
}
