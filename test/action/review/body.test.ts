import { describe, expect, it } from 'vitest';
import { toBlocks, type Block } from '../../../src/action/review/blocks.js';
import { bodyOf, doneBody, readSaid, saidOf } from '../../../src/action/review/body.js';
import type { Proposal } from '../../../src/action/review/proposal.js';
import { applySuggestion } from '../../helpers/apply-suggestion.js';

const check = 'Kommo widget lint (a, amocrm)';

function proposal(more: Partial<Proposal> = {}): Proposal {
  const finding = {
    ruleId: 'kommo-widget/valid-color',
    severity: 1,
    message: 'The color "<b>" needs a #. @octocat',
    line: 1,
    column: 1,
  } as const;
  return { finding, id: 'valid-color:0123', range: [0, 1], text: 'x', ...more };
}

const blockOf = (text: string, ...proposals: readonly Proposal[]): Block =>
  toBlocks(text, proposals)[0] as Block;

describe('the comment of a block', () => {
  it('says what is found, where it is explained, and what it is about', () => {
    const block = blockOf('a\n', proposal({ description: 'Add *it*.' }));
    expect(bodyOf(block, check)).toMatchInlineSnapshot(`
      "- ⚠️ [kommo\\-widget/valid\\-color](https://github.com/OWNER/REPO/blob/v1.0.0/docs/rules/valid-color.md): The color "&lt;b&gt;" needs a \\#. &#64;&#8203;octocat Suggestion: Add \\*it\\*.

      \`\`\`suggestion
      x
      \`\`\`

      <!-- kommo-widget-lint check=339d5de260b3afae change=7bee173cb6deaa5e findings=valid-color:0123 -->"
    `);
  });

  it.each(['```', '````\n```', '~~~', '```suggestion'])(
    'has a fence that %j does not end',
    (code) => {
      const written = `b${code}\n${code}`;
      const body = bodyOf(blockOf('a\n', proposal({ text: written })), check);
      expect(applySuggestion('a\n', body, { start: 1, end: 1 })).toBe(`${written}\n`);
    },
  );

  it('keeps the line ends of the file', () => {
    const body = bodyOf(blockOf('a\r\n', proposal({ text: 'b\r\nc' })), check);
    expect(body).toContain('```suggestion\r\nb\r\nc\r\n```');
  });

  it('is no longer than GitHub takes', () => {
    const finding = { ...proposal().finding, message: '@'.repeat(3000) };
    const many = Array.from({ length: 300 }, (_, index) =>
      proposal({
        finding,
        id: `valid-color-of-something-that-is-long:${String(index).padStart(16, '0')}`,
        range: [2 * index, 2 * index + 1],
      }),
    );
    const body = bodyOf(blockOf(`${'a '.repeat(300)}\n`, ...many), check);
    expect(body.length).toBeLessThan(65_536);
    expect(body).toMatch(/\n- \d+ more findings of these lines\.\n/u);
  });
});

describe('a marker', () => {
  const block = blockOf('a\n', proposal());

  it('is read by the check that wrote it', () => {
    expect(readSaid(bodyOf(block, check), check)).toEqual(saidOf(block));
    // As a browser sends it.
    expect(readSaid(bodyOf(block, check).replaceAll('\n', '\r\n'), check)).toEqual(saidOf(block));
    expect(readSaid(bodyOf(block, check), 'Kommo widget lint')).toBeUndefined();
  });

  it('counts at the end alone, so that no text can bring one', () => {
    expect(readSaid(`${bodyOf(block, check)}\nThanks!`, check)).toBeUndefined();
    const marker = bodyOf(block, check).split('\n').at(-1) ?? '';
    const forged = blockOf('a\n', proposal({ text: `b ${marker}` }));
    expect(readSaid(bodyOf(forged, check), check)).toEqual(saidOf(forged));
  });

  it('says that all is done', () => {
    const body = doneBody(bodyOf(block, check), true, saidOf(block), check);
    expect(readSaid(body, check)).toMatchObject({ isDone: true, findings: ['valid-color:0123'] });
    expect(body).toMatch(/^✅ Fixed\.\n\n- ⚠️/u);
    expect(body).not.toContain('suggestion\n');
    expect(doneBody(bodyOf(block, check), false, saidOf(block), check)).toContain('newer comment');
  });
});
