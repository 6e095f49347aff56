import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rulePages } from '../../scripts/rule-pages.mjs';
import { repository } from '../helpers/run.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const header = '# a\n\n💼 Enabled.\n\n<!-- end auto-generated rule header -->\n\n';

it('every page of a rule can be read in the browser', () => {
  const pages = rulePages(join(repository, 'docs/rules'), 'https://a.test/rules');
  expect(Object.keys(pages).length).toBeGreaterThan(80);
  for (const [name, parts] of Object.entries(pages)) {
    expect(parts.length, name).toBeGreaterThan(3);
    expect(JSON.stringify(parts), name).toMatch(/\["h5",\{\},"Why"\]/u);
  }
});

it('a page is elements and texts, without what is generated or only for configurations', () => {
  const text = `${header}Tells \`a\` & [b](b.md#c), **d**.

## Why

| e | f |
| - | - |
| 1 | <2 |

## Options

None.

## Examples

❌ Wrong:

\`\`\`json manifest.json
{ "a": "<b>" }
\`\`\`

## When not to use it

Never.
`;
  const folder = temporaryFolder({ 'a.md': text });
  expect(rulePages(folder, 'https://a.test/rules')).toEqual({
    a: [
      [
        'p',
        {},
        ...['Tells ', ['code', {}, 'a'], ' & '],
        ['a', { href: 'https://a.test/rules/b.md#c' }, 'b'],
        ...[', ', ['strong', {}, 'd'], '.'],
      ],
      ['h5', {}, 'Why'],
      [
        'table',
        {},
        ['tr', {}, ['th', {}, 'e'], ['th', {}, 'f']],
        ['tr', {}, ['td', {}, '1'], ['td', {}, '<2']],
      ],
      ['h5', {}, 'Examples'],
      ['p', {}, ['b', { class: 'wrong' }, '✗'], ' Wrong:'],
      ['pre', { tabindex: '0' }, ['code', {}, '{ "a": "<b>" }']],
    ],
  });
});

it('a page with a part that the browser would not show stops the build', () => {
  const folder = temporaryFolder({ 'a.md': `${header}![picture](a.png)\n` });
  expect(() => rulePages(folder, 'https://a.test')).toThrow('of the kind "image"');
});
