import { type StyleNode } from './style-text.js';
/** A rule of a stylesheet: what it applies to, and what it says of that. */
export interface StyleRule {
    /** The selectors of its list, in their order. */
    readonly selectors: readonly StyleNode[];
    /** Whether it says more of what it applies to than values of variables. */
    readonly isVisible: boolean;
    /** The rule around it, if it is nested in one, or the scope that it is limited to. */
    readonly around: StyleRule | undefined;
}
/** An address that a stylesheet loads something from. */
export interface StyleAddress {
    readonly text: string;
    readonly node: StyleNode;
}
/** What a stylesheet holds, in the order of its text. */
export declare class Style {
    readonly rules: readonly StyleRule[];
    readonly addresses: readonly StyleAddress[];
    /** @param tree may be nested as deeply as its parser goes */
    constructor(tree: StyleNode);
}
