import { expect, it } from 'vitest';
import { Progress } from '../../src/cli/progress.js';

/** A run over 100 widgets that take so many milliseconds each. */
function shown(milliseconds: number, isTTY: boolean): string {
  let [text, time] = ['', 5000];
  const stream = { isTTY, write: (more: string) => (text += more) };
  const progress = new Progress(stream, () => time);
  for (let done = 0; done < 100; done += 1) {
    progress.show(done, 100);
    time += milliseconds;
  }
  progress.clear();
  return text;
}

it('counts widgets after a second, not too often, and takes the count away', () => {
  expect(shown(40, true).split('\r').slice(1, 3)).toEqual([
    '25 of 100 widgets\u001B[K',
    '28 of 100 widgets\u001B[K',
  ]);
  expect(shown(40, true).endsWith('\r\u001B[K')).toBe(true);
});

it('says nothing of a short run, or on a pipe', () => {
  expect(shown(10, true)).toBe('');
  expect(shown(40, false)).toBe('');
});
