import { getStaticJSONValue } from 'jsonc-eslint-parser';
import { JsonValue, noMembers } from './json-value.js';
/** A value of a parsed tree, with its place in the text. */
export class PlacedValue extends JsonValue {
    node;
    property;
    type;
    #members;
    #elements;
    #plain;
    constructor(node, parent, property) {
        super(parent);
        this.node = node;
        this.property = property;
        this.type = typeOf(node);
    }
    get key() {
        return this.property && keyText(this.property.key);
    }
    get isRepeated() {
        const object = this.parent?.node;
        if (object?.type !== 'JSONObjectExpression')
            return false;
        return object.properties.filter(({ key }) => keyText(key) === this.key).length > 1;
    }
    get text() {
        return this.type === 'string' ? this.node.value : undefined;
    }
    get members() {
        if (this.node.type !== 'JSONObjectExpression')
            return noMembers;
        this.#members ??= new Map(this.node.properties.map((property) => [
            keyText(property.key),
            new PlacedValue(property.value, this, property),
        ]));
        return this.#members;
    }
    get elements() {
        if (this.node.type !== 'JSONArrayExpression')
            return [];
        this.#elements ??= this.node.elements
            .filter((element) => element !== null)
            .map((element) => new PlacedValue(element, this));
        return this.#elements;
    }
    get plain() {
        this.#plain ??= plainOf(this);
        return this.#plain;
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
