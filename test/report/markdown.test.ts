import type { Linter } from 'eslint';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { toResult } from '../../src/lint/result.js';
import { markdownWithin } from '../../src/report/markdown.js';
import type { ReportContext } from '../../src/report/report.js';

const context: ReportContext = {
  cwd: '/repo',
  colors: false,
  lineUrl: (file, line) => `https://github.com/o/r/blob/sha${file}#L${String(line)}`,
};

function message(line: number, more: Partial<Linter.LintMessage> = {}): Linter.LintMessage {
  return {
    ruleId: 'kommo-widget/x',
    severity: 2,
    message: 'Something is wrong.',
    line,
    column: 1,
    ...more,
  };
}

const rowsOf = (text: string): string[] =>
  text.split('\n').filter((line) => /^\| (?:❌|⚠️)/u.test(line));

describe('markdown with links', () => {
  it('has one row for what is alike, with a link to each line, by file and line', () => {
    const text = markdownWithin(
      Infinity,
      [
        toResult('/repo/w/manifest.json', [
          message(2, { severity: 1, ruleId: 'kommo-widget/a' }),
          message(3),
          message(9),
        ]),
        toResult('/repo/w/i18n/en.json', [message(4)]),
      ],
      context,
    );
    const [second, first, ...others] = rowsOf(text);
    expect(others).toEqual([]);
    expect(first).toContain(
      '| [manifest.json:3](https://github.com/o/r/blob/sha/repo/w/manifest.json#L3), [manifest.json:9](https://github.com/o/r/blob/sha/repo/w/manifest.json#L9), [i18n/en.json:4](https://github.com/o/r/blob/sha/repo/w/i18n/en.json#L4) |',
    );
    expect(second).toContain('⚠️ warning');
  });

  it('marks what --fix corrects', () => {
    const fix = { range: [0, 0] as [number, number], text: '' };
    const results = [
      toResult('/repo/m.json', [message(1, { fix }), message(2, { message: 'Odd.' })]),
    ];
    const rows = rowsOf(markdownWithin(Infinity, results, context));
    expect(rows.map((row) => row.includes('🔧'))).toEqual([true, false]);
  });

  it('splits a row that is too long to read', () => {
    const messages = Array.from({ length: 45 }, (_, index) => message(index + 1));
    const rows = rowsOf(markdownWithin(Infinity, [toResult('/repo/m.json', messages)], context));
    expect(rows.map((row) => row.match(/#L/gu)?.length)).toEqual([20, 20, 5]);
  });

  it.each([1500, 10_000, 100_000])('stays within %i bytes and says what is left out', (bytes) => {
    const results = Array.from({ length: 400 }, (_, index) =>
      toResult(`/repo/ä${String(index)}/manifest.json`, [
        message(1, { message: `“${String(index)}” is wrong.` }),
      ]),
    );
    const text = markdownWithin(bytes, results, context);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(bytes);
    expect(Buffer.byteLength(text)).toBeGreaterThan(bytes - 600);
    const shown = rowsOf(text).length;
    expect(text).toMatch(new RegExp(`\\n\\n${String(400 - shown)} more findings .+\\n$`, 'u'));
    expect(marked.lexer(text).filter(({ type }) => type === 'table')).toHaveLength(shown);
  });

  it('gives the root of the repository a name', () => {
    expect(
      markdownWithin(Infinity, [toResult('/repo/manifest.json', [message(1)])], context),
    ).toMatch(/^### \.$/mu);
  });
});
