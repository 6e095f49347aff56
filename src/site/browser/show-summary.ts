import { presetNames } from '../../rule-kit/create-rule.js';
import type { FindingView, View } from '../protocol.js';
import type { Words } from '../words.js';
import type { App } from './app.js';
import { button, element } from './element.js';

const severities = [
  [2, 'count.errors'],
  [1, 'count.warnings'],
] as const;

/** How much was found, as one sentence without its end. */
export function summaryOf(words: Words, view: View): string {
  return words.say('summary', {
    errors: words.say('count.errors', { count: countOf(view, 2) }),
    warnings: words.say('count.warnings', { count: countOf(view, 1) }),
    widgets: words.say('count.widgets', { count: view.widgets.length }),
  });
}

/** What can be done with all widgets at once. */
export function showToolbar(app: App, view: View): Node {
  const { words } = app;
  const fixable = view.widgets.reduce((sum, widget) => sum + widget.fixable, 0);
  return element(
    'div',
    { class: 'toolbar' },
    showFilters(app, view),
    element(
      'div',
      { class: 'buttons' },
      fixable > 0 &&
        button(words.say('fix.all', { count: fixable }), 'fix-all', () => void app.fixAll(), {
          class: 'main',
        }),
      view.changes > 0 && button(words.say('undo'), 'undo', () => void app.undo()),
      showReports(app),
    ),
    showPresets(app),
  );
}

function countOf({ widgets }: View, severity: FindingView['severity']): number {
  return widgets
    .flatMap(({ files }) => files)
    .flatMap(({ findings }) => findings)
    .filter((finding) => finding.severity === severity).length;
}

function showFilters(app: App, view: View): Node {
  const filters = severities.map(([severity, word]) =>
    button(
      app.words.say(word, { count: countOf(view, severity) }),
      `filter ${String(severity)}`,
      () => {
        if (!app.hidden.delete(severity)) app.hidden.add(severity);
        app.render();
      },
      {
        class: `filter severity-${String(severity)}`,
        'aria-pressed': String(!app.hidden.has(severity)),
      },
    ),
  );
  return element(
    'div',
    { class: 'filters', role: 'group', 'aria-label': app.words.say('filter.label') },
    ...filters,
  );
}

function showPresets(app: App): Node {
  const { words } = app;
  const choices = [undefined, ...presetNames];
  const options = choices.map((preset) =>
    element(
      'option',
      { value: preset ?? '', selected: preset === app.preset },
      words.say(`preset.${preset ?? 'auto'}`),
    ),
  );
  const select = element(
    'select',
    {
      id: 'preset',
      'data-key': 'preset',
      on: { change: () => void app.setPreset(choices[select.selectedIndex]) },
    },
    ...options,
  );
  return element(
    'p',
    { class: 'preset' },
    element('label', { for: 'preset' }, words.say('preset.label')),
    ' ',
    select,
  );
}

function showReports(app: App): Node {
  const { words } = app;
  const formats = ['json', 'sarif', 'markdown'] as const;
  const summary = element(
    'summary',
    { class: 'button', 'data-key': 'report' },
    words.say('report'),
  );
  const choices = element(
    'div',
    { class: 'choices' },
    ...formats.map((format) =>
      button(words.say(`report.${format}`), `report ${format}`, () => void app.saveReport(format), {
        class: 'quiet',
      }),
    ),
    button(words.say('report.copy'), 'report text', () => void app.copyReport(), {
      class: 'quiet',
    }),
  );
  const menu = element('details', { class: 'menu' }, summary, choices);
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && menu.contains(relatedTarget))) menu.open = false;
  });
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    menu.open = false;
    summary.focus();
  });
  return menu;
}
