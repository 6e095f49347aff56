import { Buffer } from 'node:buffer';
import { join, parse } from 'node:path';
import type { ESLint } from 'eslint';
import { Linter } from 'eslint/universal';
import { quote } from '../rule/words.js';
import { DiskFiles } from '../widget/disk.js';
import type { WidgetFiles } from '../widget/files.js';
import { withWidget } from '../widget/open-widget.js';
import { decode } from '../widget/parse.js';
import { excessOf, limits, readJson } from '../widget/limits.js';
import type { FoundWidget } from '../widget/find-widgets.js';
import { Widget } from '../widget/widget.js';
import { eslintConfig, type LintConfig } from './config.js';
import { failure, fatal, firstOf } from './own-findings.js';
import { toResult } from './result.js';
import { secretsOf, withoutSecrets } from './secrets.js';
import { UsageError } from './usage-error.js';
import { verify } from './verify.js';
import { writeFileAtomically } from './write-file.js';

/**
 * Lints one widget whole: its manifest and every locale file, each of which sees the files around it.
 *
 * @param files where to read the widget from; the folder on the disk where nothing is said
 * @param before the same widget before the change that is looked at, for the rules that compare the two
 * @returns a result for each file, also for a clean one, in ESLint's own form
 */
export function lintWidget(
  { folder, isNamed }: FoundWidget,
  config: LintConfig,
  files: WidgetFiles = new DiskFiles(folder),
  before?: WidgetFiles,
): ESLint.LintResult[] {
  const widget = new Widget(files, before && new Widget(before));
  const linter = new Linter({ cwd: parse(folder).root });
  const configuration = eslintConfig(config, isNamed);
  const manifest = readJson(files, 'manifest.json');
  const secrets = secretsOf(manifest ? decode(manifest) : '');
  return withWidget(folder, widget, () =>
    lintedFiles(widget).flatMap((file) => {
      const bytes = readJson(files, file);
      const filename = join(folder, file);
      const isManifest = file === 'manifest.json';
      if (!bytes) return isManifest ? [toResult(filename, [fatal(unreadable)])] : [];
      const messages = [
        ...(isManifest ? leftOut(widget) : []),
        ...(tooMuch(bytes) ?? verify(linter, textOf(bytes), configuration, filename)),
      ];
      return [withoutSecrets(toResult(filename, firstOf(messages)), secrets)];
    }),
  );
}

/**
 * Applies the fixes of one widget and writes the files that they changed.
 *
 * @returns a result for each file that could not be written
 */
export function fixWidget(
  { folder, isNamed }: FoundWidget,
  config: LintConfig,
): ESLint.LintResult[] {
  const files = new DiskFiles(folder);
  const linter = new Linter({ cwd: parse(folder).root });
  const configuration = eslintConfig(config, isNamed);
  return lintedFiles(new Widget(files)).flatMap((file) => {
    const bytes = readJson(files, file);
    if (!bytes || tooMuch(bytes)) return [];
    const filename = join(folder, file);
    const text = textOf(bytes);
    try {
      const { output, fixed } = linter.verifyAndFix(text, configuration, { filename });
      // What the fixes made of bytes that are no UTF-8 would be written for good.
      if (fixed && isWhole(bytes, text))
        writeFileAtomically(filename, output, { before: bytes, within: folder });
      return [];
    } catch (error) {
      // A rule that fails is told when the file is linted.
      return error instanceof UsageError
        ? [toResult(filename, [failure(`The fixes are not written. ${error.message}`)])]
        : [];
    }
  });
}

/** Files that are left out because there are too many of them are told of once. */
function lintedFiles({ localeFiles, firstLeftOut }: Widget): readonly string[] {
  const end = localeFiles.findIndex(({ name }) => name === firstLeftOut);
  const linted = end < 0 ? localeFiles : localeFiles.slice(0, end);
  return ['manifest.json', ...linted.map(({ name }) => `i18n/${name}`)];
}

/** Other files are found missing or unreadable by the rules; a manifest has no other place to say it. */
const unreadable = 'The manifest can not be read. It must be an ordinary readable file.';

function tooMuch(bytes: Uint8Array): readonly Linter.LintMessage[] | undefined {
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

/** Whether the bytes are all in the text, so that writing it loses nothing. */
function isWhole(bytes: Uint8Array, text: string): boolean {
  return Buffer.compare(Buffer.from(text), bytes) === 0;
}

/** The text with its byte-order mark, as ESLint reads files. */
function textOf(bytes: Uint8Array): string {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return (hasMark ? '\uFEFF' : '') + decode(bytes);
}
