import { product } from '../../product.js';
import { languages, Words } from '../words.js';
import type { App } from './app.js';
import { button, element, link } from './element.js';

/** The head of the page, and the place to drop a widget. */
export function showStart(app: App): readonly Node[] {
  return [showHead(app), showDropZone(app)];
}

function showHead(app: App): Node {
  const { words } = app;
  const options = languages.map((language) =>
    element(
      'option',
      { value: language, selected: language === words.language, lang: language },
      new Words(language).say('language'),
    ),
  );
  const choice = element(
    'select',
    {
      'data-key': 'language',
      'aria-label': words.say('language.label'),
      on: {
        change: () => {
          app.setLanguage(languages[choice.selectedIndex] ?? 'en');
        },
      },
    },
    ...options,
  );
  return element(
    'header',
    { class: app.view && 'small' },
    element(
      'div',
      { class: 'bar' },
      element('p', { class: 'name' }, 'kommo-widget-lint'),
      link(words.say('source'), product.repository),
      choice,
    ),
    element('h1', {}, words.say('title')),
    !app.view && element('p', { class: 'tagline' }, words.say('tagline')),
  );
}

function showDropZone(app: App): Node {
  const { words } = app;
  const files = picker(app, { multiple: true, accept: '.zip,.json' });
  const folder = picker(app, { webkitdirectory: true });
  return element(
    'section',
    { class: app.view ? 'drop small' : 'drop', 'aria-labelledby': 'drop-title' },
    element('h2', { id: 'drop-title' }, words.say(app.view ? 'drop.again' : 'drop.title')),
    !app.view && element('p', {}, words.say('drop.hint')),
    element(
      'div',
      { class: 'buttons' },
      button(
        words.say('drop.files'),
        'files',
        () => {
          files.click();
        },
        { class: app.view ? '' : 'main' },
      ),
      button(words.say('drop.folder'), 'folder', () => {
        folder.click();
      }),
      button(words.say('drop.sample'), 'sample', () => void app.openSample(), { class: 'quiet' }),
    ),
    files,
    folder,
    element(
      'p',
      { class: 'privacy' },
      words.say('privacy'),
      ' ',
      link(words.say('privacy.more'), `${product.repository}/blob/main/docs/browser.md`),
    ),
  );
}

/** The dialog of the browser, which the buttons open. */
function picker(
  app: App,
  attributes: Readonly<Record<string, string | boolean>>,
): HTMLInputElement {
  const input = element('input', {
    type: 'file',
    hidden: true,
    ...attributes,
    on: {
      change: () => {
        if (input.files && input.files.length > 0) void app.choose(input.files);
      },
    },
  });
  return input;
}
