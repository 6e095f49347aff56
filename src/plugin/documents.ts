import { basename, dirname, isAbsolute, relative, resolve } from 'node:path';
import type { AST } from 'jsonc-eslint-parser';
import { withSlashes } from '../base/with-slashes.js';
import { isOwnText, PlainText, type Content } from '../widget/content.js';
import { isWidgetManifest } from '../widget/detect-widget.js';
import { isManifestName } from '../widget/manifest-name.js';
import { documentsOf, type Documents } from '../widget/documents.js';
import { JsonText } from '../widget/json-text.js';
import { isLibrary, isPackageFile } from '../widget/package-files.js';
import { ScriptText, type ScriptTree } from '../widget/script-text.js';
import { StyleText, type StyleNode } from '../widget/style-text.js';
import type { Widget } from '../widget/widget.js';

/** What is used of ESLint's context. */
export interface EslintContext {
  readonly filename: string;
  readonly cwd: string;
  readonly settings: object;
  /** Not every language says whether there is a byte-order mark. */
  readonly sourceCode: { readonly text: string; readonly hasBOM?: boolean; readonly ast: object };
}

/** Gives the widget in a folder, by its absolute path. */
export type OpenWidget = (folder: string) => Widget;

/** The rules of one run share what was worked out for a file. */
const known = new WeakMap<object, Documents>();

/** What the file that ESLint is at is to the rules. */
export function documentsAt(context: EslintContext, open: OpenWidget): Documents {
  const { ast } = context.sourceCode;
  const documents = known.get(ast) ?? findDocuments(context, open);
  known.set(ast, documents);
  return documents;
}

function findDocuments(
  { filename, cwd, settings, sourceCode }: EslintContext,
  open: OpenWidget,
): Documents {
  const file = isAbsolute(filename) ? filename : resolve(cwd, filename);
  const isNamed = isForced(settings);
  const { text, hasBOM, ast } = sourceCode;
  const [first] = (ast as { readonly body?: readonly { readonly type: string }[] }).body ?? [];
  if (first?.type === 'JSONExpressionStatement') {
    const json = new JsonText(text, hasBOM === true, ast as AST.JSONProgram);
    return jsonDocuments(file, json, isNamed, open);
  }
  const isScript = isTree(ast, 'Program') && /\.js$/iu.test(file);
  const isStyle = isTree(ast, 'StyleSheet') && /\.css$/iu.test(file);
  if (!isScript && !isStyle) return {};
  const [folder, path] = placeInWidget(file, isNamed, open) ?? [];
  if (folder === undefined || path === undefined) return {};
  const widget = open(folder);
  if (!isPackageFile(widget, path)) return {};
  const hasMark = hasBOM === true;
  const contentOf = (): Content => {
    if (isStyle && isOwnText(path, text)) return new StyleText(text, hasMark, ast as StyleNode);
    if (isStyle || isLibrary(path, text)) return new PlainText(text, hasMark);
    return new ScriptText(text, hasMark, true, ast as ScriptTree);
  };
  return documentsOf({ widget, path, content: contentOf(), isNamed });
}

function isTree(ast: object, type: string): boolean {
  return (ast as { readonly type?: string }).type === type;
}

function jsonDocuments(
  file: string,
  json: JsonText,
  isNamed: boolean,
  open: OpenWidget,
): Documents {
  const [folder, name] = [dirname(file), basename(file)];
  const around = dirname(folder);
  const at = (root: string, path: string): Documents =>
    documentsOf({ widget: open(root), path, content: json, isNamed });
  const isManifest = isManifestName(name);
  if (basename(folder) !== 'i18n') return isManifest ? at(folder, name) : {};
  if (isManifest && (isWidgetManifest(json.value) || !open(around).hasManifest))
    return at(folder, name);
  return at(around, `i18n/${name}`);
}

/** The nearest folder above a file that is a widget, and the path of the file in it. */
function placeInWidget(
  file: string,
  isNamed: boolean,
  open: OpenWidget,
): readonly [folder: string, path: string] | undefined {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const widget = open(folder);
    if (widget.hasManifest && (isNamed || widget.isWidget))
      return [folder, withSlashes(relative(folder, file))];
    if (folder === dirname(folder)) return undefined;
  }
}

/** `settings: { "kommo-widget": { "widget": true } }` says that a manifest is a widget's whatever it looks like. */
function isForced(settings: object): boolean {
  const own = (settings as Record<string, unknown>)['kommo-widget'] as
    { widget?: unknown } | undefined;
  return own?.widget === true;
}
