import { escapeInvisible } from '../../text/escape-invisible.js';
import type { FileView, FindingView } from '../protocol.js';
import type { App } from './app.js';
import { button, element } from './element.js';
import { showFinding } from './show-finding.js';

/** How many findings of a file are shown at once: a browser takes its time for thousands. */
const step = 50;

/** A file with its findings. */
export function showFile(app: App, widget: number, file: FileView, isChanged: boolean): Node {
  const { words } = app;
  const { path, title, text, findings } = file;
  const key = `${String(widget)} ${path}`;
  const lines = text?.split(/\r\n|[\n\r\u2028\u2029]/u);
  const places = findings
    .map((finding, index) => ({ finding, index }))
    .filter(({ finding }) => !app.hidden.has(finding.severity));
  const shown = app.shown.get(key) ?? step;
  const left = places.length - shown;
  const more = (): void => {
    app.shown.set(key, shown + step);
    app.render(`file ${key}`);
  };
  return element(
    'section',
    { class: 'file' },
    element(
      'h4',
      { tabindex: '-1', 'data-key': `file ${key}` },
      element('span', { class: 'path' }, escapeInvisible(title)),
      ' ',
      element('span', { class: 'note' }, countsOf(app, findings)),
      isChanged && element('span', { class: 'changed' }, words.say('changed')),
    ),
    places.length === 0 && element('p', { class: 'note' }, words.say('clean.filtered')),
    element(
      'ol',
      {},
      ...places
        .slice(0, shown)
        .map(({ finding, index }) =>
          showFinding(app, finding, { widget, path, finding: index }, lines),
        ),
    ),
    left > 0 && button(words.say('more', { count: Math.min(left, step) }), `more ${key}`, more),
  );
}

function countsOf({ words }: App, findings: readonly FindingView[]): string {
  const errors = findings.filter(({ severity }) => severity === 2).length;
  const warnings = findings.length - errors;
  return [
    ...(errors > 0 ? [words.say('count.errors', { count: errors })] : []),
    ...(warnings > 0 ? [words.say('count.warnings', { count: warnings })] : []),
  ].join(', ');
}
