/** White space that JSON does not know. */
// eslint-disable-next-line regexp/no-super-linear-move -- Nothing follows at which a match could fail.
export const irregularWhitespace = /[^\S \t\r\n]+/gu;

/** The same in white space that JSON knows: what ends a line for a comment has to go on doing so. */
export function regularWhitespace(text: string): string {
  return text.replace(irregularWhitespace, (characters) =>
    characters.replace(/[\u2028\u2029]/gu, '\n').replace(/[^\n]/gu, ' '),
  );
}
