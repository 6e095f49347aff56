import type { Comment, Identifier, MemberExpression, Node, Program } from 'estree';
import { type Callbacks } from './script-callbacks.js';
import { type FunctionNode } from './script-syntax.js';
import type { ScriptText } from './script-text.js';
import type { Widget } from './widget.js';
/** A script of a widget, and answers to questions about it, each worked out at most once. */
export declare class Script {
    #private;
    readonly path: string;
    readonly widget: Widget;
    /**
     * @param path its path in the widget
     * @param content what it says, which need not be what lies in the widget
     */
    constructor(path: string, content: ScriptText, widget: Widget);
    get text(): string;
    get tree(): Program;
    get comments(): readonly Comment[];
    /** All nodes, those above first; none if they nest too deeply. */
    get nodes(): readonly Node[];
    /** The nodes of some types, in the order of the text. */
    nodesOf<T extends Node['type']>(...types: readonly T[]): readonly Extract<Node, {
        type: T;
    }>[];
    /** What a node is a part of. */
    parentOf(node: Node): Node | undefined;
    /** The nodes that a node is inside of, the nearest first. */
    ancestorsOf(node: Node): Generator<Node>;
    /** The function that a node is in. */
    functionAround(node: Node): FunctionNode | undefined;
    /** Whether it is the script that the platform loads; what else there is, that one loads. */
    get isMain(): boolean;
    /** Whether a tool wrote the file, so that its own code can't be distinguished from what it brings along. */
    get isBundled(): boolean;
    /** The callbacks that the platform calls, if they are made here and in one place. */
    get callbacks(): Callbacks | undefined;
    /** Where the script speaks of things around it that have these names: the name alone, or as a member of `window`. */
    globals(...names: readonly string[]): readonly (Identifier | MemberExpression)[];
    /** Whether an expression is the object that everything around a script is a member of. */
    isGlobalObject(node: Node): boolean;
    /** The names that stand for nothing in the script. */
    get undeclared(): ReadonlySet<Node>;
}
