import { resolve } from 'node:path';
import type { ESLint } from 'eslint';
import { whyNothing } from '../lint/nothing-to-lint.js';
import { rulesMeta } from '../lint/presets.js';
import { failuresIn } from '../lint/tool-messages.js';
import { errorsOnly, totals } from '../lint/result.js';
import { unusedSuppressions } from '../lint/suppressions-file.js';
import { UsageError } from '../base/usage-error.js';
import { writeFileAtomically } from '../lint/write-file.js';
import { product } from '../product.js';
import { escapeForLog } from '../text/escape-invisible.js';
import { formatNames, formats } from '../report/report.js';
import { hasColors } from './colors.js';
import { relativeInside } from '../base/relative-inside.js';
import { notesOf } from './notes.js';
import { displayPath } from '../report/paths.js';
import { quote } from '../text/quote.js';
import { lintParts, type PartsRun } from './lint-parts.js';
import { readOptions, usage } from './options.js';
import type { Part } from './selection.js';

/** What the command needs of the process around it. */
export interface Io {
  /** Absolute path. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly stderr: { write(text: string): unknown };
}

/**
 * Runs the command.
 *
 * @returns the exit code: 0 no errors, 1 errors or too many warnings, 2 wrong use or no widget
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  try {
    return await lintAndReport(args, io);
  } catch (error) {
    io.stderr.write(`${describe(error)}\n`);
    return 2;
  }
}

async function lintAndReport(
  args: readonly string[],
  { cwd, env, stdout, stderr }: Io,
): Promise<number> {
  const options = readOptions(args);
  if (options.help || options.version) {
    stdout.write(options.help ? usage : `${product.version}\n`);
    return 0;
  }
  if (options.init) {
    const { init } = await import('./init.js');
    stdout.write(init(cwd, options.preset));
    return 0;
  }
  const isAboutChange = options.staged || options.since !== undefined;
  // What speaks with git is loaded only when it is needed.
  const parts: readonly Part[] = isAboutChange
    ? (await import('./selection.js')).select(options, cwd, env)
    : [{ paths: options.paths, selection: { scope: 'all' } }];
  // So is what makes archives.
  const packer = options.pack === undefined ? undefined : await import('./pack.js');
  const packing = packer?.readPacking(options.pack ?? '', options.paths, cwd);
  const run = await lintParts(packing?.parts ?? parts, cwd, { ...options, isOne: !!packing });
  const { widgets, unused } = run;
  const nothing = isAboutChange || options.allowEmpty ? undefined : noWidget(run, cwd);
  if (nothing !== undefined) throw new UsageError(nothing);
  const packed = packing && (await packer?.packLinted(packing, run));
  const results = [...run.results, ...(packed?.results ?? [])];
  const isFile = options.outputFile !== undefined;
  const isTerminal = !isFile && stdout.isTTY === true;
  const format = await formats[options.format]?.load();
  const report = format?.default(options.quiet ? results.map(errorsOnly) : results, {
    cwd,
    rulesMeta: rulesMeta(),
    archives: packing ? [...run.archives, packing.file] : run.archives,
    colors: !isFile && hasColors(env, isTerminal),
    ...(isTerminal && { runStats: { widgets: widgets.length, seconds: process.uptime() } }),
  });
  if (options.outputFile !== undefined) {
    const file = resolve(cwd, options.outputFile);
    // A link in a checkout may be a stranger's; what is named outside was meant.
    const within = relativeInside(cwd, file) === undefined ? undefined : cwd;
    writeFileAtomically(file, report ?? '', { within });
  } else if (report) stdout.write(report);

  for (const note of notesOf(run, options.fix)) stderr.write(`${escapeForLog(note)}\n`);
  if (unused > 0) stderr.write(`${unusedSuppressions(unused)}\n`);
  const code = exitCodeOf(results, options.maxWarnings, stderr);
  if (packer && packing) {
    const { lines, warnings } = packer.finishPacking(packing, packed, code === 0, cwd);
    // Other formats are for programs, and stand alone.
    const out = options.format === formatNames[0] ? stdout : stderr;
    for (const line of lines) out.write(`${line}\n`);
    for (const warning of warnings) stderr.write(`${escapeForLog(warning)}\n`);
  }
  return code;
}

function exitCodeOf(
  results: readonly ESLint.LintResult[],
  maxWarnings: number,
  stderr: Io['stderr'],
): number {
  const [failed] = failuresIn(results);
  if (failed) {
    stderr.write(`${escapeForLog(failed.message)}\n`);
    return 2;
  }
  const { errors, warnings } = totals(results);
  if (warnings > maxWarnings) {
    stderr.write(
      `Too many warnings (${String(warnings)}); at most ${String(maxWarnings)} are allowed.\n`,
    );
    return 1;
  }
  return errors > 0 ? 1 : 0;
}

function noWidget(run: PartsRun, cwd: string): string | undefined {
  const [ignored] = run.gitIgnored;
  if (run.widgets.length === 0 && run.isSearch && ignored !== undefined)
    return `No widget found, except in folders that git ignores, such as ${quote(displayPath(ignored, cwd))}. Name the folder to lint it, or pass --allow-empty.`;
  const why = whyNothing(run);
  return why && `${why} Name its folder, or pass --allow-empty.`;
}

function describe(error: unknown): string {
  if (error instanceof UsageError) return escapeForLog(error.message);
  const { message } = error as Error;
  return escapeForLog(`Something went wrong inside kommo-widget-lint: ${message}`);
}
