import { escapeInvisible } from '../../text/escape-invisible.js';
import type { Notice, View, WidgetView } from '../protocol.js';
import type { Word, Words } from '../words.js';
import type { App } from './app.js';
import { button, element } from './element.js';
import { showFile } from './show-file.js';
import { showToolbar, summaryOf } from './show-summary.js';

/** Everything that was found. */
export function showResults(app: App, view: View): readonly Node[] {
  const { words } = app;
  const hasWidgets = view.widgets.length > 0;
  const heading = hasWidgets ? summaryOf(words, view) : words.say('results');
  return [
    element(
      'section',
      { class: 'results', 'aria-labelledby': 'results' },
      element('h2', { id: 'results', tabindex: '-1', 'data-key': 'results' }, heading),
      ...view.notices.map((notice) => element('p', { class: 'notice' }, noticeText(words, notice))),
      hasWidgets && showToolbar(app, view),
      hasWidgets &&
        words.language !== 'en' &&
        element('p', { class: 'note' }, words.say('messages.english')),
      ...view.widgets.map((widget, index) => showWidget(app, widget, index)),
    ),
  ];
}

/** A notice in the language of the page. */
export function noticeText(words: Words, { word, values }: Notice): string {
  const shown = Object.entries(values).map(([name, value]) => [
    name,
    escapeInvisible(String(value)),
  ]);
  return words.say(word as Word, Object.fromEntries(shown) as Notice['values']);
}

function showWidget(app: App, widget: WidgetView, index: number): Node {
  const { words } = app;
  return element(
    'article',
    { class: 'widget', 'aria-labelledby': `widget-${String(index)}` },
    element(
      'div',
      { class: 'widget-head' },
      element(
        'h3',
        { id: `widget-${String(index)}` },
        escapeInvisible(widget.name) || 'manifest.json',
      ),
      showDownload(app, widget, index),
    ),
    element('p', { class: 'note' }, presetText(app, widget)),
    widget.isLone && element('p', { class: 'note' }, words.say('lone')),
    ...(widget.files.length === 0
      ? [showClean(words, widget)]
      : widget.files.map((file) => showFile(app, index, file, widget.changed.includes(file.path)))),
  );
}

function presetText({ words, preset }: App, widget: WidgetView): string {
  const used = words.say('preset.used', { preset: words.say(`preset.${widget.preset}`) });
  if (preset !== undefined) return used;
  const reasons = widget.guess.reasons.map(({ word, value }) => words.say(word as Word, { value }));
  return `${used} ${words.say('preset.guessed', { reasons: reasons.join('; ') })}.`;
}

function showDownload(app: App, { changed, isLone }: WidgetView, index: number): Node {
  const { words } = app;
  const label = isLone
    ? words.say('download.file', { path: 'manifest.json' })
    : words.say(changed.length > 0 ? 'download.fixed' : 'download.archive');
  return button(label, `download ${String(index)}`, () => void app.saveArchive(index));
}

function showClean(words: Words, { checked }: WidgetView): Node {
  const files = words.say('count.files', { count: checked });
  return element(
    'div',
    { class: 'clean' },
    element('h4', {}, words.say('clean')),
    element('p', {}, words.say('clean.checked', { files })),
    element('p', {}, words.say('clean.unseen')),
  );
}
