import { Buffer } from 'node:buffer';
import fc, { type Arbitrary } from 'fast-check';
import { oddScripts } from '../odd-scripts.js';
import { changes } from './texts.js';

const callbacks = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        ...[
          'render',
          'init',
          'bind_actions',
          'onSave',
          'settings',
          'tasks',
          'leads',
          '...x',
          '[x]',
        ],
      ),
      fc.constantFrom(
        ...['function () { return true; }', '() => {}', '() => true', 'async () => {}', 'f'],
        ...['{ selected: f }', 'function () { if (x) return true; }', 'f.bind(this)', '`x`'],
      ),
    ),
    { maxLength: 6 },
  )
  .map((members) =>
    members.map(([name, value]) => (name === '...x' ? name : `${name}: ${value}`)).join(', '),
  )
  .map((members) => `this.callbacks = { ${members} };`);

const statements = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...oddScripts.filter((text) => !/^#!|-->/u.test(text))) },
  { weight: 3, arbitrary: callbacks },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...['console.log(1)', 'alert("x")', 'eval(x)', 'new Function(x)', '$.ajax({ async: false })'],
      ...['$.getScript(x)', '$(".js-widget-install").click()', 'x = 1', 'window.x = 1', 'debugger'],
      ...['for (const a of b) $.post(a)', 'self.i18n("x.y")', 'this.getTemplate("x", {}, f)'],
      ...[
        'load("/templates/x.twig")',
        'load("http://localhost:80/x")',
        'load("https://a.ngrok.io")',
      ],
      ...[
        '// a = 1;\n// b = 2;\n// c();',
        'var webpackChunk',
        'f("YOUR_API_KEY")',
        'load("./dist/a")',
      ],
    ),
  },
);

const scripts = fc
  .tuple(fc.array(statements, { maxLength: 6 }), fc.boolean(), fc.constantFrom('\n', '; ', '\r\n'))
  .map(([list, isDefined, end]) =>
    isDefined ? `define(['jquery'], function ($) {\n${list.join(end)}\n});` : list.join(end),
  );

const selectors = fc.constantFrom(
  ...['p', '*', 'body', ':root', ':root[data-color-scheme="dark"]', '.a', '#a p', '.button-input'],
  ...[
    '.card-widgets__widget-x p',
    'p.a',
    ':is(p, .a)',
    ':not(.a)',
    '&',
    '> p',
    '.modal-body::after',
  ],
  ...['a:hover', '[x]', 'p,.a', '.\u0436', '@media print', '@keyframes a', '@layer a', 'from'],
);
const declarations = fc.constantFrom(
  ...[
    'color: red',
    '--a: 1',
    'background: url(https://a.io/a.png)',
    'background: url("a.png")',
    '',
  ],
  ...['@import "//a.io/a.css"', 'b', '}', '/* a */', 'src: url(data:,x)', 'color: red !important'],
);
const styles = fc
  .array(
    fc.tuple(
      fc.array(selectors, { minLength: 1, maxLength: 2 }),
      fc.array(declarations),
      fc.nat(2),
    ),
    { maxLength: 6 },
  )
  .map((rules) =>
    rules
      .map(
        ([outer, inner, kind]) => `${outer.join(kind > 0 ? ' { ' : ', ')} { ${inner.join('; ')} }`,
      )
      .join('\n'),
  );

const templates = fc
  .array(
    fc.constantFrom(
      ...[
        '{{ a }}',
        '{% if a %}',
        '{% endif %}',
        '{% static x %}',
        '{# a #}',
        '{{ a|i18n }}',
        '<p>',
      ],
      ...['<script>', '</script>', '{{ id: 1 }}', '{% raw %}', '{{', '%}', '\r\n', '{{ "a" ~ b }}'],
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(' '));

/** A script, a style or a template, each at a path at which a widget has it, and some with a change of the text. */
export const codeFiles: Arbitrary<{ readonly path: string; readonly bytes: Uint8Array }> = fc
  .tuple(
    fc.oneof(
      fileOf(
        scripts,
        'script.js',
        'script.js',
        'js/panel.js',
        'dist/a.js',
        'vendor/x.js',
        'JS/A.JS',
      ),
      fileOf(styles, 'style.css', 'css/a.css'),
      fileOf(templates, 'templates/x.twig'),
    ),
    fc.option(changes, { freq: 3 }),
  )
  .map(([{ path, text }, change]) => {
    const bytes = Buffer.from(text);
    // The command parses no library, which ESLint may refuse.
    return { path, bytes: change && !path.startsWith('vendor/') ? change(bytes) : bytes };
  });

function fileOf(texts: Arbitrary<string>, ...paths: readonly string[]) {
  return fc.record({ path: fc.constantFrom(...paths), text: texts });
}
