import { createScriptRule } from '../../src/rule-kit/create-rule.js';
import { locationOf } from '../../src/rule-kit/location-of.js';
import type { Script } from '../../src/widget/script.js';
import { isScript } from '../../src/widget/script-text.js';

/** Fewer lines may be an example. */
const fewest = 3;

/**
 * The checklist wants no code that is switched off by making it a comment.
 *
 * @see https://developers.kommo.com/docs/getting-listed
 */
export default createScriptRule({
  name: 'no-commented-code',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'Disallow three lines or more of code in a comment',
      presets: { marketplace: 'warn', amomarket: 'warn' },
    },
    schema: [],
    messages: {
      code: 'This comment is {{count}} lines of code that do not run. Delete them: version control keeps them.',
    },
  },
  check(context, script) {
    if (script.isBundled) return;
    for (const { range, lines } of blocksOf(script)) {
      const code = lines.filter((line) => line.trim() !== '');
      if (code.length < fewest || !isCode(code)) continue;
      const loc = locationOf(context.sourceCode, range);
      context.report({ loc, messageId: 'code', data: { count: code.length } });
    }
  },
});

interface Block {
  range: [number, number];
  readonly lines: string[];
}

/** Comments over several lines, and comments on lines that follow each other. */
function blocksOf({ comments, text }: Script): readonly Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const comment of comments) {
    const { value, type } = comment;
    const range = comment.range as [number, number];
    if (type === 'Block') {
      open = undefined;
      // These explain what follows them.
      if (!value.startsWith('*')) blocks.push({ range, lines: value.split(/\r\n|[\r\n]/u) });
      continue;
    }
    const between = open && text.slice(open.range[1], range[0]);
    if (open && between !== undefined && /^[ \t]*(?:\r\n|[\r\n])[ \t]*$/u.test(between)) {
      open.range = [open.range[0], range[1]];
      open.lines.push(value);
    } else {
      open = { range, lines: [value] };
      blocks.push(open);
    }
  }
  return blocks;
}

/** Whether lines are code, and not words that happen to be code too. */
function isCode(lines: readonly string[]): boolean {
  const signs = lines.filter((line) => /[=;(){}]/u.test(line));
  if (signs.length < fewest) return false;
  const text = lines.join('\n');
  return [text, `function f() {${text}\n}`, `({${text}\n})`, `[${text}\n]`].some(isScript);
}
