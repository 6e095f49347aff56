import type { ArchiveDocument } from './archive.js';
import type { JsonText } from './json-text.js';
import type { JsonValue } from './json-value.js';
import type { LocaleDocument } from './locale-document.js';
import { Manifest } from './manifest.js';
import { unknownManifest } from './unknown-manifest.js';
import { isWidget } from './detect-widget.js';
import type { Widget } from './widget.js';

/** A JSON file of a widget as it is written. */
export interface WidgetText {
  readonly root: JsonValue;
  /** Its path in the widget: `manifest.json`, in whatever case, or `i18n/<code>.json`. */
  readonly path: string;
  readonly widget: Widget;
  readonly json: JsonText;
}

/** What a file of a widget is to rules; all undefined if it does not belong to a widget. */
export interface Documents {
  /** The manifest, if the file is one. */
  readonly manifest?: Manifest | undefined;
  /** The same, or an empty manifest if the file is one that can't be read, for what is said of the files around it. */
  readonly around?: Manifest | undefined;
  /** The texts of a language, if the file holds some. */
  readonly locale?: LocaleDocument | undefined;
  /** The file as it is written. */
  readonly text?: WidgetText | undefined;
  /** The archive, if the file is one; of what is in it each file has documents of its own. */
  readonly archive?: ArchiveDocument | undefined;
}

interface DocumentOptions {
  readonly widget: Widget;
  /** The path of the file in the widget. */
  readonly path: string;
  /** The file's content, which need not be the one that lies in the widget. */
  readonly json: JsonText;
  /** Whether the folder is a widget whatever its manifest looks like. */
  readonly isNamed: boolean;
}

/** Works out what a file is to rules. */
export function documentsOf({ widget, path, json, isNamed }: DocumentOptions): Documents {
  const { root, judged } = json;
  const text = root && { root, path, widget, json: judged };
  if (path === widget.manifestPath) {
    if (!isNamed && !isWidget(root?.plain, widget.files, json.text)) return {};
    if (!text) return { around: unknownManifest(widget) };
    const isWidgets = widget.json(path) === json;
    const manifest = (isWidgets && widget.manifest) || new Manifest(root, widget);
    return { manifest, around: manifest, text };
  }
  const code = localeCodeOf(path);
  if (!text || code === undefined || !widget.hasManifest || !(isNamed || widget.isWidget))
    return {};
  const manifest = widget.manifest ?? unknownManifest(widget);
  return { locale: { root, code, manifest }, text };
}

/** The code that a locale file is named after, or undefined if a path is not one of a locale file. */
function localeCodeOf(path: string): string | undefined {
  return /^i18n\/(?<code>[^._/][^/]*)\.json$/iu.exec(path)?.groups?.['code'];
}
