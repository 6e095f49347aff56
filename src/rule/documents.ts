import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import type { AST } from 'jsonc-eslint-parser';
import type { JsonValue } from '../widget/json-value.js';
import type { WidgetFiles } from '../widget/files.js';
import type { LocaleDocument } from '../widget/locale-document.js';
import { Manifest } from '../widget/manifest.js';
import { strictJson } from '../widget/parse.js';
import { PlacedValue } from '../widget/placed-value.js';
import { hasRepeatedKeys } from '../widget/repeated-keys.js';
import { PlainValue } from '../widget/plain-value.js';
import { isWidget } from '../widget/sign.js';
import { openWidget } from '../widget/open-widget.js';
import type { WidgetRuleContext } from './create-rule.js';

type Context = Pick<WidgetRuleContext, 'filename' | 'cwd' | 'settings' | 'sourceCode'>;

type Program = AST.JSONProgram | PlainProgram;

const manifests = new WeakMap<Program, Manifest | undefined>();
const localeDocuments = new WeakMap<Program, LocaleDocument | undefined>();
const strictTexts = new WeakMap<AST.JSONProgram, ReturnType<typeof strictJson>>();
const texts = new WeakMap<Program, WidgetText | undefined>();

/** A JSON file of a widget as it is written. */
export interface WidgetText {
  readonly root: JsonValue;
  /** Its path in the widget: `manifest.json` or `i18n/<code>.json`. */
  readonly path: string;
  /** The folder that the path is in. */
  readonly files: WidgetFiles;
  /** Whether the platform, which reads strict JSON, can read the text. */
  readonly isStrict: boolean;
  /** Whether a key may stand in its object more than once. */
  readonly mayRepeatKeys: boolean;
}

/** Stands for the tree of a document that was read without places. */
export class PlainProgram {
  constructor(readonly root: JsonValue) {}
}

/** The manifest that is being linted, or undefined where the file is none of a Kommo widget. */
export function manifestOf(context: Context): Manifest | undefined {
  return fromProgram(context, manifests, (root) => {
    const file = fileOf(context);
    if (basename(file) !== 'manifest.json') return undefined;
    const widget = openWidget(dirname(file));
    if (!isForced(context) && !isWidget(root.plain, widget.files)) return undefined;
    const known = widget.manifest;
    // Of two texts alike, such as "", only one may have places.
    const isKnown = root instanceof PlainValue && known?.root.plain === root.plain;
    return isKnown ? known : new Manifest(root, widget);
  });
}

/** The locale file that is being linted, or undefined where the file is none of a Kommo widget. */
export function localeDocumentOf(context: Context): LocaleDocument | undefined {
  return fromProgram(context, localeDocuments, (root) => {
    const file = fileOf(context);
    const code = localeCodeOf(file);
    if (code === undefined) return undefined;
    const widget = openWidget(join(dirname(file), '..'));
    const manifest = widget.manifest;
    if (!manifest || !(isForced(context) || widget.isWidget)) return undefined;
    return { root, code, manifest };
  });
}

/** The text that is being linted, or undefined where the file is none of a Kommo widget. */
export function widgetTextOf(context: Context): WidgetText | undefined {
  return fromProgram(context, texts, (root) => {
    const files = manifestOf(context)?.widget.files ?? folderOfLocaleFile(context);
    const name = basename(fileOf(context));
    const path = name === 'manifest.json' ? name : `i18n/${name}`;
    return files && { root, path, files, ...writingOf(context) };
  });
}

/** The folder of the widget that a locale file belongs to, also where the manifest in it is broken. */
function folderOfLocaleFile(context: Context): WidgetFiles | undefined {
  const file = fileOf(context);
  if (localeCodeOf(file) === undefined) return undefined;
  const document = localeDocumentOf(context);
  if (document) return document.manifest.widget.files;
  const { files, isWidget: isOne } = openWidget(join(dirname(file), '..'));
  const hasManifest = files.size('manifest.json') !== undefined;
  return hasManifest && (isForced(context) || isOne) ? files : undefined;
}

/** The code that a locale file is named after, or undefined where a file is none. */
function localeCodeOf(file: string): string | undefined {
  if (basename(dirname(file)) !== 'i18n') return undefined;
  return /^(?<code>[^._].*)\.json$/iu.exec(basename(file))?.groups?.['code'];
}

/** All rules of one run share what was worked out for a document. */
function fromProgram<T>(
  { sourceCode }: Context,
  known: WeakMap<Program, T | undefined>,
  build: (root: JsonValue) => T | undefined,
): T | undefined {
  const program = sourceCode.ast as unknown as Program;
  if (!known.has(program)) {
    const root = rootOf(program, sourceCode.text);
    known.set(program, root && build(root));
  }
  return known.get(program);
}

function rootOf(program: Program, text: string): JsonValue | undefined {
  if (program instanceof PlainProgram) return program.root;
  const statement = program.body[0] as AST.JSONExpressionStatement | undefined;
  if (statement?.type !== 'JSONExpressionStatement') return undefined;
  return new PlacedValue(
    statement.expression,
    undefined,
    undefined,
    strictIn(program, text)?.value,
  );
}

function writingOf({ sourceCode }: Context): Pick<WidgetText, 'isStrict' | 'mayRepeatKeys'> {
  const program = sourceCode.ast as unknown as Program;
  // Whoever reads a document without places has seen that it has neither.
  if (program instanceof PlainProgram) return { isStrict: true, mayRepeatKeys: false };
  const strict = strictIn(program, sourceCode.text);
  return {
    isStrict: strict !== undefined,
    mayRepeatKeys: !strict || hasRepeatedKeys(sourceCode.text, strict.value),
  };
}

function strictIn(program: AST.JSONProgram, text: string): ReturnType<typeof strictJson> {
  if (!strictTexts.has(program)) strictTexts.set(program, strictJson(text));
  return strictTexts.get(program);
}

function fileOf({ filename, cwd }: Context): string {
  return isAbsolute(filename) ? filename : resolve(cwd, filename);
}

/** `settings: { "kommo-widget": { "widget": true } }` says that a manifest is a widget's whatever it looks like. */
function isForced({ settings }: Context): boolean {
  const own = settings['kommo-widget'] as { widget?: unknown } | undefined;
  return own?.widget === true;
}
