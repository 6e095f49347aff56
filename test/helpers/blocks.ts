import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexer } from 'marked';
import { repository } from './run.js';

/** A fenced block of a page. */
export interface Block {
  /** The heading that it stands under. */
  readonly heading: string;
  /** The file that the comment in its first lines names; undefined where there is none. */
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
    blocks.push({ heading, file: named.exec(text)?.groups?.['file'], text: `${text}\n` });
  }
  return blocks;
}
