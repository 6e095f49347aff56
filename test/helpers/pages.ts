import { Buffer } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { lexer } from 'marked';
import { gif, jpeg, png, svg } from './images.js';

/** An example on a rule's page: a widget, the file of it that is linted, and whether the rule has to find something. */
export interface Example {
  /** The paragraph that introduces it, with its ❌ or ✅. */
  readonly title: string;
  readonly isWrong: boolean;
  /** Path of the linted file, which the first block of the example names. */
  readonly file: string;
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** The files of the widget before a change; none if the example is of no change. */
  readonly before: Readonly<Record<string, Uint8Array>>;
  readonly options: readonly unknown[];
  /** The names in an archive, if the example is of one; the other files are those of the folder that holds it. */
  readonly archive: readonly string[] | undefined;
}

/** A file `docs/rules/<rule>.md`. */
export interface Page {
  readonly rule: string;
  readonly text: string;
  readonly headings: readonly string[];
  readonly examples: readonly Example[];
}

const folder = new URL('../../docs/rules/', import.meta.url);

/** Every rule's page. */
export function readPages(): readonly Page[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) =>
      parsePage(name.slice(0, -'.md'.length), readFileSync(new URL(name, folder), 'utf8')),
    );
}

/**
 * Reads a page.
 *
 * A paragraph that starts with ❌ or ✅ begins an example, and the fenced blocks up to the next one belong to it. Their
 * info strings are the language and the path in the widget, then, if it matters, how the file is stored: `bom`, `crlf`,
 * `latin1` or `utf-16`. A block `json options` holds the rule's options, a block `text files` lists further files, and a
 * block `text archive` what is in an archive.
 */
export function parsePage(rule: string, text: string): Page {
  const headings: string[] = [];
  const drafts: { title: string; blocks: { info: string; text: string }[] }[] = [];
  let current: (typeof drafts)[number] | undefined;
  for (const token of lexer(text)) {
    if (token.type === 'heading') {
      headings.push(token['text'] as string);
      current = undefined;
    } else if (token.type === 'paragraph' && /^[❌✅]/u.test(token['text'] as string)) {
      current = { title: token['text'] as string, blocks: [] };
      drafts.push(current);
    } else if (token.type === 'code') {
      current?.blocks.push({
        info: (token['lang'] as string | undefined) ?? '',
        text: token['text'] as string,
      });
    }
  }
  return { rule, text, headings, examples: drafts.map(exampleOf) };
}

function exampleOf({ title, blocks }: { title: string; blocks: { info: string; text: string }[] }) {
  const files: Record<string, Uint8Array> = {};
  const before: Record<string, Uint8Array> = {};
  const options: unknown[] = [];
  let file: string | undefined;
  let archive: string[] | undefined;
  for (const { info, text } of blocks) {
    const [, name, ...storage] = info.split(/\s+/u);
    if (name === 'options') {
      options.push(...(JSON.parse(text) as unknown[]));
    } else if (name === 'archive') {
      archive = text.split('\n');
      file ??= 'widget.zip';
    } else if (name === 'files') {
      for (const line of text.split('\n')) Object.assign(files, standIn(line));
    } else if (name === undefined) {
      throw new Error(`A block of "${title}" names no file`);
    } else if (storage.includes('before')) {
      before[name] = stored(`${text}\n`, storage);
    } else {
      file ??= name;
      files[name] = stored(`${text}\n`, storage);
    }
  }
  if (file === undefined) throw new Error(`"${title}" has no file to lint`);
  return { title, isWrong: title.startsWith('❌'), file, files, before, options, archive };
}

function stored(text: string, storage: readonly string[]): Uint8Array {
  const lines = storage.includes('crlf') ? text.replaceAll('\n', '\r\n') : text;
  const start = storage.includes('bom') || storage.includes('utf-16') ? '\uFEFF' : '';
  const encoding = storage.includes('utf-16') ? 'utf16le' : 'utf8';
  return Buffer.from(start + lines, storage.includes('latin1') ? 'latin1' : encoding);
}

/** `script.js` is an empty file, `images/logo.png 130x100` a picture of that size. */
export function standIn(line: string): Record<string, Uint8Array> {
  const match = /^(?<path>.+?)(?: (?<width>\d+)[x×](?<height>\d+))?$/u.exec(line.trim());
  if (!match?.groups) return {};
  const { path = '', width, height } = match.groups;
  if (width === undefined) return { [path]: new Uint8Array() };
  const kinds: Record<string, (width: number, height: number) => Uint8Array> = {
    gif,
    jpeg,
    jpg: jpeg,
    png,
    svg,
  };
  const draw = kinds[extname(path).slice(1).toLowerCase()] ?? png;
  return { [path]: draw(Number(width), Number(height)) };
}
