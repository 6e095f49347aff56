import { join } from 'node:path';
import { Linter } from 'eslint';
import { parser as tsParser } from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import widgetRules from '../rules/index.js';
import plugin from '../src/index.js';
import { runRules } from '../src/lint/run-rules.js';
import { DiskFiles } from '../src/sources/disk.js';
import { contentOf } from '../src/widget/content.js';
import { documentsOf } from '../src/widget/documents.js';
import { Widget } from '../src/widget/widget.js';
import { edit } from './helpers/edit-text.js';
import { oddScripts } from './helpers/odd-scripts.js';
import { temporaryFolder } from './helpers/temporary-folder.js';

const names = Object.entries(widgetRules)
  .filter(([, { meta }]) => meta.docs.looksAt?.includes('scripts'))
  .map(([name]) => name);
const folder = temporaryFolder({
  'manifest.json': {
    widget: { locale: ['en'] },
    locations: ['llist-1', 'tlist-1', 'advanced_settings'],
  },
  'i18n/en.json': { x: 'y' },
});
const widget = new Widget(new DiskFiles(folder));
const entries = new Map(names.map((name) => [name, [2] as const]));

/** What our own runner finds in a script. */
function lint(path: string, text: string): readonly Linter.LintMessage[] {
  const content = contentOf(path, text, false);
  return runRules(content, documentsOf({ widget, path, content, isNamed: false }), entries);
}

/** What ESLint finds with one of its parsers. */
function lintBy(languageOptions: object, path: string, text: string): Linter.LintMessage[] {
  const config = {
    files: ['**/*.js'],
    plugins: { 'kommo-widget': plugin },
    languageOptions: { sourceType: 'script', ...languageOptions },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    rules: Object.fromEntries(names.map((name) => [`kommo-widget/${name}`, 'error'])),
  };
  return new Linter({ cwd: '/' }).verify(text, config as Linter.Config, {
    filename: join(folder, path),
  });
}

const isFatal = ({ fatal }: Linter.LintMessage): boolean => fatal === true;

describe.each(['script.js', 'js/x.js'])('in odd scripts as %s', (path) => {
  it.each(oddScripts.map((text) => [text.slice(0, 60), text]))('%s', (_, text) => {
    const messages = lint(path, text);
    for (const parser of [{}, { parser: tsParser }]) {
      const theirs = lintBy(parser, path, text);
      // Parsers differ in what they let pass.
      if ([...messages, ...theirs].some(isFatal)) continue;
      expect(messages).toEqual(theirs);
    }
    expect(messages.filter(({ ruleId }) => ruleId === null && !isFatal)).toEqual([]);
    const { length } = messages;
    for (const { suggestions = [] } of messages.slice(0, 20)) {
      for (const { fix, desc } of suggestions) {
        const after = lint(path, edit(text, fix));
        expect(after.filter(isFatal), desc).toEqual([]);
        expect(after.length, desc).toBeLessThan(length);
      }
    }
  });
});
