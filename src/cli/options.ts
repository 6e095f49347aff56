import { parseArgs } from 'node:util';
import { didYouMean } from '../text/did-you-mean.js';
import { oneOf, quote } from '../text/quote.js';
import { reports } from '../report/report.js';
import { checkPreset } from '../lint/config.js';
import { UsageError } from '../base/usage-error.js';
import { checkConflicts } from './conflicts.js';

/** What the command takes, as Node's parser wants it. */
export const options = {
  preset: { type: 'string' },
  config: { type: 'string' },
  format: { type: 'string', default: 'stylish' },
  'output-file': { type: 'string' },
  fix: { type: 'boolean', default: false },
  'max-warnings': { type: 'string' },
  quiet: { type: 'boolean', default: false },
  'allow-empty': { type: 'boolean', default: false },
  since: { type: 'string' },
  staged: { type: 'boolean', default: false },
  'suppress-all': { type: 'boolean', default: false },
  'prune-suppressions': { type: 'boolean', default: false },
  init: { type: 'boolean', default: false },
  version: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

export const usage = `kommo-widget-lint [options] [path ...]

Lints Kommo and amoCRM widgets: manifest.json, i18n and images. A path is a
folder to search, a widget, or a file of one. Default: the current folder.

  --preset NAME         recommended (default), marketplace or amocrm
  --config FILE         read it instead of ./kommo-widget-lint.config.json
  --format NAME         stylish (default), json, github, sarif or markdown
  --output-file FILE    write the report to a file
  --fix                 fix what has only one right answer
  --max-warnings N      exit with 1 if there are more warnings than N
  --quiet               report errors only
  --allow-empty         exit with 0 if no widget is found
  --since REV           report only what is new since the merge base with REV
  --staged              lint only widgets that the commit touches, as staged
  --suppress-all        accept today's errors in eslint-suppressions.json
  --prune-suppressions  remove from that file what is no longer needed
  --init                write a configuration, print hooks and a workflow
  --version             print the version
  -h, --help            print this text

Exit code: 0 if there are no errors, 1 if there are errors or too many
warnings, 2 if the usage is wrong, no widget is found, or it crashes.
`;

/** Reads the arguments of the command. @throws UsageError where they can't be understood */
export function readOptions(args: readonly string[]) {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'option') checkOption(token.name, token.rawName, token.value);
  }
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
  checkConflicts(given, positionals);
  const { preset, config, format, 'max-warnings': maxWarnings } = values;
  if (!Object.hasOwn(reports, String(format))) {
    throw new UsageError(
      `There is no format ${quote(String(format))}; write ${oneOf(Object.keys(reports))}.`,
    );
  }
  if (maxWarnings !== undefined && !/^\d+$/u.test(String(maxWarnings))) {
    throw new UsageError(`--max-warnings takes a whole number, not ${quote(String(maxWarnings))}.`);
  }
  return {
    paths: positionals,
    preset: preset === undefined ? undefined : checkPreset(preset),
    config: config as string | undefined,
    format: String(format),
    outputFile: values['output-file'] as string | undefined,
    fix: values.fix === true,
    maxWarnings: maxWarnings === undefined ? Infinity : Number(maxWarnings),
    quiet: values.quiet === true,
    allowEmpty: values['allow-empty'] === true,
    since: values.since as string | undefined,
    staged: values.staged === true,
    suppressions: values['suppress-all']
      ? ('write' as const)
      : values['prune-suppressions']
        ? ('prune' as const)
        : undefined,
    init: values.init === true,
    version: values.version === true,
    help: values.help === true,
  };
}

function checkOption(name: string, rawName: string, value: string | undefined): void {
  if (!Object.hasOwn(options, name)) {
    const meant = didYouMean(name, Object.keys(options));
    const hint = meant === undefined ? 'See --help.' : `Was --${meant} meant?`;
    throw new UsageError(`There is no option ${rawName}. ${hint}`);
  }
  const { type } = options[name as keyof typeof options];
  if (type === 'string' && (value === undefined || value === '')) {
    throw new UsageError(`${rawName} needs a value.`);
  }
  if (type === 'boolean' && value !== undefined) throw new UsageError(`${rawName} takes no value.`);
}
