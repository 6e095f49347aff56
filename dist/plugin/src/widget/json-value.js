/**
 * A value of a JSON document, read as `JSON.parse` would read it: of duplicate keys the last one counts.
 *
 * A document is parsed in one of two ways. `PlacedValue` knows where each value stands in the text; `PlainValue` does not,
 * costs a tenth of it, and is enough to find out whether there is anything to say.
 */
export class JsonValue {
    parent;
    constructor(parent) {
        this.parent = parent;
    }
    /** The node that names this value: its key, or the value itself in an array or at the root. */
    get keyNode() {
        return this.property?.key ?? this.node;
    }
    /** The value at a path of keys, or undefined where the path ends early. */
    get(...path) {
        return path.reduce((value, key) => value?.members.get(key), this);
    }
}
export const noMembers = new Map();
