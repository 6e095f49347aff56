import fc, { type Arbitrary } from 'fast-check';

/** A JSON value as a careless person writes it. */
export interface LooseJson {
  readonly text: string;
  /** What the text means, if its meaning is certain and JSON can write it. */
  readonly value: unknown;
  readonly isCertain: boolean;
}

const key = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9_]{0,4}$/u),
  fc.constantFrom('', 'é', 'two words', '"', "'", '\\', '\n', '\u0007', '\u2028', '😀', '#'),
);
const string = fc.oneof(key, fc.string({ unit: 'binary', maxLength: 6 }), fc.string());

/** Between two tokens: white space, also such as JSON does not know, and comments. */
const gap = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(' ', '\n', '\r\n', '\t', '\n    ') },
      { weight: 1, arbitrary: fc.constantFrom('\u00A0', '\u2028', '\u2029', '\uFEFF', '\v') },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          '/* one */',
          '/* two\n lines */',
          '/* three\r\n\r\n lines */',
          '// line\n',
        ),
      },
    ),
    { maxLength: 3 },
  )
  .map((parts) => parts.join(''));

/** Every character of a string in one of the ways that JavaScript has for it. */
function escaped(text: string, delimiter: string): Arbitrary<string> {
  const units = Array.from({ length: text.length }, (_, index) => text.charAt(index));
  return fc
    .tuple(...units.map((unit) => fc.constantFrom(...spellings(unit, delimiter))))
    .map((parts) => delimiter + parts.join('') + delimiter);
}

function spellings(unit: string, delimiter: string): readonly string[] {
  const code = unit.charCodeAt(0);
  const hex = code.toString(16);
  const long = `\\u${hex.padStart(4, '0')}`;
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  const isRaw =
    unit !== delimiter && !'\\\r'.includes(unit) && (unit !== '\n' || delimiter === '`');
  const isTemplateStart = delimiter === '`' && unit === '$';
  return [
    long,
    ...(isRaw && !isTemplateStart ? [unit, unit, unit] : []),
    ...(code < 0x100 ? [`\\x${hex.padStart(2, '0')}`] : []),
    ...(isSurrogate ? [] : [`\\u{${hex}}`]),
    ...('"\'`\\/ #é'.includes(unit) ? [`\\${unit}`] : []),
    ...(unit === '\n' ? ['\\n', '\\n\\\n', '\\n\\\r\n'] : []),
  ];
}

const strings = string.chain((value) =>
  fc
    .oneof(
      { weight: 3, arbitrary: fc.constant(JSON.stringify(value)) },
      ...['"', "'", '`'].map((delimiter) => ({
        weight: 1,
        arbitrary: escaped(value, delimiter),
      })),
    )
    .map((text) => ({ text, value, isCertain: true })),
);

const keys = key.chain((value) =>
  fc
    .oneof(
      fc.constant(JSON.stringify(value)),
      ...['"', "'"].map((delimiter) => escaped(value, delimiter)),
      ...(/^[a-z]\w*$/u.test(value) ? [fc.constant(value)] : []),
    )
    .map((text) => ({ text, value })),
);

const numberKeys = fc.constantFrom(
  { text: '5', value: '5' },
  { text: '0x10', value: '16' },
  { text: '1e3', value: '1000' },
);

const digits = fc.constantFrom(
  ...[
    ['0', 0],
    ['7', 7],
    ['1.5e3', 1500],
    ['1e999', Infinity],
    ['.5', 0.5],
    ['5.', 5],
    ['5.e2', 500],
    ['1_000', 1000],
    ['0x1F', 31],
    ['0XFFFFFFFFFFFFFFFFF', 0xfffffffffffffffff],
    ['0b101', 5],
    ['0o17', 15],
  ].map(([text, value]) => ({ text: text as string, value: value as number })),
);

const signed = fc.tuple(fc.constantFrom('', '-', '+', '- ', '+\n'), digits).map(([sign, one]) => ({
  text: sign + one.text,
  value: sign.startsWith('-') ? -one.value : one.value,
}));

const sums = fc
  .tuple(digits, gap, fc.constantFrom('+', '-', '*', '/', '%'), gap, digits)
  .map(([left, before, operator, after, right]) => {
    const value = {
      '+': left.value + right.value,
      '-': left.value - right.value,
      '*': left.value * right.value,
      '/': left.value / right.value,
      '%': left.value % right.value,
    }[operator];
    // White space keeps a slash from becoming a comment.
    const text = `${left.text}${before} ${operator} ${after}${right.text}`;
    return { text, value, isCertain: Number.isFinite(value) };
  });

const others = fc.constantFrom<LooseJson>(
  { text: 'true', value: true, isCertain: true },
  { text: 'null', value: null, isCertain: true },
  { text: '12n', value: 12, isCertain: true },
  { text: '(1 + 2) * -(3)', value: -9, isCertain: true },
  { text: '1 -/**/-1', value: 2, isCertain: true },
);

const meaningless = fc
  .constantFrom('NaN', '-Infinity', 'undefined', '/x/u', '12345678901234567890n', '1 / 0', '[,1]')
  .map((text) => ({ text, value: undefined, isCertain: false }));

const numbers = signed.map((one) => ({ ...one, isCertain: true }));

/** Parts with gaps around them, commas between them and sometimes a comma too many. */
function list<T extends LooseJson>(part: Arbitrary<T>, open: string, close: string) {
  const padded = fc
    .tuple(gap, part, gap)
    .map(([before, one, after]) => ({ one, text: before + one.text + after }));
  return fc
    .tuple(fc.array(padded, { maxLength: 4 }), fc.constantFrom('', '', ','), gap)
    .map(([parts, extra, end]) => {
      const comma = parts.length > 0 ? extra : '';
      const text = open + parts.map((one) => one.text).join(',') + comma + end + close;
      return { text, parts: parts.map(({ one }) => one) };
    });
}

const { value: anyValue } = fc.letrec<{ value: LooseJson; member: LooseJson & { key: string } }>(
  (tie) => ({
    member: fc
      .tuple(fc.oneof({ weight: 8, arbitrary: keys }, numberKeys), gap, gap, tie('value'))
      .map(([name, before, after, { text, ...rest }]) => ({
        ...rest,
        key: name.value,
        text: `${name.text}${before}:${after}${text}`,
      })),
    value: fc.oneof(
      { maxDepth: 4, depthSize: 'medium' },
      { weight: 4, arbitrary: strings },
      { weight: 3, arbitrary: numbers },
      { weight: 1, arbitrary: sums },
      { weight: 1, arbitrary: others },
      { weight: 1, arbitrary: meaningless },
      {
        weight: 1,
        arbitrary: fc.tuple(gap, tie('value'), gap).map(([before, { text, ...rest }, after]) => ({
          ...rest,
          text: `(${before}${text}${after})`,
        })),
      },
      {
        weight: 4,
        arbitrary: list(tie('value'), '[', ']').map(({ text, parts }) => ({
          text,
          value: parts.map(({ value }) => value),
          isCertain: parts.every(({ isCertain }) => isCertain),
        })),
      },
      {
        weight: 6,
        arbitrary: list(tie('member'), '{', '}').map(({ text, parts }) => ({
          text,
          value: Object.fromEntries(parts.map(({ key: name, value }) => [name, value])),
          isCertain: parts.every(({ isCertain }) => isCertain),
        })),
      },
    ),
  }),
);

/** Texts with all that JavaScript and looser kinds of JSON know, together with what they mean. */
export const looseJson: Arbitrary<LooseJson> = fc
  .tuple(gap, anyValue, gap)
  .map(([before, { text, ...rest }, after]) => ({
    ...rest,
    // At the very start it would be a byte-order mark.
    text: (before + text + after).replace(/^\uFEFF+/u, ''),
  }));
