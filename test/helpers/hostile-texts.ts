import { marked } from 'marked';
import { expect } from 'vitest';
import { widgetWithErrors } from './findings.js';
import { slug } from './run.js';
import type { FileTree } from './temporary-folder.js';

/** What a stranger may write to be taken for something else by who shows it. */
export const hostileTexts = [
  '::error file=README.md::forged',
  '\n::error file=README.md::forged',
  '\r::warning::forged',
  '\n  ::add-mask::e',
  '%0A::error::forged',
  '%0D%0A::stop-commands::all',
  '##[error]forged',
  'x ##[add-mask]e',
  'x ##[set-output name=errors;]0',
  '\n##[group]forged',
  '\u001B[31mred\u001B]8;;https://evil.example\u0007click\u001B]8;;\u0007',
  '\u202Edesrever',
  '<img src=x onerror=alert(1)><script>',
  '[click](https://evil.example) ![x](https://evil.example/x.png)',
  'https://evil.example www.evil.example',
  '| a | b |\n| - | - |',
  '@team **bold** `code` <!-- ~~x~~',
  '::set-output name=errors::0\u2028::debug::x\u2029',
  '##vso[task.setvariable variable=PATH]x ##[command]x',
  'a\u0000b\u0008\u007F\u009B31mc\u0085d',
  '\u200F\u2066\u2067x\u2069\u061C\uFEFF\u{E0041}',
  '\uD800 half a pair',
  '*/ --> ]]> \u0027"\\\\ $x$ \\u{1b} &lt; &#64;',
];

/** A text as a name that a file may have. */
export function nameOf(text: string): string {
  return text
    .replaceAll('/', '∕')
    .replaceAll(/\0|\p{Cs}/gu, '')
    .slice(0, 60);
}

/** A widget where each text is a value, a key, a reference, and a part of the names of a file and of the folder. */
export function hostileTree(text: string): FileTree {
  const name = nameOf(text);
  const tree = widgetWithErrors(0, `w${name}`);
  const manifest = tree[`w${name}/manifest.json`] as { widget: object };
  return {
    ...tree,
    [`w${name}/manifest.json`]: {
      ...manifest,
      widget: { ...manifest.widget, name: `widget.${name}`, locale: ['en', text] },
      settings: { [text]: { name: 'settings.key', type: text, required: true } },
    },
    [`w${name}/i18n/x${name}.json`]: { [text]: 'x' },
    [`${name}/manifest.json`]: { widget: { interface_version: 2, locale: [] }, [text]: 1 },
  };
}

function addressesIn(html: string): string[] {
  return [...html.matchAll(/(?:href|src)="(?<url>[^"]*)"/gu)].map(
    ({ groups }) => groups?.['url'] ?? '',
  );
}

/** Markdown that shows nothing but text and links to lines of the repository. */
export function expectHarmlessMarkdown(text: string): void {
  expect(text).not.toMatch(/@\w|https?:\/\/(?!github\.com\/)/u);
  const html = marked.parse(text, { async: false });
  expect(html).not.toMatch(/<(?:img|script|strong|code|del|!--)/u);
  for (const url of addressesIn(html))
    expect(url.replace(`/${slug}/`, '/o/r/')).toMatch(/^https:\/\/github\.com\/o\/r\/blob\//u);
}
