import type { ESLint } from 'eslint';
import { checkWidget } from '../lint/check-widget.js';
import { ruleSet } from '../lint/rule-set.js';
import type { PresetName } from '../rule-kit/create-rule.js';
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
  /** A result for each file, named by its path in the widget. */
  readonly results: readonly ESLint.LintResult[];
}

/** The folders of a root that are widgets. */
export function foldersOf({ tree }: Root): readonly string[] {
  return widgetFolders(new MemoryFiles(tree));
}

/** Lints a widget as it is now. @param chosen the preset, if the one that fits is not to be guessed */
export function lintFolder(root: Root, folder: string, chosen?: PresetName): LintedWidget {
  const widget = new Widget(filesOf(root, folder));
  const guess = guessPreset(widget.json(widget.manifestPath)?.value);
  const preset = chosen ?? guess.preset;
  const rules = rulesOf(preset);
  const results = checkWidget(widget, {
    isNamed: true,
    nameOf: (path) => path,
    rulesFor: () => rules,
  });
  return { root, folder, widget, guess, preset, results };
}

/** The rules of a preset, once, because the runner keeps what it knows of them. */
export function rulesOf(preset: PresetName) {
  const rules = ruleSets.get(preset) ?? ruleSet({ preset, rules: {} });
  ruleSets.set(preset, rules);
  return rules;
}

const ruleSets = new Map<PresetName, ReturnType<typeof ruleSet>>();

/** The path in the root of a file of the widget. */
export function pathInRoot({ folder }: LintedWidget, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}

function filesOf({ tree, isLone }: Root, folder: string): WidgetFiles {
  const files = new SubFolder(new MemoryFiles(tree), folder);
  if (!isLone) return files;
  // What is not listed is not known to be missing.
  return {
    list: () => undefined,
    read: (path, limit) => files.read(path, limit),
    size: (path) => files.size(path),
  };
}
