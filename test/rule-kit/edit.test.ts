import type { Rule } from 'eslint';
import { describe, expect, it } from 'vitest';
import { appendElement, insertMember, moveMember, remove } from '../../src/rule-kit/edit.js';
import type { JsonValue } from '../../src/widget/json-value.js';
import { ruleFixer } from '../../src/lint/rule-fixer.js';
import { JsonText } from '../../src/widget/json-text.js';

type Edit = (sourceCode: JsonText, root: JsonValue) => Rule.ReportFixer;

/** The text after an edit. */
function apply(text: string, edit: Edit): string {
  const json = new JsonText(text, false);
  const { root } = json;
  if (!root) throw new Error('not JSON');
  const edits = [edit(json, root)(ruleFixer)].flat() as Rule.Fix[];
  return edits
    .sort((one, other) => other.range[0] - one.range[0])
    .reduce(
      (edited, { range: [start, end], text: inserted }) =>
        edited.slice(0, start) + inserted + edited.slice(end),
      text,
    );
}

function at(root: JsonValue, path: string): JsonValue {
  const value = path
    .split('.')
    .filter((key) => key !== '')
    .reduce<JsonValue | undefined>(
      (one, key) => (one?.type === 'array' ? one.elements[Number(key)] : one?.get(key)),
      root,
    );
  if (!value) throw new Error(`nothing at ${path}`);
  return value;
}

describe('insertMember', () => {
  const group = { b: { c: 'x' }, d: [1] };

  it.each([
    ['an empty object', '{}', '', 1, '{ "a": 1 }'],
    ['an empty object with a blank', '{ }', '', 'x', '{ "a": "x"  }'],
    ['an empty object over two lines', '{\n}', '', group, '{ "a": {"b":{"c":"x"},"d":[1]} \n}'],
    ['one line', '{ "x": 1 }', '', group, '{ "x": 1, "a": {"b":{"c":"x"},"d":[1]} }'],
    ['one line without blanks', '{"x":1}', '', 2, '{"x":1, "a": 2}'],
    [
      'a line indented by what is not whitespace in JSON',
      '{\n\u2028"x": 1\n}',
      '',
      group,
      '{\n\u2028"x": 1, "a": {"b":{"c":"x"},"d":[1]}\n}',
    ],
    [
      'lines indented by two',
      '{\n  "x": 1\n}\n',
      '',
      group,
      '{\n  "x": 1,\n  "a": {\n    "b": {\n      "c": "x"\n    },\n    "d": [\n      1\n    ]\n  }\n}\n',
    ],
    [
      'lines indented by three, further in',
      '{\n   "x": {\n      "y": 1\n   }\n}',
      'x',
      { b: 1 },
      '{\n   "x": {\n      "y": 1,\n      "a": {\n         "b": 1\n      }\n   }\n}',
    ],
    [
      'lines indented with tabs',
      '{\n\t"x": {\n\t\t"y": 1\n\t}\n}',
      'x',
      { b: 1 },
      '{\n\t"x": {\n\t\t"y": 1,\n\t\t"a": {\n\t\t\t"b": 1\n\t\t}\n\t}\n}',
    ],
    [
      'lines that end as on Windows',
      '{\r\n  "x": 1\r\n}\r\n',
      '',
      { b: 1 },
      '{\r\n  "x": 1,\r\n  "a": {\r\n    "b": 1\r\n  }\r\n}\r\n',
    ],
    [
      'members that share lines',
      '{\n  "x": 1, "y": 2\n}',
      '',
      { b: 1 },
      '{\n  "x": 1, "y": 2, "a": {"b":1}\n}',
    ],
    [
      'a brace on a line of its own',
      '{\n  "x":\n  {\n    "y": 1\n  }\n}',
      'x',
      { b: 1 },
      '{\n  "x":\n  {\n    "y": 1,\n    "a": {\n      "b": 1\n    }\n  }\n}',
    ],
    ['lines that are not indented', '{\n"x": 1\n}', '', { b: 1 }, '{\n"x": 1,\n"a": {"b":1}\n}'],
    [
      'lines indented less than their object',
      '{\n    "x": {\n  "y": 1\n    }\n}',
      'x',
      { b: 1 },
      '{\n    "x": {\n  "y": 1,\n  "a": {\n    "b": 1\n  }\n    }\n}',
    ],
    [
      'duplicate keys',
      '{ "x": {}, "x": { "y": 1 } }',
      'x',
      2,
      '{ "x": {}, "x": { "y": 1, "a": 2 } }',
    ],
    ['a trailing comma', '{ "x": 1, }', '', 2, '{ "x": 1, "a": 2, }'],
    ['a comment at the end', '{\n  "x": 1 // one\n}', '', 2, '{\n  "x": 1,\n  "a": 2 // one\n}'],
    ['a comment and nothing else', '{ /* none */ }', '', 2, '{ "a": 2  /* none */ }'],
    ['an old Mac', '{\r  "x": 1\r}', '', 2, '{\r  "x": 1, "a": 2\r}'],
  ])('into %s', (_, text, path, value, expected) => {
    expect(apply(text, (code, root) => insertMember(code, at(root, path), 'a', value))).toBe(
      expected,
    );
  });

  it('writes keys and texts so that every reader of JSON takes them', () => {
    expect(
      apply('{}', (code, root) => insertMember(code, root, 'a"\n\u2028', '\u2029\ud800👋')),
    ).toBe('{ "a\\"\\n\\u2028": "\\u2029\\ud800👋" }');
  });
});

describe('appendElement', () => {
  it.each([
    ['an empty array', '[]', '["x"]'],
    ['an empty array over two lines', '[\n]', '["x"\n]'],
    ['one line', '[1, 2]', '[1, 2, "x"]'],
    ['several lines', '[\n  1,\n  2\n]', '[\n  1,\n  2,\n  "x"\n]'],
    ['tabs and Windows', '[\r\n\t1\r\n]', '[\r\n\t1,\r\n\t"x"\r\n]'],
    ['elements that share lines', '[\n  1, 2\n]', '[\n  1, 2, "x"\n]'],
    ['a trailing comma', '[1,]', '[1, "x",]'],
  ])('to %s', (_, text, expected) => {
    expect(apply(text, (code, root) => appendElement(code, root, 'x'))).toBe(expected);
  });
});

describe('remove', () => {
  it.each([
    ['the only member', '{ "a": 1 }', 'a', '{  }'],
    ['the first member', '{ "a": 1, "b": 2 }', 'a', '{ "b": 2 }'],
    ['the last member', '{ "b": 2, "a": 1 }', 'a', '{ "b": 2 }'],
    ['a member in the middle', '{ "b": 2, "a": { "x": [] }, "c": 3 }', 'a', '{ "b": 2, "c": 3 }'],
    ['a line', '{\n  "b": 2,\n  "a": 1,\n  "c": 3\n}', 'a', '{\n  "b": 2,\n  "c": 3\n}'],
    ['the first line', '{\n  "a": 1,\n  "b": 2\n}', 'a', '{\n  "b": 2\n}'],
    ['the last line', '{\n  "b": 2,\n  "a": 1\n}', 'a', '{\n  "b": 2\n}'],
    ['the last line, on Windows', '{\r\n\t"b": 2,\r\n\t"a": 1\r\n}', 'a', '{\r\n\t"b": 2\r\n}'],
    ['the last of duplicate keys', '{ "a": 1, "a": 2 }', 'a', '{ "a": 1 }'],
    ['the only element', '["x"]', '0', '[]'],
    ['the first element', '["x", "y"]', '0', '["y"]'],
    ['the last element', '["y", "x"]', '1', '["y"]'],
    ['an element beside a text of a comma', '[",", "x", ","]', '1', '[",", ","]'],
    ['a member with a trailing comma', '{ "a": 1, }', 'a', '{ }'],
  ])('%s', (_, text, path, expected) => {
    expect(apply(text, (code, root) => remove(code, at(root, path)))).toBe(expected);
  });

  it.each([
    '{ "a": 1 /* x */, /* y */ "b": 2 }',
    '{ "b": 2, // x\n "a": 1 }',
    '{ "b": 2, // x\n "a": 1, /* y */ "c": 3 }',
    '{ "a": 1, // x\n "b": 2 }',
    '{ "a": 1, }',
  ])('leaves JSON with comments in %s', (text) => {
    const edited = apply(text, (code, root) => remove(code, at(root, 'a')));
    const root = new JsonText(edited, false).root as JsonValue;
    expect(root.get('a')).toBeUndefined();
    expect(root.members.size).toBe(text.split(':').length - 2);
  });
});

describe('moveMember', () => {
  it.each([
    [
      'one line',
      '{ "x": { "a": [1, 2] }, "y": { "b": 1 } }',
      '{ "x": {  }, "y": { "b": 1, "a": [1, 2] } }',
    ],
    [
      'several lines, further out',
      '{\n  "x": {\n    "a": {\n      "c": 1\n    },\n    "d": 2\n  },\n  "y": {}\n}',
      '{\n  "x": {\n    "d": 2\n  },\n  "y": { "a": {\n      "c": 1\n    } }\n}',
    ],
  ])('on %s', (_, text, expected) => {
    const edited = apply(text, (code, root) => moveMember(code, at(root, 'x.a'), at(root, 'y')));
    expect(edited).toBe(expected);
  });

  it('indents the lines anew', () => {
    const text = '{\r\n\t"x": {\r\n\t\t"a": {\r\n\t\t\t"c": 1\r\n\t\t}\r\n\t}\r\n}';
    expect(apply(text, (code, root) => moveMember(code, at(root, 'x.a'), root))).toBe(
      '{\r\n\t"x": {\r\n\t\t\r\n\t},\r\n\t"a": {\r\n\t\t"c": 1\r\n\t}\r\n}',
    );
  });
});
