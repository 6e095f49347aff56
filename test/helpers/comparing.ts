import type { Rule } from 'eslint';
import rules from '../../rules/index.js';
import { openWidget } from '../../src/plugin/open-widget.js';
import { toEslintRule } from '../../src/plugin/to-eslint-rule.js';
import { DiskFiles } from '../../src/sources/disk.js';
import { Widget } from '../../src/widget/widget.js';
import { temporaryFolder, type FileTree } from './temporary-folder.js';

const befores = new Map<string, string>();

/** Says what files the widget in a folder had before. */
export function setBefore(folder: string, files: FileTree): void {
  befores.set(folder, temporaryFolder(files));
}

/** The widget in a folder, which knows what it was before if that was said. */
export function widgetAt(folder: string): Widget {
  const before = befores.get(folder);
  if (before === undefined) return openWidget(folder);
  return new Widget(new DiskFiles(folder), new Widget(new DiskFiles(before)));
}

/** A rule as ESLint runs it, with what widgets were before, as the command passes it. */
export function comparingRule(name: keyof typeof rules): Rule.RuleModule {
  return toEslintRule(rules[name], widgetAt);
}
