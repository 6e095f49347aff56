import { type Position } from '../../text/position.js';
import type { Repair } from './candidate.js';
/** Why parsers stop at a text. */
export interface Mistake extends Position {
    /** What is wrong and what to write; it holds nothing of the text that could be a secret. */
    readonly message: string;
    /** How the text becomes JSON, if there is one obvious way. */
    readonly repair?: Repair | undefined;
    /** The place in the text for a place in the repaired one. */
    readonly placeOf: (repaired: Position) => Position;
}
/** What is thrown for a text that can't be parsed. */
type ParserError = Error & {
    readonly index?: number;
};
/**
 * Says in plain words why a text is not JSON. It takes time in proportion to the length of the text.
 *
 * @param error what the parser says
 * @param isJson parses a repaired text; the first one that it accepts is what was meant
 */
export declare function findMistake(text: string, error: ParserError, isJson: (text: string) => boolean): Mistake;
export {};
