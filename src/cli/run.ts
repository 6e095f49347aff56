import { resolve } from 'node:path';
import { readConfig } from '../lint/config.js';
import { lint, type Selection } from '../lint/lint.js';
import { rulesMeta } from '../lint/presets.js';
import { failuresIn } from '../lint/tool-messages.js';
import { errorsOnly, totals } from '../lint/result.js';
import { unusedSuppressions } from '../lint/suppressions-file.js';
import { UsageError } from '../base/usage-error.js';
import { writeFileAtomically } from '../lint/write-file.js';
import { product } from '../product.js';
import { escapeForLog } from '../text/escape-invisible.js';
import { formats } from '../report/report.js';
import { hasColors } from './colors.js';
import { relativeInside } from '../base/relative-inside.js';
import { notesOf } from './notes.js';
import { readOptions, usage } from './options.js';

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
  const selection: Selection = isAboutChange
    ? (await import('./selection.js')).select(options, cwd)
    : { scope: 'all' };
  const config = readConfig(cwd, options.config, (file) => selection.change?.text(file));
  const linted = await lint(options.paths, cwd, {
    ...selection,
    config: options.preset === undefined ? config : { ...config, preset: options.preset },
    fix: options.fix,
    suppressions: options.suppressions,
  });
  const { widgets, archives, results, unused } = linted;
  if (linted.nothing !== undefined && !options.allowEmpty && !selection.change)
    throw new UsageError(`${linted.nothing} Name a widget, or pass --allow-empty.`);
  const isFile = options.outputFile !== undefined;
  const isTerminal = !isFile && stdout.isTTY === true;
  const format = await formats[options.format]?.load();
  const report = format?.default(options.quiet ? results.map(errorsOnly) : results, {
    cwd,
    rulesMeta: rulesMeta(),
    archives,
    colors: !isFile && hasColors(env, isTerminal),
    ...(isTerminal && { runStats: { widgets: widgets.length, seconds: process.uptime() } }),
  });
  if (options.outputFile !== undefined) {
    const file = resolve(cwd, options.outputFile);
    // A link in a checkout may be a stranger's; what is named outside was meant.
    const within = relativeInside(cwd, file) === undefined ? undefined : cwd;
    writeFileAtomically(file, report ?? '', { within });
  } else if (report) stdout.write(report);

  for (const note of notesOf(linted, options.fix)) stderr.write(`${escapeForLog(note)}\n`);
  if (unused > 0) stderr.write(`${unusedSuppressions(unused)}\n`);
  const [failed] = failuresIn(results);
  if (failed) {
    stderr.write(`${escapeForLog(failed.message)}\n`);
    return 2;
  }
  const { errors, warnings } = totals(results);
  if (warnings > options.maxWarnings) {
    stderr.write(
      `Too many warnings (${String(warnings)}); at most ${String(options.maxWarnings)} are allowed.\n`,
    );
    return 1;
  }
  return errors > 0 ? 1 : 0;
}

function describe(error: unknown): string {
  if (error instanceof UsageError) return escapeForLog(error.message);
  const { message } = error as Error;
  return escapeForLog(`Something went wrong inside kommo-widget-lint: ${message}`);
}
