import { type Position } from '../../text/position.js';
/** A piece of a text and what stands in its place in the repaired text. It never takes or adds a line break. */
export interface Edit {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
/** A text with some edits, in their order, applied. */
export declare function applyEdits(text: string, edits: readonly Edit[]): string;
/** One edit that does what several do. */
export declare function mergeEdits(text: string, edits: readonly Edit[]): Edit;
/** Whether what follows an edit moves. */
export declare function movesText({ start, end, text }: Edit): boolean;
/** Gives the place in a text for each place in the same text with some edits applied. */
export declare function placesBefore(text: string, edits: readonly Edit[]): (position: Position) => Position;
