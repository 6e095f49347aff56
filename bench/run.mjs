// Measures the command, ESLint and others on generated widgets. `--json FILE` writes the figures, `--write` the tables of
// README.md in this folder.
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { archive, compare, trees } from './budgets.mjs';
import { contenders } from './contenders.mjs';
import { exitUnder, measure, median } from './measure.mjs';
import { measurePage } from './page.mjs';
import { writeTree } from './tree.mjs';

const heapLimit = 48;
const readme = new URL('README.md', import.meta.url);

const { values } = parseArgs({
  options: { json: { type: 'string' }, write: { type: 'boolean' } },
});
const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'kommo-widget-bench-')));
try {
  const results = {};
  let passes = false;
  for (const { name, rounds, ...tree } of trees) {
    const folder = join(scratch, 'tree');
    writeTree(folder, tree);
    const all = contenders(folder, scratch);
    process.stderr.write(`${name} …\n`);
    results[name] = measure(all, folder, rounds);
    if (tree.widgets === 1000) passes = exitUnder(heapLimit, all.command, folder) === 1;
    const { args } = all.command;
    if (name === archive.of)
      results[archive.name] = await measurePage(join(folder, 'widget-0000'), args, scratch, rounds);
  }
  const text = report(results, passes);
  process.stdout.write(text);
  if (values.json) writeFileSync(values.json, JSON.stringify({ machine: machine(), results }));
  if (values.write) {
    const markers = /(?<=<!-- begin figures -->\n)[^]*(?=<!-- end figures -->)/u;
    const page = readFileSync(readme, 'utf8').replace(markers, `\n${text}\n`);
    const style = await resolveConfig(readme);
    writeFileSync(readme, await format(page, { ...style, parser: 'markdown' }));
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function report(results, passes) {
  const budgets = compare(results).map(({ figure, budget, ratio }) => [
    figure,
    `≤ ${budget}`,
    ratio.toFixed(2),
    ratio <= budget ? 'yes' : 'no',
  ]);
  const heap = [
    `command, 1 000 widgets with a heap of ${heapLimit} MB`,
    'passes',
    '',
    passes ? 'yes' : 'no',
  ];
  const medians = Object.entries(results).map(([tree, byName]) => {
    const rows = Object.entries(byName).map(([name, { times, memory }]) => [
      name,
      inMilliseconds(median(times)),
      `${inMilliseconds(times[0])}–${inMilliseconds(times.at(-1))}`,
      `${memory}`,
    ]);
    return `${tree}:\n\n${table(['contender', 'median, ms', 'least–most', 'memory, MB'], rows)}`;
  });
  return [
    `${machine()}\n`,
    table(['ratio of medians', 'budget', 'measured', 'met'], [...budgets, heap]),
    ...medians,
  ].join('\n');
}

function machine() {
  const [{ model } = { model: 'unknown processor' }] = cpus();
  return `Node ${process.versions.node}, ${cpus().length} cores of ${model.trim()}, ${process.platform}.`;
}

function inMilliseconds(seconds) {
  return (seconds * 1000).toFixed(0);
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |\n`;
  return [head, head.map(() => '---'), ...rows].map(line).join('');
}
