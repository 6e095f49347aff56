import { beforeEach, expect, it } from 'vitest';
import type { GitRepository } from '../helpers/git-repository.js';
import { cleanWidget, widgetWithMistake } from '../helpers/widgets.js';

/** What lies in the repository before its hook is there: a good widget, and a bad one that nobody touches. */
export const committed = { ...cleanWidget('w'), ...widgetWithMistake('old') };

/** Tries the commits that every hook has to tell apart, in a repository with those files and a hook. */
export function guardsCommits(guarded: () => GitRepository): void {
  const commit = (...args: readonly string[]): string =>
    guarded().git('commit', '--message', 'A change', ...args);
  const head = (): string => guarded().git('rev-parse', 'HEAD');
  let start: string | undefined;

  beforeEach(() => {
    start ??= head();
    guarded().git('reset', '--quiet', '--hard', start);
  });

  it('refuses a commit with a mistake', () => {
    guarded().write(widgetWithMistake('w')).stage();
    expect(() => commit()).toThrow('kommo-widget/valid-mobile-color');
    expect(head()).toBe(start);
  });

  it('refuses a commit that only deletes a locale file', () => {
    guarded().git('rm', '--quiet', 'w/i18n/en.json');
    expect(() => commit()).toThrow('kommo-widget/require-locale-files');
    expect(head()).toBe(start);
  });

  it('accepts a good commit, whatever is wrong in a widget that it leaves alone', () => {
    guarded().write({ 'w/script.js': 'changed', 'README.md': '' }).stage();
    commit();
    expect(head()).not.toBe(start);
  });

  it('accepts a commit of no widget', () => {
    guarded().write({ 'README.md': '' }).stage();
    commit();
    expect(head()).not.toBe(start);
  });

  it('judges what is staged and not what lies on the disk', () => {
    guarded().write({ 'w/script.js': 'changed' }).stage().write(widgetWithMistake('w'));
    commit();
    expect(head()).not.toBe(start);
    guarded().stage().write(cleanWidget('w'));
    expect(() => commit()).toThrow('kommo-widget/valid-mobile-color');
  });
}
