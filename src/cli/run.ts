import { failuresIn } from '../lint/tool-messages.js';
import { totals } from '../lint/result.js';
import { unusedSuppressions } from '../lint/suppressions-file.js';
import { UsageError } from '../base/usage-error.js';
import { product } from '../product.js';
import { escapeForLog } from '../text/escape-invisible.js';
import { displayPath } from '../report/paths.js';
import { quote } from '../text/quote.js';
import { configFor, lintParts } from './lint-parts.js';
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
  const progress = new Progress(stderr);
  const run = await lintParts(parts, cwd, { ...options, onWidget: progress.show });
  progress.clear();
  const { widgets, results, unused } = run;
  if (widgets.length === 0 && run.isSearch && !options.allowEmpty && !isAboutChange)
    throw new UsageError(noWidget(run.gitIgnored, cwd));
  await writeReport(run, options, { cwd, env, stdout, stderr });

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

function noWidget([ignored]: readonly string[], cwd: string): string {
  if (ignored === undefined)
    return 'No widget found: no folder here has a manifest.json of a Kommo widget. Name its folder, or pass --allow-empty.';
  return `No widget found, except in folders that git ignores, such as ${quote(displayPath(ignored, cwd))}. Name the folder to lint it, or pass --allow-empty.`;
}

function describe(error: unknown): string {
  if (error instanceof UsageError) return escapeForLog(error.message);
  const { message } = error as Error;
  return escapeForLog(`Something went wrong inside kommo-widget-lint: ${message}`);
}
