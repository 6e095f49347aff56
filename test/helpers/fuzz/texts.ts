import { Buffer } from 'node:buffer';
import fc, { type Arbitrary } from 'fast-check';
import { parsePlain } from '../../../src/widget/json-text.js';
import { looseJson } from '../loose-json.js';
import { mutateJson, mutations, type Json } from '../mutate-json.js';

/** A change of the bytes of a file. */
export type Change = (bytes: Uint8Array) => Uint8Array;

const tokens = /"(?:[^"\\\n]|\\.)*"|[\w.+-]+|\s+|[^]/gu;

/** JSON as editors and programs write it. */
export const layouts: Arbitrary<(value: unknown) => string> = fc
  .tuple(
    fc.constantFrom(2, '\t', 4, 0),
    fc.constantFrom('\n', '\n', '\r\n'),
    fc.constantFrom('', '', '', '\uFEFF'),
  )
  .map(
    ([indent, end, mark]) =>
      (value) =>
        mark + JSON.stringify(value, null, indent).replaceAll('\n', end) + end,
  );

/** Pieces that are put where they don't belong. */
const pieces = fc.oneof(
  fc.constantFrom(
    ...['{', '}', '[', ']', ',', ':', '"', "'", '`', '//', '/*', '*/', '\\', '\r', '\n', '\uFEFF'],
    ...['null', 'NaN', '-Infinity', '1e999', '-0', '0x1F', '1n', '"\\ud800"', '"__proto__"', '\0'],
    ...['\u00A0', '\u2028', '# x\n', '// x\n', '/* x */', ',,', '()', '"a":1,', '"widget":{},'],
  ),
  looseJson.map(({ text }) => text),
);

/** Changes of a text, of its tokens and of its bytes, such as hands, merges and broken disks make. */
export const changes: Arbitrary<Change> = fc.oneof(
  {
    weight: 4,
    arbitrary: mutations.map((mutation) => onValue((value) => mutateJson(value, mutation))),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom('swap', 'repeat', 'move', 'cut'), fc.nat(), fc.nat(), fc.nat(8))
      .map(([kind, at, other, length]) => onParts(tokens, kind, at, other, length)),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom('swap', 'repeat', 'move', 'cut'), fc.nat(), fc.nat(), fc.nat(3))
      .map(([kind, at, other, length]) => onParts(/.*\n|.+$/gu, kind, at, other, length)),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.nat(), pieces).map(([at, piece]) =>
      onText((text) => {
        const parts = text.match(tokens) ?? [];
        parts.splice(at % (parts.length + 1), 1, piece);
        return parts.join('');
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.nat(), fc.uint8Array({ maxLength: 4 }), fc.nat(3))
      .map(([at, inserted, length]): Change => (bytes) => {
        const start = at % (bytes.length + 1);
        return Buffer.concat([bytes.subarray(0, start), inserted, bytes.subarray(start + length)]);
      }),
  },
  {
    weight: 1,
    arbitrary: fc.nat().map(
      (at): Change =>
        (bytes) =>
          bytes.slice(0, at % (bytes.length + 1)),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.uint8Array({ maxLength: 40 }).map(
      (bytes): Change =>
        () =>
          bytes,
    ),
  },
  {
    weight: 1,
    arbitrary: looseJson.map(
      ({ text }): Change =>
        () =>
          Buffer.from(text),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('utf16le', 'latin1').map(
      (encoding): Change =>
        (bytes) =>
          Buffer.from(Buffer.from(bytes).toString(), encoding),
    ),
  },
);

function onText(change: (text: string) => string): Change {
  return (bytes) => Buffer.from(change(Buffer.from(bytes).toString()));
}

function onValue(change: (value: Json) => Json): Change {
  return onText((text) => {
    const value = parsePlain(text) as Json | undefined;
    return value === undefined ? text : JSON.stringify(change(value), null, 2);
  });
}

function onParts(pattern: RegExp, kind: string, at: number, other: number, length: number): Change {
  return onText((text) => {
    const parts = text.match(pattern) ?? [];
    const start = at % (parts.length + 1);
    const goal = other % (parts.length + 1);
    if (kind === 'swap') {
      [parts[start], parts[goal]] = [parts[goal] ?? '', parts[start] ?? ''];
      return parts.join('');
    }
    const some =
      kind === 'repeat' ? parts.slice(start, start + length) : parts.splice(start, length);
    if (kind !== 'cut') parts.splice(goal, 0, ...some);
    return parts.join('');
  });
}
