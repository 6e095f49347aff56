import { join } from 'node:path';
import css from '@eslint/css';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import rules from '../../rules/index.js';
import { comparingRule } from './comparing.js';
import { readMarks } from './marks.js';
import { runRule } from './run-rule.js';
import { showMessage } from './shown-messages.js';
import { temporaryFolder, type FileTree } from './temporary-folder.js';

interface Case {
  name: string;
  /** The path of the file in the widget. */
  file: string;
  code: string;
  /** What is on the disk, if that is not UTF-8 of the text. */
  bytes?: Uint8Array;
  /** The other files of the widget. */
  files?: FileTree;
}

interface InvalidCase extends Case {
  /** Marks ⟦around⟧ every reported place, in the order of the errors. */
  code: string;
  errors: { messageId: string; data?: Record<string, string | number> }[];
  /** The text after all fixes. */
  output?: string;
}

const manifest = { widget: { interface_version: 2, locale: ['en'] } };

/**
 * Runs every case of a rule on a style, a template or another text in our own runner, one on a style also in the language
 * of `@eslint/css`, and keeps the messages in a file beside the test.
 */
export function testFileRule(
  name: keyof typeof rules,
  { valid, invalid }: { valid: readonly Case[]; invalid: readonly InvalidCase[] },
): void {
  const { meta } = rules[name];
  const isForStyles = meta.docs.looksAt?.includes('styles') === true;

  describe(name, () => {
    it.each(valid.map((one) => [one.name, one] as const))('says nothing of %s', (_, one) => {
      const test = prepare(one);
      expect(runRule(name, test).messages).toEqual([]);
      if (isForStyles) expect(lintStyle(name, test)).toEqual([]);
    });

    it.each(invalid.map((one) => [one.name, one] as const))('finds %s', (_, one) => {
      const test = prepare(one);
      const { messages, output } = runRule(name, test);
      const expected = one.errors.map(({ messageId, data }, index) => ({
        messageId,
        ...test.ranges[index],
        ...(data && {
          message: interpolate(meta.messages as Record<string, string>, messageId, data),
        }),
      }));
      expect(messages).toMatchObject(expected);
      expect(test.ranges).toHaveLength(one.errors.length);
      expect(output).toBe(one.output ?? test.code);
      if (isForStyles) expect(messages).toEqual(lintStyle(name, test));
    });

    it('says what its snapshot shows', async () => {
      const used = new Set<string | undefined>();
      const shown = invalid.map((one) => {
        const test = prepare(one);
        const { messages } = runRule(name, test);
        for (const { messageId } of messages) used.add(messageId);
        const title = `# ${one.name} (${one.file})`;
        return [title, ...messages.map((each) => showMessage(test.code, each))].join('\n\n');
      });
      const unused = Object.keys(meta.messages).filter((id) => !used.has(id));
      expect(unused, 'messages that no case of the test produces').toEqual([]);
      await expect(`${shown.join('\n\n')}\n`).toMatchFileSnapshot(`__snapshots__/${name}.txt`);
    });
  });
}

/** What ESLint finds in a style with a rule, as people run it beside `@eslint/css`. */
function lintStyle(name: keyof typeof rules, { code, filename }: ReturnType<typeof prepare>) {
  return new Linter({ cwd: '/' }).verify(
    code,
    {
      files: ['**/*.css'],
      language: 'css/css',
      languageOptions: { tolerant: true },
      plugins: { css, 'kommo-widget': { rules: { [name]: comparingRule(name) } } },
      rules: { [`kommo-widget/${name}`]: 'error' },
    } as unknown as Linter.Config,
    { filename },
  );
}

function prepare({ file, code: marked, bytes, files }: Case) {
  const { text, ranges } = readMarks(marked);
  const root = temporaryFolder({ 'manifest.json': manifest, ...files, [file]: bytes ?? text });
  return { code: text, root, filename: join(root, file), ranges };
}

function interpolate(
  messages: Readonly<Record<string, string>>,
  id: string,
  data: Readonly<Record<string, string | number>>,
): string {
  return (messages[id] ?? '').replace(/\{\{(?<key>\w+)\}\}/gu, (_, key: string) =>
    String(data[key]),
  );
}
