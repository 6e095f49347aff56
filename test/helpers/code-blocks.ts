import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexer } from 'marked';
import { repository } from './run.js';

/** A fenced block of a page. */
export interface CodeBlock {
  readonly language: string;
  /** The name of the file that it shows; its info string has it behind the language. */
  readonly file?: string;
  readonly text: string;
}

/** The fenced blocks of a Markdown file of this repository, in their order. */
export function codeBlocks(path: string): readonly CodeBlock[] {
  return lexer(readFileSync(join(repository, path), 'utf8')).flatMap((token) => {
    if (token.type !== 'code') return [];
    const { lang = '', text } = token as { lang?: string; text: string };
    const [language = '', file] = lang.split(' ');
    return [{ language, ...(file !== undefined && { file }), text: `${text}\n` }];
  });
}

/** The text of the file that a page shows. */
export function shownFile(path: string, file: string): string {
  const block = codeBlocks(path).find((one) => one.file === file);
  if (!block) throw new Error(`${path} shows no ${file}`);
  return block.text;
}
