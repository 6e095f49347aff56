import { dirname } from 'node:path';
import type { Rule } from 'eslint';
import { DiskFiles } from '../../src/widget/disk.js';
import { withWidget } from '../../src/widget/open-widget.js';
import { Widget } from '../../src/widget/widget.js';
import { temporaryFolder, type FileTree } from './temporary-folder.js';

const befores = new Map<string, string>();

/** Says what files the widget in a folder had before. */
export function setBefore(folder: string, files: FileTree): void {
  befores.set(folder, temporaryFolder(files));
}

/** The folder with the files that the widget in a folder had before, where that was said. */
export function beforeOf(folder: string): string | undefined {
  return befores.get(folder);
}

/** The same rule, told what widgets were before, as the command tells it. */
export function comparing(rule: Rule.RuleModule): Rule.RuleModule {
  return {
    ...rule,
    create(context) {
      const folder = dirname(context.filename);
      const before = befores.get(folder);
      if (before === undefined) return rule.create(context);
      const widget = new Widget(new DiskFiles(folder), new Widget(new DiskFiles(before)));
      return withWidget(folder, widget, () => rule.create(context));
    },
  };
}
