import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import GithubSlugger from 'github-slugger';
import { marked, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { repository } from '../helpers/run.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'],
  ...readdirSync(join(repository, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** Every part of a page, those inside of others included. */
function tokensOf(path: string): readonly Token[] {
  const tokens: Token[] = [];
  void marked.walkTokens(marked.lexer(readFileSync(path, 'utf8')), (token) => {
    tokens.push(token);
  });
  return tokens;
}

/** What is read of a heading, without its marks. */
function textOf(token: Token): string {
  const { tokens, text } = token as { tokens?: readonly Token[]; text?: string };
  return tokens?.map(textOf).join('') ?? text ?? token.raw;
}

/** The anchors that GitHub gives the headings of a page. */
function anchorsIn(path: string): readonly string[] {
  const slugger = new GithubSlugger();
  return tokensOf(path)
    .filter(({ type }) => type === 'heading')
    .map((heading) => slugger.slug(textOf(heading)));
}

/** The links and pictures of a page that lead nowhere; addresses of other sites are not looked up. */
function deadLinks(root: string, page: string): readonly string[] {
  const path = join(root, page);
  return tokensOf(path).flatMap((token) => {
    if (token.type !== 'link' && token.type !== 'image') return [];
    const href = String(token['href']);
    if (/^(?:https|mailto):/u.test(href)) return URL.canParse(href) ? [] : [href];
    const [file = '', anchor] = decodeURI(href).split('#');
    const target = file === '' ? path : join(dirname(path), file);
    const isHere = !relative(root, target).startsWith('..');
    if (!isHere || !statSync(target, { throwIfNoEntry: false })) return [href];
    return anchor === undefined || anchorsIn(target).includes(anchor) ? [] : [href];
  });
}

describe('the links of', () => {
  it.each(pages)('%s lead somewhere', (page) => {
    expect(deadLinks(repository, page)).toEqual([]);
  });
});

describe('a link that leads nowhere', () => {
  it('is found', () => {
    const root = temporaryFolder({
      'README.md': [
        '# Top `code` & more',
        '[a](docs/page.md) [b](docs/page.md#one) [c](#top-code--more) ![d](docs/d.svg)',
        '[e](docs/none.md) [f](docs/page.md#two) [g](#top) ![h](docs/h.svg) [i](../up.md) [j]',
        '[k](https://a.test/x#y) [l](http://a.test)',
        '',
        '| table |',
        '| - |',
        '| [m](docs/page.md#one-1) **[n](n.md)** |',
        '',
        '[j]: docs/j.md',
      ].join('\n'),
      'docs/page.md': '# One\n\n## One\n',
      'docs/d.svg': '<svg/>',
    });
    expect(deadLinks(root, 'README.md')).toEqual([
      ...['docs/none.md', 'docs/page.md#two', '#top', 'docs/h.svg', '../up.md', 'docs/j.md'],
      ...['http://a.test', 'n.md'],
    ]);
  });
});
