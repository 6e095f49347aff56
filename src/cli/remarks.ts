import { dirname } from 'node:path';
import { relativeInside } from '../base/relative-inside.js';
import { quotePath, withSlashes } from '../base/with-slashes.js';
import { configFileName } from '../lint/config.js';
import { suppressionsFileName } from '../lint/suppressions-file.js';
import { displayPath } from '../report/paths.js';
import { quote } from '../text/quote.js';
import { copiesIn } from './copies.js';
import type { PartsRun } from './lint-parts.js';
import type { Options } from './options.js';

/** What there is to say to a person beside the findings: what the run did, and why it did nothing. */
export function remarksOf(run: PartsRun, options: Options, cwd: string): readonly string[] {
  const { widgets, fixed, results } = run;
  const remarks = fixed.map(({ file, rules }) => {
    const names = [...new Set(rules)].join(', ');
    return `Fixed ${count(rules.length, 'problem')} in ${displayPath(file, cwd)}: ${names}`;
  });
  if (options.suppressions !== undefined) {
    const silent = results.reduce((sum, one) => sum + one.suppressedMessages.length, 0);
    const errors = count(silent, 'error');
    remarks.push(
      options.suppressions === 'write'
        ? `Let ${errors} pass, and wrote ${suppressionsFileName} in this folder`
        : `Pruned ${suppressionsFileName} in this folder, which lets ${errors} pass`,
    );
  }
  if (widgets.length === 0 && options.staged)
    remarks.push('Nothing to lint: no widget is touched by what is staged');
  else if (widgets.length === 0 && options.since !== undefined)
    remarks.push(`Nothing to lint: no widget is touched since ${quote(options.since)}`);
  return remarks;
}

/** What is worth a word whoever reads it: a widget whose findings are shown twice, with what to do about it. */
export function copyRemarks(run: PartsRun, cwd: string): readonly string[] {
  return copiesIn(run).map(({ original, copy, output }) => {
    const { file, basePath } = run.configs[0] ?? { file: undefined, basePath: cwd };
    const pattern = `${withSlashes(relativeInside(basePath, output) ?? output)}/`;
    const place = file === undefined ? configFileName : displayPath(file, cwd);
    const [one, other] = [copy, original].map((folder) => displayPath(folder, cwd));
    return `${one ?? ''} is a copy of ${other ?? ''}, so that its findings are shown twice. To leave it out, write "ignores": [${quotePath(pattern)}] in ${place}.`;
  });
}

/** In what settings a run was made, as the end of a line. */
export function settingsOf({ configs }: PartsRun, cwd: string): string {
  const [config] = configs;
  if (!config) return '';
  const { preset, file } = config;
  if (file === undefined) return `preset ${preset}`;
  const shown = displayPath(file, cwd);
  const isAbove = relativeInside(cwd, file) === undefined;
  return `preset ${preset}, ${isAbove ? `configuration of ${withSlashes(dirname(file))}` : shown}`;
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
