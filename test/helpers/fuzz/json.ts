import fc, { type Arbitrary } from 'fast-check';

/** Names that mean something to JavaScript, or to nobody. */
const oddNames = [
  ...['', ' ', '.', '..', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length'],
  ...['_comment', 'a.b', 'name ', 'Ä', '😀', '\uD800', '\u202E', '"', '\\', '\n', '\0', '0', '-1'],
];

/** Keys of an object whose members its author names. */
export const names: Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.stringMatching(/^[a-z][a-z_]{0,6}$/u) },
  { weight: 1, arbitrary: fc.constantFrom(...oddNames) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);

/** Texts of all kinds. */
export const texts: Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...['', ' ', 'Text', 'a.b', 'settings', 'https://a.io', 'http://localhost:1', 'HTTPS://A.IO/x'],
    ...['//a.io', 'javascript:1', 'data:,x', 'x@a.io', 'images/logo.png', '../x.png', '%2e%2e/x'],
    ...['C:\\x.png', '/', '.', '1.0', '1,0', 'true', 'yes', '#fff', 'ffff00', 'rgb(1,2,3)', 'red'],
    ...['<b>x', '<a href="https://a.io">x</a>', '<script>', '<!--', '&lt;', '<a href=a.io', '#X#'],
    ...['amoCRM', 'KOMMO', 'http://[::1]/', 'https://a.io:99999', 'https://%', '\uD83D', 'a\0b'],
  ),
  names,
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.stringMatching(/^[a-z]{1,6}(?:\.[a-z]{1,6}){1,3}$/u),
  fc.webUrl(),
  fc.emailAddress(),
);

/** Values of every kind, with the names and texts that are likely to matter. */
export const anyJson: Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    texts,
    fc.constantFrom(null, true, false, 0, -0, 2, 1.5, -1, 1e21, 5e-324, Number.MAX_VALUE),
    fc.array(tie('value'), { maxLength: 4 }),
    objectOf(fc.array(fc.tuple(names, tie('value')), { maxLength: 4 })),
  ),
})).value;

/** An object of entries, which may have any name; of a name that comes twice the last one counts. */
export function objectOf(entries: Arbitrary<[string, unknown][]>): Arbitrary<unknown> {
  return entries.map((list) => Object.fromEntries(list));
}
