import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import type { AST } from 'jsonc-eslint-parser';
import { DiskFiles } from '../widget/disk.js';
import { JsonValue } from '../widget/json-value.js';
import type { LocaleDocument } from '../widget/locale-document.js';
import { Manifest } from '../widget/manifest.js';
import { isWidgetManifest } from '../widget/sign.js';
import { Widget } from '../widget/widget.js';
import type { WidgetRuleContext } from './create-rule.js';

type Context = Pick<WidgetRuleContext, 'filename' | 'cwd' | 'settings' | 'sourceCode'>;

const manifests = new WeakMap<AST.JSONProgram, Manifest | undefined>();
const localeDocuments = new WeakMap<AST.JSONProgram, LocaleDocument | undefined>();

/** The manifest that is being linted, or undefined where the file is none of a Kommo widget. */
export function manifestOf(context: Context): Manifest | undefined {
  return fromProgram(context, manifests, (root) => {
    const file = fileOf(context);
    if (basename(file) !== 'manifest.json') return undefined;
    if (!isForced(context) && !isWidgetManifest(root.plain)) return undefined;
    return new Manifest(root, new Widget(new DiskFiles(dirname(file))));
  });
}

/** The locale file that is being linted, or undefined where the file is none of a Kommo widget. */
export function localeDocumentOf(context: Context): LocaleDocument | undefined {
  return fromProgram(context, localeDocuments, (root) => {
    const file = fileOf(context);
    const folder = dirname(file);
    const match = /^(?<code>[^._].*)\.json$/iu.exec(basename(file));
    if (basename(folder) !== 'i18n' || !match?.groups) return undefined;
    const widget = new Widget(new DiskFiles(join(folder, '..')));
    const manifest = widget.manifest;
    if (!manifest || !(isForced(context) || widget.isWidget)) return undefined;
    return { root, code: match.groups['code'] as string, manifest };
  });
}

/** All rules of one run share what was worked out for a document. */
function fromProgram<T>(
  { sourceCode }: Context,
  known: WeakMap<AST.JSONProgram, T | undefined>,
  build: (root: JsonValue) => T | undefined,
): T | undefined {
  const program = sourceCode.ast as unknown as AST.JSONProgram;
  if (!known.has(program)) {
    const statement = program.body[0] as AST.JSONExpressionStatement | undefined;
    const isJson = statement?.type === 'JSONExpressionStatement';
    known.set(program, isJson ? build(new JsonValue(statement.expression)) : undefined);
  }
  return known.get(program);
}

function fileOf({ filename, cwd }: Context): string {
  return isAbsolute(filename) ? filename : resolve(cwd, filename);
}

/** `settings: { "kommo-widget": { "widget": true } }` says that a manifest is a widget's whatever it looks like. */
function isForced({ settings }: Context): boolean {
  const own = settings['kommo-widget'] as { widget?: unknown } | undefined;
  return own?.widget === true;
}
