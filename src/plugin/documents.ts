import { basename, dirname, isAbsolute, resolve } from 'node:path';
import type { AST } from 'jsonc-eslint-parser';
import { isWidgetManifest } from '../widget/detect-widget.js';
import { isManifestName } from '../widget/manifest-name.js';
import { documentsOf, type Documents } from '../widget/documents.js';
import { JsonText } from '../widget/json-text.js';
import type { Widget } from '../widget/widget.js';

/** What is used of ESLint's context. */
export interface EslintContext {
  readonly filename: string;
  readonly cwd: string;
  readonly settings: object;
  readonly sourceCode: { readonly text: string; readonly hasBOM: boolean; readonly ast: object };
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
  const tree = sourceCode.ast as AST.JSONProgram;
  // Another parser's tree is not one that these rules can read.
  if ((tree.body[0] as { type: string } | undefined)?.type !== 'JSONExpressionStatement') return {};
  const file = isAbsolute(filename) ? filename : resolve(cwd, filename);
  const json = new JsonText(sourceCode.text, sourceCode.hasBOM, tree);
  const [folder, name] = [dirname(file), basename(file)];
  const around = dirname(folder);
  const at = (root: string, path: string): Documents =>
    documentsOf({ widget: open(root), path, json, isNamed: isForced(settings) });
  const isManifest = isManifestName(name);
  if (basename(folder) !== 'i18n') return isManifest ? at(folder, name) : {};
  if (isManifest && (isWidgetManifest(json.value) || !open(around).hasManifest))
    return at(folder, name);
  return at(around, `i18n/${name}`);
}

/** `settings: { "kommo-widget": { "widget": true } }` says that a manifest is a widget's whatever it looks like. */
function isForced(settings: object): boolean {
  const own = (settings as Record<string, unknown>)['kommo-widget'] as
    { widget?: unknown } | undefined;
  return own?.widget === true;
}
