import { applyFix, fixFile, type ChangedFile } from '../lint/fix-file.js';
import type { PresetName } from '../rule-kit/create-rule.js';
import { loadParsers } from '../widget/late-packages.js';
import {
  foldersOf,
  lintFolder,
  pathInWidget,
  rulesOf,
  type LintedWidget,
} from './linted-widget.js';
import { openDropped, type Root } from './dropped.js';
import type { DroppedFile, Notice, Request, View } from './protocol.js';
import { viewOf } from './view.js';

/** A file in memory before a change. */
interface Before {
  readonly root: Root;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What was dropped and what was done with it since, from one drop to the next. */
export class Session {
  #widgets: LintedWidget[] = [];
  #notices: readonly Notice[] = [];
  #chosen: PresetName | undefined;
  /** Each holds the files that one change wrote. */
  #changes: (readonly Before[])[] = [];

  get widgets(): readonly LintedWidget[] {
    return this.#widgets;
  }

  get view(): View {
    return {
      widgets: this.#widgets.map((widget) => viewOf(widget, this.#changedIn(widget.root))),
      notices: this.#notices,
      changes: this.#changes.length,
    };
  }

  /** Takes what was dropped in place of what was there before. */
  async open(files: readonly DroppedFile[]): Promise<void> {
    const { roots, notices } = await openDropped(files);
    // All of this script is here already, so that there is nothing to save.
    await loadParsers(['.js', '.css']);
    const found = roots.map((root) => ({ root, folders: foldersOf(root) }));
    this.#changes = [];
    this.#widgets = found.flatMap(({ root, folders }) =>
      folders.map((folder) => lintFolder(root, folder, this.#chosen)),
    );
    this.#notices = [
      ...notices,
      ...found
        .filter(({ folders }) => folders.length === 0)
        .map(({ root }): Notice => ({ word: 'notice.no-widget', values: { name: root.name } })),
    ];
  }

  /** Lints with a preset; undefined is the one that each widget seems to be made for. */
  setPreset(preset: PresetName | undefined): void {
    this.#chosen = preset;
    this.#lint(() => true);
  }

  /** Applies a fix or a suggestion of a finding, if that is still there. */
  apply({ widget, path, finding, suggestion }: Extract<Request, { kind: 'apply' }>): void {
    const linted = this.#widgets[widget];
    const message = linted?.results.find(({ filePath }) => filePath === path)?.messages[finding];
    const fix = suggestion === undefined ? message?.fix : message?.suggestions?.[suggestion]?.fix;
    if (!linted || !fix) return;
    const bytes = linted.root.tree.get(path);
    const changed = bytes && applyFix(bytes, fix);
    if (changed) this.#write([{ root: linted.root, path, ...changed }]);
  }

  /** Applies all fixes of all widgets, as the command does. */
  fixAll(): void {
    this.#write(
      this.#widgets.flatMap((linted) =>
        linted.results.flatMap(({ filePath: path }) => {
          const inWidget = pathInWidget(linted, path);
          const fixed = fixFile(linted.widget, inWidget, true, rulesOf(linted.preset));
          return fixed ? [{ root: linted.root, path, ...fixed }] : [];
        }),
      ),
    );
  }

  /** Takes the last change back. */
  undo(): void {
    const change = this.#changes.pop() ?? [];
    for (const { root, path, bytes } of change) root.tree.set(path, bytes);
    this.#lint(({ root }) => change.some((file) => file.root === root));
  }

  #write(files: readonly ({ readonly root: Root; readonly path: string } & ChangedFile)[]): void {
    if (files.length === 0) return;
    for (const { root, path, after } of files) root.tree.set(path, after);
    this.#changes.push(files.map(({ root, path, before }) => ({ root, path, bytes: before })));
    this.#lint(({ root }) => files.some((file) => file.root === root));
  }

  #lint(isStale: (linted: LintedWidget) => boolean): void {
    this.#widgets = this.#widgets.map((linted) =>
      isStale(linted) ? lintFolder(linted.root, linted.folder, this.#chosen) : linted,
    );
  }

  #changedIn(root: Root): ReadonlySet<string> {
    const changed = this.#changes.flat().filter((file) => file.root === root);
    return new Set(changed.map(({ path }) => path));
  }
}
