import type { ESLint } from 'eslint';
import { whyNothing } from '../lint/nothing-to-lint.js';
import { failuresIn } from '../lint/tool-messages.js';
import { totals } from '../lint/result.js';
import { unusedSuppressions } from '../lint/suppressions-file.js';
import { UsageError } from '../base/usage-error.js';
import { product } from '../product.js';
import { escapeForLog } from '../text/escape-invisible.js';
import { formatNames } from '../report/report.js';
import { notesOf } from './notes.js';
import { displayPath } from '../report/paths.js';
import { quotePath } from '../base/with-slashes.js';
import { configFor, lintParts, type PartsRun } from './lint-parts.js';
import { readOptions, usage, type Options } from './options.js';
import { Progress } from './progress.js';
import { writeReport } from './write-report.js';
import type { Part } from './selection.js';

/** What the command needs of the process around it. */
export interface Io {
  /** Absolute path. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: {
    write(text: string): unknown;
    readonly isTTY?: boolean;
    readonly columns?: number;
  };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
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
  const answer = await answerTo(options, cwd);
  if (answer !== undefined) {
    stdout.write(answer);
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
  const progress = new Progress(stderr);
  const linted = await lintParts(packing?.parts ?? parts, cwd, {
    ...options,
    isOne: !!packing,
    onWidget: progress.show,
  });
  progress.clear();
  const nothing = isAboutChange || options.allowEmpty ? undefined : noWidget(linted, cwd);
  if (nothing !== undefined) throw new UsageError(nothing);
  const packed = packing && (await packer?.packLinted(packing, linted));
  const run = {
    ...linted,
    results: [...linted.results, ...(packed?.results ?? [])],
    archives: packing ? [...linted.archives, packing.file] : linted.archives,
  };
  const { results, unused } = run;
  await writeReport(run, options, { cwd, env, stdout, stderr });

  for (const note of notesOf(run, options.fix, isAboutChange))
    stderr.write(`${escapeForLog(note)}\n`);
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
    return `No widget found, except in folders that git ignores, such as ${quotePath(displayPath(ignored, cwd))}. Name the folder to lint it, or pass --allow-empty.`;
  const why = whyNothing(run);
  return why && `${why} Name its folder, or pass --allow-empty.`;
}

/** What is printed if nothing is to be linted. */
async function answerTo(options: Options, cwd: string): Promise<string | undefined> {
  const { explain, listRules, printConfig } = options;
  if (explain === undefined && !listRules && printConfig === undefined) return undefined;
  const about = await import('./about-rules.js');
  if (explain !== undefined) return about.explainRule(explain);
  const config = configFor(options, cwd);
  return printConfig === undefined
    ? about.listRules(config, cwd)
    : about.printConfig(config, cwd, printConfig);
}

function describe(error: unknown): string {
  if (error instanceof UsageError) return escapeForLog(error.message);
  const { message } = error as Error;
  return escapeForLog(`Something went wrong inside kommo-widget-lint: ${message}`);
}
