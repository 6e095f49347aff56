import { positionAt, type Position } from '../../text/position.js';
import type { Candidate, Repair } from './candidate.js';
import { findDeviation } from './grammar.js';
import { markMistakes } from './marks.js';
import { quoteMistakes } from './quotes.js';
import { applyEdits, movesText, placesBefore } from './repair.js';
import { tokensOf } from './tokens.js';
import { wholeMistake } from './whole.js';

/** Why parsers stop at a text. */
export interface Mistake extends Position {
  /** What is wrong and what to write; it holds nothing of the text that could be a secret. */
  readonly message: string;
  /** How the text becomes JSON, if there is one obvious way. */
  readonly repair?: Repair | undefined;
  /** The place in the text for a place in the repaired one. */
  readonly placeOf: (repaired: Position) => Position;
}

/** More edits that move what follows them are not an obvious repair, and each place would have to be counted back. */
const mostMoves = 100;

/** What is thrown for a text that can't be parsed. */
type ParserError = Error & { readonly index?: number };

/**
 * Says in plain words why a text is not JSON. It takes time in proportion to the length of the text.
 *
 * @param error what the parser says
 * @param isJson parses a repaired text; the first one that it accepts is what was meant
 */
export function findMistake(
  text: string,
  error: ParserError,
  isJson: (text: string) => boolean,
): Mistake {
  const candidates = findCandidates(text);
  const repaired = candidates.find(
    ({ repair }) =>
      repair &&
      repair.edits.filter(movesText).length <= mostMoves &&
      isJson(applyEdits(text, repair.edits)),
  );
  const plain = candidates.find(({ repair }) => !repair) ?? candidates[0];
  const { message, offset } = repaired ?? plain ?? fromParser(text, error);
  const repair = repaired?.repair;
  const placeOf = placesBefore(text, repair?.edits ?? []);
  return { message, ...positionAt(text, offset), repair, placeOf };
}

/** The likeliest first. */
function findCandidates(text: string): readonly Candidate[] {
  const whole = wholeMistake(text);
  if (whole) return [whole];
  const deviation = findDeviation(tokensOf(text));
  if (!deviation) return [];
  const candidates = quoteMistakes(text, deviation);
  return candidates.length > 0 ? candidates : markMistakes(text, deviation);
}

/** The parser's own words may hold a piece of the text. */
function fromParser(text: string, { message, index = 0 }: ParserError): Candidate {
  return message.includes('escape')
    ? {
        message: String.raw`A "\" begins no escape of JSON here. Write "\\" for a backslash.`,
        offset: Math.max(text.lastIndexOf('\\', index), 0),
      }
    : { message: 'From here on this is not JSON.', offset: index };
}
