const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * A text of the linted repository with everything escaped that a terminal, a log or a reader could take for something
 * else: control characters, line endings, marks that turn the direction of writing, lone surrogates.
 */
export function escapeInvisible(text: string): string {
  return text.replace(
    invisible,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/**
 * The same for a line of a log, which holds no workflow command then: GitHub's runner knows `::name::` at the start of a
 * line and the older `##[name]`, as others know `##vso[name]`, anywhere in it, whichever program prints them.
 */
export function escapeForLog(text: string): string {
  return escapeInvisible(text)
    .replaceAll(/##(?=\w*\[)/gu, '#\\u{23}')
    .replace(/^(\s*)::/u, '$1\\u{3a}:');
}
