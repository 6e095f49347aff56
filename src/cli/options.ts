import { parseArgs } from 'node:util';
import { didYouMean } from '../text/did-you-mean.js';
import { oneOf, quote } from '../text/quote.js';
import { formatNames } from '../report/report.js';
import { presetNames } from '../rule-kit/create-rule.js';
import { checkPreset } from '../lint/config.js';
import { UsageError } from '../base/usage-error.js';
import { checkConflicts } from './conflicts.js';
import { readRules } from './rule-option.js';

const plainly = ([first = '', ...others]: readonly string[]): string =>
  oneOf([`${first} (default)`, ...others]).replaceAll('"', '');

/** What the command takes: how Node's parser reads it, how the help names its value, and what the help says. */
export const options = {
  preset: { type: 'string', value: 'NAME', help: plainly(presetNames) },
  rule: {
    type: 'string',
    multiple: true,
    value: 'ENTRY',
    help: "set a rule, as in --rule 'no-crlf: off'",
  },
  config: {
    type: 'string',
    short: 'c',
    value: 'FILE',
    help: 'read it instead of the nearest kommo-widget-lint.config.json',
  },
  format: { type: 'string', short: 'f', value: 'NAME', help: plainly(formatNames) },
  'output-file': {
    type: 'string',
    short: 'o',
    value: 'FILE',
    help: 'write the report to a file',
  },
  fix: { type: 'boolean', help: 'fix what has only one right answer' },
  pack: {
    type: 'string',
    value: 'FILE',
    help: 'write the archive to upload, if there are no errors',
  },
  'max-warnings': {
    type: 'string',
    value: 'N',
    help: 'exit with 1 if there are more warnings than N',
  },
  quiet: { type: 'boolean', short: 'q', help: 'report errors only' },
  'allow-empty': { type: 'boolean', help: 'exit with 0 if no widget is found' },
  since: {
    type: 'string',
    value: 'REV',
    help: 'report only what is new since the merge base with REV',
  },
  staged: { type: 'boolean', help: 'lint only widgets that the commit touches, as staged' },
  'suppress-all': { type: 'boolean', help: "accept today's errors in eslint-suppressions.json" },
  'prune-suppressions': {
    type: 'boolean',
    help: 'remove from that file what is no longer needed',
  },
  init: { type: 'boolean', help: 'write configurations, print hooks and a workflow' },
  'list-rules': { type: 'boolean', help: 'list the rules with their severity' },
  explain: { type: 'string', value: 'RULE', help: "print a rule's page" },
  'print-config': { type: 'string', value: 'FILE', help: 'print the rules for a file' },
  version: { type: 'boolean', help: 'print the version' },
  help: { type: 'boolean', short: 'h', help: 'print this text' },
} as const;

interface Option {
  readonly short?: string;
  readonly value?: string;
  readonly help: string;
}

/** The lines of an option in the help, which is 80 columns wide. */
function described([name, { short, value, help }]: [string, Option]): string {
  const start = `  ${short === undefined ? '' : `-${short}, `}--${name} ${value ?? ''}`
    .padEnd(24)
    .replace(/(?<=\S)$/u, '  ');
  return `${start}${help.replace(/(?<line>.{1,55})(?: |$)/gu, `$<line>\n${' '.repeat(24)}`).trimEnd()}`;
}

export const usage = `kommo-widget-lint [options] [path ...]

Lints Kommo and amoCRM widgets. A path is a folder to search, a widget, a file
of one, or an archive such as widget.zip. Default: the current folder.

${Object.entries<Option>(options).map(described).join('\n')}

Exit code: 0 if there are no errors, 1 if there are errors or too many
warnings, 2 if the usage is wrong, no widget is found, or it crashes.
`;

export type Options = ReturnType<typeof readOptions>;

/** Reads the arguments of the command. @throws UsageError if they can't be understood */
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
  const { preset, config, 'max-warnings': maxWarnings } = values;
  const format = String(values.format ?? formatNames[0]);
  if (!formatNames.includes(format))
    throw new UsageError(`There is no format ${quote(format)}; write ${oneOf(formatNames)}.`);
  if (maxWarnings !== undefined && !/^\d+$/u.test(String(maxWarnings))) {
    throw new UsageError(`--max-warnings takes a whole number, not ${quote(String(maxWarnings))}.`);
  }
  return {
    paths: positionals,
    rules: readRules((values.rule ?? []) as readonly string[]),
    listRules: values['list-rules'] === true,
    explain: values.explain as string | undefined,
    printConfig: values['print-config'] as string | undefined,
    preset: preset === undefined ? undefined : checkPreset(preset),
    config: config as string | undefined,
    format,
    outputFile: values['output-file'] as string | undefined,
    pack: values.pack as string | undefined,
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
    const hint = meant === undefined ? 'See --help.' : `Did you mean --${meant}?`;
    throw new UsageError(`There is no option ${rawName}. ${hint}`);
  }
  const { type } = options[name as keyof typeof options];
  if (type === 'string' && (value === undefined || value === '')) {
    throw new UsageError(`${rawName} needs a value.`);
  }
  if (type === 'boolean' && value !== undefined) throw new UsageError(`${rawName} takes no value.`);
}
