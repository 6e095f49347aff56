/** A place in a text: the line counted from 1, the column from 0. */
export interface Position {
    readonly line: number;
    readonly column: number;
}
/** Where each line of a text begins, by the line breaks of JavaScript, which are ESLint's. */
export declare function lineStarts(text: string): readonly number[];
/** The place of an offset in a text, of which is known where its lines begin. */
export declare function positionIn(starts: readonly number[], offset: number): Position;
/** The place of an offset in a text. */
export declare function positionAt(text: string, offset: number): Position;
