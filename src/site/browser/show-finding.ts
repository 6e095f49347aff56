import { escapeInvisible } from '../../text/escape-invisible.js';
import { frameOf } from '../frame.js';
import type { FindingView } from '../protocol.js';
import type { App, Choice } from './app.js';
import { button, element } from './element.js';
import { showPicture } from './show-picture.js';
import { showRule } from './show-rule.js';

/** A finding: what is wrong, where, why, and how to fix it. @param lines the file, if it can be shown */
export function showFinding(
  app: App,
  finding: FindingView,
  choice: Choice,
  lines: readonly string[] | undefined,
): Node {
  const { severity, message, rule, line, pictures } = finding;
  const key = `${String(choice.widget)} ${choice.path} ${String(choice.finding)}`;
  return element(
    'li',
    { class: `finding severity-${String(severity)}` },
    element(
      'p',
      { class: 'message' },
      element(
        'span',
        { class: 'badge' },
        app.words.say(severity === 2 ? 'severity.error' : 'severity.warning'),
      ),
      ' ',
      element('span', { lang: 'en', dir: 'auto' }, escapeInvisible(message)),
    ),
    lines && line > 0 && showFrame(app, finding, lines),
    pictures.length > 0 &&
      element('div', { class: 'pictures' }, ...pictures.map((one) => showPicture(app.words, one))),
    showFixes(app, finding, choice, key),
    rule !== undefined && showRule(app, rule, key),
  );
}

function showFrame(app: App, finding: FindingView, lines: readonly string[]): Node {
  const rows = frameOf(lines, finding).map(({ number, before, marked, after }) =>
    element(
      'span',
      { class: 'row' },
      element('span', { class: 'number', 'aria-hidden': 'true' }, String(number)),
      element(
        'span',
        { class: 'code' },
        before,
        number === finding.line || marked !== '' ? element('mark', {}, marked) : '',
        after,
        '\n',
      ),
    ),
  );
  return element(
    'pre',
    {
      class: 'frame',
      tabindex: '0',
      role: 'group',
      'aria-label': app.words.say('line', { line: finding.line }),
      translate: 'no',
    },
    ...rows,
  );
}

function showFixes(
  app: App,
  { hasFix, suggestions }: FindingView,
  choice: Choice,
  key: string,
): Node | undefined {
  if (!hasFix && suggestions.length === 0) return undefined;
  return element(
    'div',
    { class: 'buttons fixes', role: 'group', 'aria-label': app.words.say('suggestions') },
    hasFix &&
      button(app.words.say('fix'), `fix ${key}`, () => void app.apply(choice), { class: 'small' }),
    ...suggestions.map((text, suggestion) =>
      button(
        escapeInvisible(text),
        `suggestion ${String(suggestion)} ${key}`,
        () => void app.apply({ ...choice, suggestion }),
        { class: 'small', lang: 'en' },
      ),
    ),
  );
}
