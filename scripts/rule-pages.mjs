// The pages of the rules as the page in the browser shows them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from 'marked';

/** What concerns those who configure the rules, and not those who read of a finding. */
const leftOut = ['Options', 'When not to use it'];
const headings = { 2: 'h5', 3: 'h6' };

/**
 * What each page says behind its generated header, as elements.
 *
 * @param {string} folder of the pages
 * @param {string} address of the folder on the web
 * @returns {Record<string, unknown[]>} by the rule's name; an element is its name, its attributes and what is in it
 */
export function rulePages(folder, address) {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort();
  return Object.fromEntries(
    names.map((file) => {
      const [, text = ''] = readFileSync(join(folder, file), 'utf8').split(
        '<!-- end auto-generated rule header -->',
      );
      return [file.slice(0, -'.md'.length), partsOf(text, `${address}/`)];
    }),
  );
}

function partsOf(text, base) {
  let isShown = true;
  const tokens = marked.lexer(text).filter((token) => {
    if (token.type === 'heading' && token.depth === 2) isShown = !leftOut.includes(token.text);
    return isShown && token.type !== 'space' && token.type !== 'html';
  });
  return tokens.map((token) => partOf(token, base));
}

/** @throws if a page has something that the page in the browser does not know */
function partOf(token, base) {
  const inside = () => (token.tokens ?? []).map((one) => partOf(one, base));
  switch (token.type) {
    case 'heading':
      return [headings[token.depth] ?? 'h6', {}, ...inside()];
    case 'paragraph':
      return ['p', {}, ...withMark(inside())];
    case 'list':
      return [
        token.ordered ? 'ol' : 'ul',
        {},
        ...token.items.map((item) => ['li', {}, ...item.tokens.map((one) => partOf(one, base))]),
      ];
    case 'blockquote':
      return ['blockquote', {}, ...inside()];
    case 'table':
      return [
        'table',
        {},
        ['tr', {}, ...token.header.map((cell) => cellOf('th', cell, base))],
        ...token.rows.map((row) => ['tr', {}, ...row.map((cell) => cellOf('td', cell, base))]),
      ];
    case 'code':
      return ['pre', { tabindex: '0' }, ['code', {}, token.text]];
    case 'codespan':
      return ['code', {}, token.text];
    case 'strong':
    case 'em':
      return [token.type, {}, ...inside()];
    case 'link':
      return ['a', { href: new URL(token.href, base).href }, ...inside()];
    case 'text':
      return token.tokens ? ['span', {}, ...inside()] : plain(token.text);
    case 'escape':
      return token.text;
    case 'html':
      return ['code', {}, token.text.trim()];
    case 'br':
      return ['br', {}];
    default:
      throw new Error(`A page of a rule has a part of the kind "${token.type}".`);
  }
}

function cellOf(name, { tokens }, base) {
  return [name, {}, ...tokens.map((one) => partOf(one, base))];
}

const named = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

/** Not every system has pictures for these. */
const marks = { '❌': ['b', { class: 'wrong' }, '✗'], '✅': ['b', { class: 'right' }, '✓'] };

function withMark(parts) {
  const [first, ...rest] = parts;
  const mark = typeof first === 'string' && marks[first.slice(0, 1)];
  return mark ? [mark, first.slice(1), ...rest] : parts;
}

function plain(text) {
  return text.replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (entity) => named[entity]);
}
