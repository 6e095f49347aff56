import { describe, expect, it } from 'vitest';
import { countCharacters, readHtml } from '../../src/rule-kit/html.js';

describe('readHtml', () => {
  it.each([
    ['plain text', 'plain text'],
    [' <b>bold</b>\n text ', 'bold text'],
    ['a<br>b<br/>c<p>d</p>e', 'a b c d e'],
    ['Acme&nbsp;&amp;&#32;&quot;Co&quot; &copy', 'Acme & "Co" ©'],
    ['1 < 2 && 3 > 2', '1 < 2 && 3 > 2'],
    ['<style>b { color: red }</style>a<script>b</script>c<!-- d -->', 'ac'],
    ['<b>never closed <i>at all', 'never closed at all'],
    ['', ''],
  ])('sees of %j what people see', (source, visible) => {
    expect(readHtml(source).visible).toBe(visible);
  });

  it.each(
    [
      ['br', 'hr', 'p', 'div', 'ul', 'ol', 'dl', 'li', 'dt', 'dd', 'h1', 'h6'],
      ['table', 'tr', 'td', 'th', 'blockquote', 'pre'],
    ].flat(),
  )('begins a new line at <%s>', (name) => {
    expect(readHtml(`a<${name}>b`).visible).toBe('a b');
  });

  it.each(['b', 'i', 'span', 'a', 'h7', 'link'])('goes on in the line at <%s>', (name) => {
    expect(readHtml(`a<${name}>b</${name}>c`).visible).toBe('abc');
  });

  it('begins a new line behind an element that has one of its own', () => {
    expect(readHtml('<ul><li>a</li><li>b</ul>c').visible).toBe('a b c');
  });

  it('says where the pieces of text stand and which are in a link', () => {
    const source = 'A &amp; <a href="x">b <i>c</i></a><!-- --> d';
    const { runs } = readHtml(source);
    expect(
      runs.map(({ text, start, end, inLink }) => [text, source.slice(start, end), inLink]),
    ).toEqual([
      ['A & ', 'A &amp; ', false],
      ['b ', 'b ', true],
      ['c', 'c', true],
      [' d', ' d', false],
    ]);
  });

  it('reads names of tags and attributes in any case', () => {
    expect(readHtml('<A HREF="X" onClick=y>').tags).toEqual([
      { name: 'a', attributes: { href: 'X', onclick: 'y' }, range: [0, 22] },
    ]);
  });
});

describe('countCharacters', () => {
  it.each([
    ['', 0],
    ['Acme', 4],
    ['é', 1],
    ['e\u0301', 1],
    ['👩‍👩‍👧‍👦🇧🇷', 2],
    ['\r\n', 1],
    ['👩‍👩‍👧‍👦'.repeat(1000), 1000],
    ['🇧🇷'.repeat(1000), 1000],
    [`${'a'.repeat(499)}e\u0301`, 500],
  ])('counts in %s as people do', (text, count) => {
    expect(countCharacters(text)).toBe(count);
  });
});
