import type { Change } from '../sources/git/change.js';
import { DiskFiles } from '../sources/disk.js';
import { readArchive, type FoundWidget } from '../sources/find-widgets.js';
import type { WidgetFiles } from '../widget/files.js';
import type { LintConfig } from './config.js';
import type { LintedWidget } from './introduced.js';
import { lintWidget } from './lint-widget.js';

/** A widget as it is now, and as it was before the change that is looked at. */
export interface WidgetStates {
  /** Lints it as it is now. @param isCompared whether rules may compare it with what was before */
  now(isCompared: boolean): Promise<LintedWidget>;
  /** Lints what was before, if there is something. */
  readonly before?: (() => Promise<LintedWidget>) | undefined;
}

/** The states of a folder or of an archive; without a change it is on the disk and nothing is known of before. */
export async function statesOf(
  widget: FoundWidget,
  config: LintConfig,
  change?: Change,
): Promise<WidgetStates> {
  const { folder, isNamed } = widget;
  if (widget.isArchive) {
    // What opens archives is loaded only if there is one.
    const { lintArchive } = await import('./lint-archive.js');
    const lint = async (bytes?: Uint8Array, before?: Uint8Array): Promise<LintedWidget> => ({
      folder,
      ...(await lintArchive(folder, config, bytes, before)),
    });
    const bytes = change?.content(folder) ?? readArchive(folder, isNamed);
    return states(lint, bytes, change?.contentBefore(folder));
  }
  const lint = async (files: WidgetFiles, before?: WidgetFiles): Promise<LintedWidget> => ({
    folder,
    files,
    results: await lintWidget(widget, config, files, before),
  });
  return states(lint, change?.now(folder) ?? new DiskFiles(folder), change?.before(folder));
}

function states<State>(
  lint: (state: State, before?: State) => Promise<LintedWidget>,
  now: State,
  before: State | undefined,
): WidgetStates {
  return {
    now: (isCompared) => lint(now, isCompared ? before : undefined),
    before: before && (() => lint(before)),
  };
}

/** Whether a change touched a widget; undefined without one. */
export function isTouched({ folder, isArchive }: FoundWidget, change?: Change) {
  return isArchive ? change?.isTouchedFile(folder) : change?.isTouched(folder);
}
