const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * A text of the linted repository with everything escaped that a terminal, a log or a reader could take for something
 * else: control characters, line ends, marks that turn the direction of writing, lone surrogates.
 */
export function printable(text: string): string {
  return text.replace(
    invisible,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
