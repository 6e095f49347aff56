import type { ESLint } from 'eslint';
import { checkArchive, rootOf } from '../lint/check-archive.js';
import { checkWidget } from '../lint/check-widget.js';
import { ruleSet } from '../lint/rule-set.js';
import type { PresetName } from '../rule-kit/create-rule.js';
import { ArchivedFiles } from '../sources/archived-files.js';
import { MemoryFiles } from '../sources/memory.js';
import { SubFolder } from '../sources/sub-folder.js';
import { widgetFolders } from '../sources/widget-folders.js';
import type { WidgetFiles } from '../widget/files.js';
import { Widget } from '../widget/widget.js';
import type { Root } from './dropped.js';
import { guessPreset, type Guess } from './guess-preset.js';

/** A widget among what was dropped, and what was found in it. */
export interface LintedWidget {
  readonly root: Root;
  /** The folder of the root that it lies in. */
  readonly folder: string;
  readonly widget: Widget;
  readonly guess: Guess;
  readonly preset: PresetName;
  /** A result for each file, named by its path in the root; `''` is an archive itself. */
  readonly results: readonly ESLint.LintResult[];
}

/** The folders of a root that are widgets; an archive is one widget, as its upload is. */
export function foldersOf({ tree, entries }: Root): readonly string[] {
  const files = new MemoryFiles(tree);
  return entries ? [rootOf({ entries, files }) ?? ''] : widgetFolders(files);
}

/** Lints a widget as it is now. @param chosen the preset, if the one that fits is not to be guessed */
export function lintFolder(root: Root, folder: string, chosen?: PresetName): LintedWidget {
  const { entries } = root;
  const files = new MemoryFiles(root.tree);
  const widget = new Widget(filesOf(root, files, folder));
  const guess = guessPreset(widget.json(widget.manifestPath)?.value);
  const preset = chosen ?? guess.preset;
  const rules = rulesOf(preset);
  const options = { isNamed: true, rulesFor: () => rules, isIgnored: () => false };
  const results = entries
    ? checkArchive({ entries, files }, { ...options, nameOf: (path) => path })
    : checkWidget(widget, { ...options, nameOf: (path) => joined(folder, path) });
  return { root, folder, widget, guess, preset, results };
}

/** The rules of a preset, once, because the runner keeps what it knows of them. */
export function rulesOf(preset: PresetName) {
  const rules = ruleSets.get(preset) ?? ruleSet({ preset, rules: {} });
  ruleSets.set(preset, rules);
  return rules;
}

const ruleSets = new Map<PresetName, ReturnType<typeof ruleSet>>();

/** The path of a file that is named by its path in the root, from the folder of the widget. */
export function pathInWidget({ folder }: LintedWidget, path: string): string {
  return folder === '' ? path : path.slice(folder.length + 1);
}

/** Names of folders and files as one path; those that are empty are left out. */
export function joined(...names: readonly string[]): string {
  return names.filter((name) => name !== '').join('/');
}

function filesOf({ isLone, entries }: Root, files: WidgetFiles, folder: string): WidgetFiles {
  if (entries) return new ArchivedFiles(files, folder);
  if (!isLone) return new SubFolder(files, folder);
  // What is not listed is not known to be missing.
  return {
    list: () => undefined,
    read: (path, limit) => files.read(path, limit),
    size: (path) => files.size(path),
  };
}
