import { join } from 'node:path';
import type { ESLint, Linter } from 'eslint';
import { quote } from '../rule/words.js';
import { DiskFiles } from '../widget/disk.js';
import type { WidgetFiles } from '../widget/files.js';
import { KeptFiles } from '../widget/kept-files.js';
import { withWidget } from '../widget/open-widget.js';
import { decode } from '../widget/parse.js';
import { excessOf, limits, readJson } from '../widget/limits.js';
import type { FoundWidget } from '../widget/find-widgets.js';
import { Widget } from '../widget/widget.js';
import type { LintConfig } from './config.js';
import { rulesInDoubt } from './first-look.js';
import { Allowance, fatal, firstOf } from './own-findings.js';
import { patternsOf, type Patterns } from './patterns.js';
import { toResult } from './result.js';
import type { RuleSet } from './rule-set.js';
import { secretsOf, withoutSecrets } from './secrets.js';

/** A file of a widget after the first look at it. */
interface SeenFile {
  readonly filename: string;
  readonly bytes: Uint8Array | undefined;
  /** What is certain without a rule. */
  readonly certain: readonly Linter.LintMessage[];
  /** The rules that may find something. */
  readonly inDoubt: RuleSet;
}

const none: RuleSet = new Map();

/**
 * Lints one widget whole: its manifest and every locale file, each of which sees the files around it.
 *
 * @param files where to read the widget from; the folder on the disk where nothing is said
 * @param before the same widget before the change that is looked at, for the rules that compare the two
 * @returns a result for each file, also for a clean one, in ESLint's own form
 */
export async function lintWidget(
  { folder, isNamed }: FoundWidget,
  config: LintConfig,
  files: WidgetFiles = new DiskFiles(folder),
  before?: WidgetFiles,
): Promise<ESLint.LintResult[]> {
  const kept = new KeptFiles(files);
  const widget = new Widget(kept, before && new Widget(new KeptFiles(before)));
  const { rulesFor } = await patternsOf(config);
  const seen = withWidget(folder, widget, () =>
    lintedFiles(widget).flatMap((path) =>
      look(widget, join(folder, path), path, isNamed, rulesFor),
    ),
  );
  const isInDoubt = seen.some(({ inDoubt }) => inDoubt.size > 0);
  const linter = isInDoubt && new (await import('./eslint.js')).WidgetLinter(folder, isNamed);
  const allowance = new Allowance();
  const results = withWidget(folder, widget, () =>
    seen.map(({ filename, bytes, certain, inDoubt }) => {
      const found =
        linter && bytes && inDoubt.size > 0 ? linter.verify(textOf(bytes), filename, inDoubt) : [];
      return allowance.take(toResult(filename, firstOf([...certain, ...found])));
    }),
  );
  if (results.every(({ messages }) => messages.length === 0)) return results;
  const manifest = readJson(kept, 'manifest.json');
  const secrets = secretsOf(manifest ? decode(manifest) : '');
  return results.map((result) => withoutSecrets(result, secrets));
}

function look(
  widget: Widget,
  filename: string,
  path: string,
  isNamed: boolean,
  rulesFor: Patterns['rulesFor'],
): readonly SeenFile[] {
  const isManifest = path === 'manifest.json';
  const bytes = readJson(widget.files, path);
  if (!bytes && !isManifest) return [];
  const excess = bytes ? tooMuch(bytes) : [fatal(unreadable)];
  const certain = [...(isManifest ? leftOut(widget) : []), ...(excess ?? [])];
  const inDoubt =
    bytes && !excess ? rulesInDoubt({ filename, bytes, isNamed }, rulesFor(filename)) : none;
  return [{ filename, bytes, certain, inDoubt }];
}

/** The paths of the files that are linted; those that are left out because there are too many are told of once. */
export function lintedFiles({ localeFiles, firstLeftOut }: Widget): readonly string[] {
  const end = localeFiles.findIndex(({ name }) => name === firstLeftOut);
  const linted = end < 0 ? localeFiles : localeFiles.slice(0, end);
  return ['manifest.json', ...linted.map(({ name }) => `i18n/${name}`)];
}

/** Other files are found missing or unreadable by the rules; a manifest has no other place to say it. */
const unreadable = 'The manifest can not be read. It must be an ordinary readable file.';

/** The finding that stands for all others of a file that is too much to look at; undefined for every other. */
export function tooMuch(bytes: Uint8Array): readonly Linter.LintMessage[] | undefined {
  const excess = excessOf(bytes);
  if (excess === undefined) return undefined;
  return [fatal(`The file is not checked, because it has ${excess}. Make it smaller.`)];
}

function leftOut({ firstLeftOut }: Widget): readonly Linter.LintMessage[] {
  if (firstLeftOut === undefined) return [];
  const { localeFiles, localeBytes, localeValues } = limits;
  const most = `${String(localeFiles)} files, ${String(localeBytes)} bytes and ${String(localeValues)} values`;
  return [
    fatal(
      `The folder "i18n" has more than ${most}. From ${quote(firstLeftOut)} on it is not checked.`,
    ),
  ];
}

/** The text with its byte-order mark, as ESLint reads files. */
export function textOf(bytes: Uint8Array): string {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return (hasMark ? '\uFEFF' : '') + decode(bytes);
}
