import { describe, expect, it } from 'vitest';
import { fitCommands, toCommands } from '../../../src/action/annotations/commands.js';
import type { Annotation } from '../../../src/report/annotation.js';
import { rulePage } from '../../../src/rule-kit/rule-page.js';
import { watch } from '../../helpers/runner.js';

const page = `\n\n${rulePage('x')}`;

function annotation(more: Partial<Annotation> = {}): Annotation {
  const rule = more.rule === undefined ? 'kommo-widget/x' : more.rule;
  return {
    level: 'error',
    path: 'w/manifest.json',
    line: 3,
    column: 5,
    endLine: 3,
    endColumn: 9,
    title: rule ?? 'Syntax',
    message: 'Something is wrong.',
    ...more,
    rule,
  };
}

const times = (count: number, make: (index: number) => Annotation): Annotation[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** What a person sees, with nothing dropped. */
function seen(annotations: readonly Annotation[]) {
  const { commands, hidden } = toCommands(annotations);
  const view = watch(commands.join('\n'), '/workspace');
  expect(view).toMatchObject({ dropped: 0, log: [], executed: [] });
  return { shown: view.annotations, hidden };
}

describe('commands', () => {
  it('show each finding while each level has no more than ten', () => {
    const all = [
      ...times(10, () => annotation()),
      ...times(10, () => annotation({ level: 'warning' })),
    ];
    expect(fitCommands(all)).toBe(true);
    expect(seen(all)).toMatchObject({ hidden: 0, shown: { length: 20 } });
    expect(fitCommands([...all, annotation({ level: 'warning' })])).toBe(false);
  });

  it('give columns to findings on one line only, inclusive', () => {
    const { shown } = seen([annotation(), annotation({ endLine: 4, endColumn: 2 })]);
    expect(shown[0]).toMatchObject({ line: 3, endLine: 3, col: 5, endColumn: 8 });
    expect(shown[1]).toEqual({
      level: 'error',
      file: 'w/manifest.json',
      line: 3,
      endLine: 4,
      title: 'kommo-widget/x',
      message: `Something is wrong.${page}`,
    });
  });

  it('merge what is alike in one file, and leave the other level as it is', () => {
    const { shown, hidden } = seen([
      ...times(9, (index) => annotation({ line: index + 1, endLine: index + 1 })),
      ...times(2, () => annotation({ path: 'v/manifest.json' })),
      annotation({ level: 'warning' }),
    ]);
    expect(hidden).toBe(9);
    expect(shown).toMatchObject([
      {
        title: 'kommo-widget/x (9 findings)',
        message: `Something is wrong.\n\n9 findings of this rule in this file, on lines 1, 2, 3, 4, 5, 6, 7, 8, 9.${page}`,
      },
      {
        file: 'v/manifest.json',
        message: `Something is wrong.\n\n2 findings of this rule in this file, on line 3.${page}`,
      },
      { level: 'warning', title: 'kommo-widget/x' },
      {
        level: 'notice',
        message: '9 more findings are in the job summary and in the log.',
      },
    ]);
  });

  it('show broken files first and then the files where the most is wrong', () => {
    const { shown, hidden } = seen([
      ...times(30, (index) => annotation({ path: `${String(index)}.json` })),
      ...times(2, () => annotation({ path: 'two.json' })),
      annotation({ path: 'broken.json', rule: null }),
    ]);
    expect(shown.map(({ file }) => file).slice(0, 3)).toEqual([
      'broken.json',
      'two.json',
      '0.json',
    ]);
    expect(shown).toHaveLength(11);
    expect(hidden).toBe(33 - 10);
  });

  it('stay within what the runner keeps, whole characters and the end of the message', () => {
    const message = '👩'.repeat(5000);
    const { shown } = seen([annotation({ message })]);
    expect(shown[0]?.message).toMatch(/^(?:👩)+…\n\nhttps:\S+$/u);
    const merged = seen(times(11, (index) => annotation({ message, line: index, endLine: index })));
    expect(merged.shown[0]?.message).toMatch(/^(?:👩)+…\n\n11 findings .+10\.\n\nhttps:\S+$/u);
  });
});
