import type { WidgetFiles } from './files.js';
import { decode, hasByteOrderMark } from '../text/decode.js';
import { JsonText } from './json-text.js';
import { isDeeperThan } from './plain.js';
import { valuesIn } from './values-in.js';

/**
 * How much of a widget is looked at, so that no file of a stranger takes all time or memory. The largest widget known
 * has files of a few kilobytes with some hundred values.
 */
export const limits = {
  /** Bytes of a file with a text. */
  bytes: 2 ** 20,
  /** Commas, colons and opening brackets of a JSON file, also in its texts: no value is without one of them. */
  values: 50_000,
  /** Levels of a JSON file. */
  levels: 100,
  /** Folders inside one another that are searched for files that the widget does not use, or that changed. */
  folderLevels: 30,
  /** Folders inside one another that are searched for widgets: the time to open a file grows with them. */
  searchLevels: 100,
  /** Files in `i18n`. */
  localeFiles: 200,
  /** Bytes of all files in `i18n` together. */
  localeBytes: 2 ** 23,
  /** The same characters in all files of `i18n` together. */
  localeValues: 200_000,
  /** Scripts, styles, templates and other text files, and their bytes together. */
  textFiles: 1000,
  textBytes: 2 ** 24,
  /** Levels of the tree of a script: each takes some of the stack. */
  scriptLevels: 1000,
  /** Places of a style that its parser stumbles over; ordinary styles have a few. */
  styleMistakes: 100,
  /** Places of the locale files that are compared with the references that lead nowhere. */
  comparisons: 1_000_000,
  /** Findings of one file, of one widget, and of all widgets together: the last two are the same. */
  fileFindings: 10_000,
  findings: 50_000,
  /** Secrets of a manifest, each in all ways to write it, that are looked for in findings. */
  secrets: 100,
  /** Bytes of a file with suppressions, which is enough for 50 000 files. */
  suppressionsBytes: 2 ** 22,
  /** Bytes of an archive; the largest known has two million. */
  archiveBytes: 2 ** 25,
  /** Files and folders in an archive. */
  archiveEntries: 5_000,
  /** Bytes of all files of an archive together, unpacked. */
  unpackedBytes: 2 ** 26,
  /** How many times its size an archive may become, if what it becomes is more than `freeBytes`. */
  archiveRatio: 100,
  freeBytes: 2 ** 23,
  /** Texts that the braces of one pattern stand for, and those of all patterns of a configuration. */
  braces: 100,
  allBraces: 10_000,
  /** Bytes of a configuration, its patterns in one place, and the characters of one. */
  configBytes: 2 ** 18,
  patterns: 100,
  patternLength: 200,
} as const;

const texts = new WeakMap<Uint8Array, JsonText>();
const exceededLimits = new WeakMap<Uint8Array, string | undefined>();

/** Reads a file with a text, or as much of it as says that it is too large. */
export function readText(files: WidgetFiles, path: string): Uint8Array | undefined {
  return files.read(path, limits.bytes + 1);
}

/** The content of a JSON file; undefined if there is too much of it to look at. */
export function jsonIn(bytes: Uint8Array): JsonText | undefined {
  return exceededLimit(bytes) === undefined ? textIn(bytes) : undefined;
}

/** What a JSON file has more of than is looked at, as the end of a sentence; undefined for every ordinary file. */
export function exceededLimit(bytes: Uint8Array): string | undefined {
  if (!exceededLimits.has(bytes)) exceededLimits.set(bytes, measure(bytes));
  return exceededLimits.get(bytes);
}

/** Each file is parsed once, as long as anyone has its bytes. */
function textIn(bytes: Uint8Array): JsonText {
  const known = texts.get(bytes) ?? new JsonText(decode(bytes), hasByteOrderMark(bytes));
  texts.set(bytes, known);
  return known;
}

function measure(bytes: Uint8Array): string | undefined {
  if (bytes.length > limits.bytes) return `more than ${String(limits.bytes)} bytes`;
  // No file has more values than bytes.
  if (bytes.length > limits.values && valuesIn(bytes) > limits.values)
    return `more than ${String(limits.values)} values`;
  return isDeep(bytes) ? `more than ${String(limits.levels)} levels` : undefined;
}

/** What a bracket may stand in without a meaning, up to the end of the line if nothing ends it, or a bracket. */
const textOrBracket =
  /"(?:[^"\\\r\n]|\\[^])*"?|'(?:[^'\\\r\n]|\\[^])*'?|\/\/.*|\/\*[^]*?(?:\*\/|$)|[[{}\]]/gu;

function isDeep(bytes: Uint8Array): boolean {
  if (!hasMoreBrackets(bytes)) return false;
  const { value } = textIn(bytes);
  if (value !== undefined) return isDeeperThan(limits.levels, value);
  // Neither parser says whether a text was too deep for it or broken.
  let level = 0;
  for (const part of decode(bytes).match(textOrBracket) ?? []) {
    if (part === '[' || part === '{') level += 1;
    else if (part === ']' || part === '}') level -= 1;
    if (level > limits.levels) return true;
  }
  return false;
}

/** Whether there are enough opening brackets for too many levels, which ordinary files are far from. */
function hasMoreBrackets(bytes: Uint8Array): boolean {
  let count = 0;
  for (const bracket of ['{', '['].map((one) => one.charCodeAt(0))) {
    for (let at = bytes.indexOf(bracket); at >= 0; at = bytes.indexOf(bracket, at + 1)) count += 1;
  }
  return count > limits.levels;
}
