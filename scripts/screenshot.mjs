// Draws what the command prints of examples/broken into docs/output.svg, the picture of the README: `npm run screenshot`,
// or with `--check` to fail if the picture is stale.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const picture = `${root}docs/output.svg`;
const args = ['--quiet', 'examples/broken'];
const cli = 'dist/cli/index.js';
const columns = 110;
// The command prints as it does on a terminal, and believes to be on one.
const terminal = `Object.assign(process.stdout, { isTTY: true, columns: ${columns} });`;
const preload = `data:text/javascript,${encodeURIComponent(terminal)}`;
const { stdout } = spawnSync('node', ['--import', preload, cli, ...args], {
  cwd: root,
  encoding: 'utf8',
  env: { PATH: process.env.PATH, FORCE_COLOR: '1', FORCE_HYPERLINK: '0' },
});
const [lineHeight, charWidth, padding] = [20, 8.4, 16];

/** What the codes that the command writes look like in a dark terminal, as attributes of SVG. */
const looks = {
  1: 'font-weight="bold"',
  2: 'fill="#8b949e"',
  4: 'text-decoration="underline"',
  31: 'fill="#f47067"',
};
const ends = { 22: ['1', '2'], 24: ['4'], 39: ['31'] };

/** The characters of a line, each with the codes that are in force. */
function cellsOf(line) {
  let codes = [];
  return line.split(/\u001B\[(\d+)m/u).flatMap((part, index) => {
    if (index % 2 === 0) return [...part].map((char) => ({ char, codes: codes.join() }));
    if (!(part in looks) && !(part in ends)) throw new Error(`No look for the code ${part}`);
    codes = [...codes.filter((code) => !ends[part]?.includes(code)), ...(ends[part] ? [] : [part])];
    return [];
  });
}

/** A row as text of one look after the other. */
function spansOf(cells) {
  const spans = [];
  for (const { char, codes } of cells) {
    if (spans.at(-1)?.codes === codes) spans.at(-1).text += char;
    else spans.push({ codes, text: char });
  }
  return spans.map(({ codes, text }) => {
    const attributes = codes === '' ? [] : codes.split(',').map((code) => looks[code]);
    const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
    return attributes.length === 0 ? escaped : `<tspan ${attributes.join(' ')}>${escaped}</tspan>`;
  });
}

const rows = [
  cellsOf(`$ kommo-widget-lint ${args.join(' ')}`),
  [],
  // How long it takes is another time each time.
  ...stdout
    .replace(/in \d+\.\d s/u, 'in 0.2 s')
    .trimEnd()
    .split('\n')
    .map(cellsOf),
].map((cells, index) => {
  const y = padding + (index + 0.75) * lineHeight;
  return `  <text x="${padding}" y="${y}" xml:space="preserve">${spansOf(cells).join('')}</text>`;
});
const [width, height] = [columns * charWidth + 2 * padding, rows.length * lineHeight + 2 * padding];
const drawn = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
  <rect width="100%" height="100%" rx="8" fill="#22272e"/>
  <g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="14" fill="#d1d7e0">
${rows.join('\n')}
  </g>
</svg>
`;

if (!process.argv.includes('--check')) {
  writeFileSync(picture, drawn);
} else if (readFileSync(picture, 'utf8') !== drawn) {
  console.error('Stale, run `npm run screenshot`: docs/output.svg');
  process.exitCode = 1;
}
