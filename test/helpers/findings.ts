import { readFileSync } from 'node:fs';
import type { ESLint, Linter } from 'eslint';
import type { Step } from './run-action.js';
import type { FileTree } from './temporary-folder.js';
import { cleanWidget } from './widgets.js';

/** The files of a widget with so many errors: settings of a type that the platform doesn't know. */
export function widgetWithErrors(
  count: number,
  folder = 'w',
  typeOf: (index: number) => string = () => 'txt',
): FileTree {
  const files = cleanWidget(folder);
  const path = `${folder}/manifest.json`;
  const settings = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `key_${String(index)}`,
      { name: 'settings.key', type: typeOf(index), required: true },
    ]),
  );
  return { ...files, [path]: { ...(files[path] as object), settings } };
}

/** The files of a widget with so many warnings: texts that the primary language doesn't have. */
export function widgetWithWarnings(count: number, folder = 'w'): FileTree {
  const files = cleanWidget(folder);
  const english = files[`${folder}/i18n/en.json`] as object;
  const manifest = files[`${folder}/manifest.json`] as { widget: object };
  const extra: Record<string, string> = {};
  for (let index = 0; index < count; index += 1) extra[`extra_${String(index)}`] = 'Texto';
  return {
    ...files,
    [`${folder}/manifest.json`]: {
      ...manifest,
      widget: { ...manifest.widget, locale: ['en', 'es'] },
    },
    [`${folder}/i18n/es.json`]: { ...english, ...extra },
  };
}

/** A finding with the absolute path of its file. */
export type Found = Linter.LintMessage & { readonly filePath: string };

/** Everything that a step found, from the file that it wrote for later steps. */
export function findingsOf({ outputs }: Step): readonly Found[] {
  const text = readFileSync(outputs['report-file'] ?? '', 'utf8');
  return (JSON.parse(text) as ESLint.LintResult[]).flatMap(({ filePath, messages }) =>
    messages.map((message) => ({ ...message, filePath })),
  );
}
