import type { Fact } from './fact.js';
/**
 * Classes of the interface around a widget, by the name in front of `__`, `--` and `_` in them, and its ids: what a style
 * says of them alone changes the interface everywhere.
 */
export declare const interfaceNames: Fact & {
    readonly blocks: readonly string[];
    readonly ids: readonly string[];
};
/** The class that the platform gives to each widget in a card, followed by the widget's code. */
export declare const ownFrame: Fact & {
    readonly beginning: string;
};
/** The attribute of the root that says which theme is on. */
export declare const themeAttribute: Fact & {
    readonly name: string;
};
