import pages, { type Part } from 'built:rule-pages';
import { rulePage } from '../../rule-kit/rule-page.js';
import type { App } from './app.js';
import { element, link } from './element.js';

/** What the rule's page says, to be opened, and the way to the page itself. */
export function showRule(app: App, rule: string, key: string): Node {
  const content = element('div', { class: 'page', lang: 'en' });
  // Most of them are never opened.
  const fill = (): void => {
    if (content.childNodes.length > 0) return;
    content.append(
      ...(pages[rule] ?? []).map(nodeOf),
      link(app.words.say('rule.page', { rule }), rulePage(rule)),
    );
  };
  const isOpen = app.explained.has(key);
  if (isOpen) fill();
  const details = element(
    'details',
    {
      class: 'rule',
      open: isOpen,
      on: {
        toggle: () => {
          if (details.open) app.explained.add(key);
          else app.explained.delete(key);
          fill();
        },
      },
    },
    element(
      'summary',
      { 'data-key': `rule ${key}` },
      app.words.say('rule.about'),
      ' ',
      element('code', {}, rule),
    ),
    content,
  );
  return details;
}

/** Only elements that the build knows come out of a page. */
function nodeOf(part: Part): Node {
  if (typeof part === 'string') return document.createTextNode(part);
  const [name, attributes, ...content] = part;
  if (name === 'a') return link(textOf(part), attributes['href'] ?? '');
  return element(name as 'p', attributes, ...content.map(nodeOf));
}

function textOf(part: Part): string {
  return typeof part === 'string'
    ? part
    : part
        .slice(2)
        .map((one) => textOf(one as Part))
        .join('');
}
