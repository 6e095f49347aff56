import { median } from './measure.mjs';

/**
 * What is promised: how often a time goes into another at most.
 *
 * @param {Record<string, Record<string, { times: number[] }>>} results by tree and contender
 * @returns {readonly { figure: string, budget: number, ratio: number }[]}
 */
export function compare(results) {
  const time = (tree, name) => median(results[tree][name].times);
  const ratio = (tree, one, other, budget) => ({
    figure: `${one} / ${other}, ${tree}`,
    budget,
    ratio: time(tree, one) / time(tree, other),
  });
  const [one, ten, hundred, thousand, large, clean] = trees.map(({ name }) => name);
  const slope = (more, less, count) => (time(more, 'command') - time(less, 'command')) / count;
  return [
    ratio(one, 'command', 'eslint', 0.36),
    ratio(one, 'command', 'floor', 3.6),
    ratio(hundred, 'command', 'eslint', 0.27),
    ratio(thousand, 'command', 'eslint', 0.27),
    ratio(thousand, 'command', 'floor', 5),
    ratio(large, 'command', 'floor', 6.5),
    ratio(clean, 'command', 'floor', 2.6),
    ratio(one, 'command', 'ajv-cli', 0.6),
    ratio(one, 'command', 'eslint, schema validator', 0.6),
    ratio(one, 'eslint', 'eslint, one empty rule', 1.25),
    ratio(hundred, 'eslint', 'eslint, one empty rule', 1.3),
    ratio(thousand, 'eslint', 'eslint, one empty rule', 1.4),
    ratio(one, 'action', 'command', 1.6),
    ratio(archive.name, 'page', 'command', 0.7),
    {
      figure: 'command, a widget of 1 000 / a widget of 100',
      budget: 1.1,
      ratio: slope(thousand, hundred, 900) / slope(hundred, ten, 90),
    },
  ];
}

/** What is given to the page in the browser, and the tree that its widget comes from. */
export const archive = { name: 'an archive of 300 KB', of: '1 widget with three findings' };

/** The trees that are measured, and how often. */
export const trees = [
  { name: '1 widget with three findings', widgets: 1, each: 3, rounds: 15 },
  { name: '10 widgets', widgets: 10, rounds: 7 },
  { name: '100 widgets', widgets: 100, rounds: 5 },
  { name: '1 000 widgets', widgets: 1000, rounds: 5 },
  { name: '100 widgets with 1 000 keys a locale', widgets: 100, keys: 1000, rounds: 5 },
  { name: '1 clean widget', widgets: 1, each: 0, rounds: 15 },
];
