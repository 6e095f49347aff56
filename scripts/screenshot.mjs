// Draws what the command prints of examples/broken into docs/output.svg, the picture of the README.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'node:util';

const root = fileURLToPath(new URL('../', import.meta.url));
const { stdout } = spawnSync('node', ['dist/cli/index.js', '--quiet', 'examples/broken'], {
  cwd: root,
  encoding: 'utf8',
  env: { PATH: process.env.PATH },
});

const columns = 118;
const [lineHeight, charWidth, padding] = [20, 8.4, 16];
const colors = {
  error: '#f47067',
  place: '#768390',
  rule: '#6cb6ff',
  file: '#adbac7',
  text: '#adbac7',
};

/** Breaks a finding over lines, so that the picture stays readable in a narrow column. */
function wrap(line) {
  const match = /^(\s+\d+:\d+) {2}(error|warning)\s+(.+?)(?:\s{2,}(kommo-widget\/\S+))?$/.exec(
    line,
  );
  if (!match) return [[{ text: line, color: line.startsWith('✖') ? colors.error : colors.file }]];
  const [, place, level, message, rule = ''] = match;
  const indent = ' '.repeat(place.length + 2);
  const rows = [];
  let row = '';
  for (const word of message.split(' ')) {
    if (row && row.length + word.length + 1 + indent.length + 7 > columns) {
      rows.push(row);
      row = '';
    }
    row += row ? ` ${word}` : word;
  }
  rows.push(row);
  return rows
    .map((text, index) => [
      { text: index === 0 ? `${place}  ` : indent, color: colors.place },
      { text: index === 0 ? `${level}  ` : '       ', color: colors.error },
      { text, color: colors.text },
    ])
    .concat([[{ text: `${indent}       ${rule}`, color: colors.rule }]]);
}

const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const lines = [
  [{ text: '$ kommo-widget-lint --quiet examples/broken', color: '#8ddb8c' }],
  [],
  ...stdout.trimEnd().split('\n').flatMap(wrap),
];
const [width, height] = [
  columns * charWidth + 2 * padding,
  lines.length * lineHeight + 2 * padding,
];
const rows = lines.map((parts, index) => {
  const spans = parts.map(({ text, color }) =>
    format('<tspan fill="%s">%s</tspan>', color, escape(text)),
  );
  const y = padding + (index + 0.75) * lineHeight;
  return format('  <text x="%d" y="%d">%s</text>', padding, y, spans.join(''));
});

writeFileSync(
  `${root}docs/output.svg`,
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
  <rect width="100%" height="100%" rx="8" fill="#22272e"/>
  <g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="14" xml:space="preserve">
${rows.join('\n')}
  </g>
</svg>
`,
);
