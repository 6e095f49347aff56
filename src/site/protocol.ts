import type { PixelSize } from '../platform/images.js';
import type { PresetName } from '../rule-kit/create-rule.js';
import type { Guess } from './guess-preset.js';

/** Files that are taken; the page stops looking for more behind the first that is too many. */
export const mostFiles = 1500;

/** A file as it was dropped. */
export interface DroppedFile {
  /** Separated by `/`; it begins with the folder that was dropped, if one was. */
  readonly path: string;
  readonly file: Blob;
}

/** A report to save or to copy. */
export type ReportFormat = 'json' | 'sarif' | 'markdown' | 'text';

/** What the page asks the worker for; `widget` is the place of a widget in the view. */
export type Request =
  | { readonly kind: 'open'; readonly files: readonly DroppedFile[] }
  | { readonly kind: 'set preset'; readonly preset: PresetName | undefined }
  | {
      readonly kind: 'apply';
      readonly widget: number;
      readonly path: string;
      /** The place of the finding in its file. */
      readonly finding: number;
      /** The place of the suggestion; the fix if it is undefined. */
      readonly suggestion: number | undefined;
    }
  | { readonly kind: 'fix all' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'report'; readonly format: ReportFormat }
  | { readonly kind: 'pack'; readonly widget: number };

/** A file to save. */
export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** What the worker answers. */
export type Answer =
  | { readonly kind: 'view'; readonly view: View }
  | { readonly kind: 'file'; readonly file: SavedFile };

/** All that the page shows of what was dropped. */
export interface View {
  readonly widgets: readonly WidgetView[];
  readonly notices: readonly Notice[];
  /** How many changes can be undone. */
  readonly changes: number;
}

/** Something to know of what was dropped, in the words of the page. */
export interface Notice {
  readonly word: `notice.${string}`;
  readonly values: Readonly<Record<string, string | number>>;
}

export interface WidgetView {
  /** The folder or archive, with the way to the widget in it; empty if only files were dropped. */
  readonly name: string;
  readonly files: readonly FileView[];
  readonly guess: Guess;
  readonly preset: PresetName;
  /** How many files were looked at. */
  readonly checked: number;
  /** How many findings `fix all` would fix. */
  readonly fixable: number;
  /** The paths of the files that were changed here. */
  readonly changed: readonly string[];
  /** Whether only the manifest is there, so that nothing is said of the files around it. */
  readonly isLone: boolean;
  /** Whether it came as an archive. */
  readonly isArchive: boolean;
}

export interface FileView {
  /** The path in what was dropped; empty for an archive itself. */
  readonly path: string;
  /** What the file is called here. */
  readonly title: string;
  /** The text with all secrets hidden; undefined if it can't be shown. */
  readonly text: string | undefined;
  readonly findings: readonly FindingView[];
}

export interface FindingView {
  readonly severity: 1 | 2;
  readonly message: string;
  /** The name without prefix; undefined for what no rule reports. */
  readonly rule: string | undefined;
  /** Lines and columns from 1, the end exclusive, as ESLint has them. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly hasFix: boolean;
  /** What the suggestions would do. */
  readonly suggestions: readonly string[];
  readonly pictures: readonly Picture[];
}

/** A picture that a finding speaks of. */
export interface Picture {
  readonly path: string;
  readonly content: Blob;
  readonly bytes: number;
  readonly size: PixelSize | undefined;
  readonly wanted: PixelSize | undefined;
}
