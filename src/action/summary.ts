import { appendFileSync } from 'node:fs';
import type { ESLint } from 'eslint';
import { totals } from '../lint/result.js';
import { fixableMark, markdownWithin } from '../report/markdown.js';
import type { ReportContext } from '../report/report.js';
import type { PresetName } from '../rule-kit/create-rule.js';
import { product } from '../product.js';
import type { Inputs } from './github/inputs.js';
import { logLine } from './github/log.js';

/** GitHub shows no summary above 1 MiB. */
const longest = 1024 * 1024 - 8 * 1024;

/** What a summary says of a step beside its findings. */
export interface Step {
  readonly verdict: string;
  /** How many widgets were linted. */
  readonly widgets: number;
  readonly preset: PresetName;
  readonly inputs: Pick<Inputs, 'paths' | 'preset' | 'config' | 'workingDirectory'>;
  /** What only a change was looked at for, if it was. */
  readonly scope: 'all' | 'widgets' | 'introduced';
}

/** Writes the job summary; a runner that has none, or a full disk, is not a reason to fail. */
export function writeSummary(
  step: Step,
  results: readonly ESLint.LintResult[],
  context: ReportContext,
  env: NodeJS.ProcessEnv,
): void {
  const file = env['GITHUB_STEP_SUMMARY'];
  if (!file) return;
  try {
    appendFileSync(file, summaryOf(step, results, context, env));
  } catch (error) {
    logLine(`The job summary could not be written: ${(error as Error).message}`);
  }
}

/** The text of a summary. */
export function summaryOf(
  step: Step,
  results: readonly ESLint.LintResult[],
  context: ReportContext,
  env: NodeJS.ProcessEnv,
): string {
  const { verdict, widgets, preset, scope } = step;
  const title = `## Kommo widgets\n\n${verdict} Preset: \`${preset}\`.\n\n`;
  if (widgets === 0 && scope !== 'all') return `${title}This change touches no widget.\n`;
  const { fixable, errors, warnings } = totals(results);
  const table = markdownWithin(longest, results, context);
  if (errors + warnings === 0) return title + table;
  const fixes =
    fixable > 0
      ? `\`--fix\` corrects ${String(fixable)} of these, marked ${fixableMark}.`
      : 'None of these has a fix that is certain.';
  return `${title}${table}\n${fixes} To see the same on your machine${placeOf(step)}:\n\n${fenced(commandOf(step, env))}`;
}

function placeOf({ inputs: { workingDirectory } }: Step): string {
  const isRoot = ['', '.', './'].includes(workingDirectory);
  return isRoot ? '' : `, in the folder that the step names as its \`working-directory\``;
}

/** The command that finds the same in a clone. */
function commandOf({ inputs, scope }: Step, { GITHUB_BASE_REF: base }: NodeJS.ProcessEnv): string {
  const { preset, config, paths } = inputs;
  const args = [
    ...(preset === undefined ? [] : ['--preset', preset]),
    ...(config === undefined ? [] : ['--config', config]),
    ...(scope === 'introduced' && base ? ['--since', `origin/${base}`] : []),
    ...paths,
  ];
  return ['npx', '--package', product.name, 'kommo-widget-lint', ...args.map(quoted)].join(' ');
}

/** An argument as a shell takes it for what it is. */
function quoted(text: string): string {
  return /^[\w./@:+-]+$/u.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** A line as code, however many backticks it has. */
function fenced(line: string): string {
  const longestRun = Math.max(2, ...Array.from(line.matchAll(/`+/gu), ([run]) => run.length));
  const fence = '`'.repeat(longestRun + 1);
  return `${fence}sh\n${line.replaceAll(/[\r\n]/gu, ' ')}\n${fence}\n`;
}
