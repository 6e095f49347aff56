import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexer } from 'marked';
import { repository } from './run.js';

/** A fenced block of a page. */
export interface Block {
  /** The heading that it stands under. */
  readonly heading: string;
  readonly language: string;
  /** The file that it shows: named behind the language, or by a comment in its first lines; undefined if it is not. */
  readonly file: string | undefined;
  readonly text: string;
}

const named = /^(?:#!.*\n)?(?:#|\/\/) (?<file>\S*[/.]\S*)$/mu;

/** The blocks of a page, by its path in this repository. */
export function blocksOf(page: string): readonly Block[] {
  const blocks: Block[] = [];
  let heading = '';
  for (const token of lexer(readFileSync(join(repository, page), 'utf8'))) {
    if (token.type === 'heading') heading = token['text'] as string;
    if (token.type !== 'code') continue;
    const text = token['text'] as string;
    const [language = '', file] = ((token['lang'] as string | undefined) ?? '').split(' ');
    blocks.push({
      heading,
      language,
      file: file ?? named.exec(text)?.groups?.['file'],
      text: `${text}\n`,
    });
  }
  return blocks;
}

/** The text of a file that a page shows. */
export function shownFile(page: string, file: string): string {
  const block = blocksOf(page).find((one) => one.file === file);
  if (!block) throw new Error(`${page} shows no ${file}`);
  return block.text;
}
