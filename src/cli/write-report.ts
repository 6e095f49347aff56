import { dirname, resolve } from 'node:path';
import { relativeInside } from '../base/relative-inside.js';
import { rulesMeta } from '../lint/presets.js';
import { errorsOnly } from '../lint/result.js';
import { makeFolder, writeFileAtomically } from '../lint/write-file.js';
import { formatNames, formats } from '../report/report.js';
import { repositoryRoot } from '../sources/repository-root.js';
import { escapeForLog } from '../text/escape-invisible.js';
import { hasColors } from './colors.js';
import type { PartsRun } from './lint-parts.js';
import type { Options } from './options.js';
import type { Io } from './run.js';

/** Prints or writes the report of a run, and says what there is to say beside it. */
export async function writeReport(run: PartsRun, options: Options, io: Io): Promise<void> {
  const { cwd, env, stdout, stderr } = io;
  const { format: name, outputFile, quiet } = options;
  const isTerminal = outputFile === undefined && stdout.isTTY === true;
  const colors = outputFile === undefined && hasColors(env, isTerminal);
  const isForPeople = isTerminal && name === formatNames[0];
  const format = formats[name];
  const hasFindings = run.results.some(({ messages }) => messages.length > 0);
  // The format for people has nothing to say then to anybody else.
  const isEmpty = name === formatNames[0] && !isForPeople && !hasFindings;
  const module = isEmpty ? undefined : await format?.load();
  const copies = hasFindings ? (await import('./remarks.js')).copyRemarks(run, cwd) : [];
  const remarks =
    isTerminal || stderr.isTTY ? (await import('./remarks.js')).remarksOf(run, options, cwd) : [];
  const root = format?.isForService === true ? (repositoryRoot(cwd) ?? cwd) : cwd;
  const text = module?.default(quiet ? run.results.map(errorsOnly) : run.results, {
    cwd,
    rootOf: (path) => (relativeInside(root, path) === undefined ? cwd : root),
    rulesMeta: rulesMeta(),
    archives: run.archives,
    colors,
    ...(isForPeople && {
      remarks: [...remarks, ...copies],
      runStats: {
        widgets: run.widgets.length,
        seconds: process.uptime(),
        settings: (await import('./remarks.js')).settingsOf(run, cwd),
      },
      terminal: (await import('./terminal.js')).terminalOf(stdout),
    }),
  });
  if (outputFile === undefined && text) stdout.write(text);
  if (outputFile !== undefined) writeFile(resolve(cwd, outputFile), text ?? '', cwd);
  if (isForPeople) return;
  for (const remark of [...remarks, ...copies]) stderr.write(`${escapeForLog(remark)}\n`);
}

/** Writes a report, and its folder if that is missing. */
function writeFile(file: string, text: string, cwd: string): void {
  // A link in a checkout may be a stranger's; what is named outside was meant.
  const within = relativeInside(cwd, file) === undefined ? undefined : cwd;
  makeFolder(dirname(file), within);
  writeFileAtomically(file, text, { within });
}
