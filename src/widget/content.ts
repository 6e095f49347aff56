import { decode, hasByteOrderMark } from '../text/decode.js';
import { script } from '../platform/files.js';
import { JsonText } from './json-text.js';
import { isLibrary } from './package-files.js';
import { ScriptText } from './script-text.js';
import { StyleText } from './style-text.js';

/** The text of a file that is looked at only as a text. */
export class PlainText {
  /** Nothing stops those who read it. */
  readonly mistake = undefined;
  /** It has no tree. */
  readonly ast = {};

  /** @param hasMark whether the file starts with the byte-order mark */
  constructor(
    readonly text: string,
    readonly hasMark: boolean,
  ) {}

  get judged(): this {
    return this;
  }
}

/** The text of a file of a widget, without its byte-order mark. */
export type Content = JsonText | ScriptText | StyleText | PlainText;

/** The text of a file as what its path says that it is. */
export function contentOf(path: string, text: string, hasMark: boolean): Content {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  if (ending === 'json') return new JsonText(text, hasMark);
  if (ending === 'js' && !isLibrary(path, text))
    return new ScriptText(text, hasMark, path !== script.name);
  if (ending === 'css' && isOwnText(path, text)) return new StyleText(text, hasMark);
  return new PlainText(text, hasMark);
}

/** Whether a style or a template was written for its widget, and is a text at all. */
export function isOwnText(path: string, text: string): boolean {
  return !text.includes('\0') && !isLibrary(path, text);
}

const contents = new WeakMap<Uint8Array, Map<string, Content>>();

/** The same for the bytes of a file that is not JSON: each is parsed once, as long as anyone has them. */
export function contentIn(path: string, bytes: Uint8Array): Content {
  const known = contents.get(bytes) ?? new Map<string, Content>();
  contents.set(bytes, known);
  const content = known.get(path) ?? contentOf(path, decode(bytes), hasByteOrderMark(bytes));
  known.set(path, content);
  return content;
}
