import { getStaticJSONValue } from 'jsonc-eslint-parser';
const noMembers = new Map();
/**
 * A value of a JSON document with its place in the text.
 *
 * Reads the document as `JSON.parse` would: of duplicate keys the last one counts.
 */
export class JsonValue {
    node;
    parent;
    property;
    type;
    #members;
    #elements;
    #plain;
    constructor(node, parent, 
    /** The member this value belongs to, where its parent is an object. */
    property) {
        this.node = node;
        this.parent = parent;
        this.property = property;
        this.type = typeOf(node);
    }
    /** The node that names this value: its key, or the value itself in an array or at the root. */
    get keyNode() {
        return this.property?.key ?? this.node;
    }
    /** The key of the member, or undefined in an array and at the root. */
    get key() {
        return this.property && keyText(this.property.key);
    }
    /** Whether the key stands in its object more than once, so that another member counts where this one is taken out. */
    get isRepeated() {
        const object = this.parent?.node;
        if (object?.type !== 'JSONObjectExpression')
            return false;
        return object.properties.filter(({ key }) => keyText(key) === this.key).length > 1;
    }
    /** The string, or undefined where the value is of another type. */
    get text() {
        return this.type === 'string' ? this.node.value : undefined;
    }
    /** Members of an object that count (the last of duplicates); empty for every other type. */
    get members() {
        if (this.node.type !== 'JSONObjectExpression')
            return noMembers;
        this.#members ??= new Map(this.node.properties.map((property) => [
            keyText(property.key),
            new JsonValue(property.value, this, property),
        ]));
        return this.#members;
    }
    /** Elements of an array without its holes; empty for every other type. */
    get elements() {
        if (this.node.type !== 'JSONArrayExpression')
            return [];
        this.#elements ??= this.node.elements
            .filter((element) => element !== null)
            .map((element) => new JsonValue(element, this));
        return this.#elements;
    }
    /** The value as `JSON.parse` would give it; what is no JSON becomes NaN. */
    get plain() {
        this.#plain ??= plainOf(this);
        return this.#plain;
    }
    /** The value at a path of keys, or undefined where the path ends early. */
    get(...path) {
        return path.reduce((value, key) => value?.members.get(key), this);
    }
}
function keyText(key) {
    return key.type === 'JSONIdentifier' ? key.name : String(key.value);
}
function plainOf(value) {
    switch (value.type) {
        case 'object':
            return Object.fromEntries([...value.members].map(([key, member]) => [key, member.plain]));
        case 'array':
            return value.elements.map((element) => element.plain);
        case 'invalid':
            return Number.NaN;
        default:
            return getStaticJSONValue(value.node);
    }
}
function typeOf(node) {
    switch (node.type) {
        case 'JSONObjectExpression':
            return 'object';
        case 'JSONArrayExpression':
            return 'array';
        case 'JSONLiteral':
            // The parser leaves the two out of other literals, against its types.
            if (node.regex || node.bigint)
                return 'invalid';
            return node.value === null ? 'null' : typeof node.value;
        case 'JSONUnaryExpression':
            return node.argument.type === 'JSONLiteral' ? 'number' : 'invalid';
        default:
            return 'invalid';
    }
}
