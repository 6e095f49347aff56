import type { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import rules from '../../rules/index.js';
import { runRules } from '../../src/lint/run-rules.js';
import { PlainText } from '../../src/widget/content.js';
import { archiveOf } from './archive-document.js';
import { widgetAt } from './comparing.js';
import { temporaryFolder, type FileTree } from './temporary-folder.js';

interface Case {
  name: string;
  /** What the archive lists, as `archiveOf` takes it. */
  archive: readonly string[];
  /** The files in the archive that a rule reads. */
  files?: FileTree;
  /** The widget whose folder holds the archive, if it lies in one. */
  holder?: FileTree;
}

interface InvalidCase extends Case {
  errors: { messageId: string; data?: Record<string, string> }[];
}

/** Runs every case of a rule on archives, and keeps the messages in a file beside the test. */
export function testArchiveRule(
  name: keyof typeof rules,
  { valid, invalid }: { valid: readonly Case[]; invalid: readonly InvalidCase[] },
): void {
  const messages: Readonly<Record<string, string>> = rules[name].meta.messages;

  describe(name, () => {
    it.each(valid.map((one) => [one.name, one] as const))('says nothing of %s', (_, one) => {
      expect(lint(name, one)).toEqual([]);
    });

    it.each(invalid.map((one) => [one.name, one] as const))('finds %s', (_, one) => {
      const expected = one.errors.map(({ messageId, data = {} }) => ({
        messageId,
        message: Object.entries(data).reduce(
          (text, [key, value]) => text.replaceAll(`{{${key}}}`, () => value),
          messages[messageId] ?? '',
        ),
        line: 1,
        column: 1,
      }));
      expect(lint(name, one)).toMatchObject(expected);
    });

    it('says what its snapshot shows', async () => {
      const used = new Set<string | undefined>();
      const shown = invalid.map((one) => {
        const found = lint(name, one);
        for (const { messageId } of found) used.add(messageId);
        const said = found.map(({ messageId = '', message }) => `${messageId}: ${message}`);
        return [`# ${one.name}`, one.archive.join('\n'), ...said].join('\n\n');
      });
      const unused = Object.keys(messages).filter((id) => !used.has(id));
      expect(unused, 'messages that no case of the test produces').toEqual([]);
      await expect(`${shown.join('\n\n')}\n`).toMatchFileSnapshot(`__snapshots__/${name}.txt`);
    });
  });
}

function lint(name: string, { archive, files, holder }: Case): readonly Linter.LintMessage[] {
  const document = archiveOf(archive, {
    widget: files && widgetAt(temporaryFolder(files)),
    holder: holder && widgetAt(temporaryFolder(holder)),
  });
  return runRules(new PlainText('', false), { archive: document }, new Map([[name, [2]]]));
}
