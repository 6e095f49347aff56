import type { ESLint } from 'eslint';

/** What a report may want to know beside the results. */
export interface ReportContext {
  /** Absolute path of the folder that printed paths are relative to. */
  readonly cwd: string;
  /** The folder for one file or folder, where not all have the same. */
  readonly rootOf?: (path: string) => string;
  /** What was done to get here, where somebody sits in front of it. */
  readonly effort?: { readonly widgets: number; readonly seconds: number };
  /** Whether to print colours. */
  readonly colors: boolean;
  /** What the rules say of themselves, by their prefixed names. */
  readonly rulesMeta?: ESLint.LintResultData['rulesMeta'];
  /** The page that shows a line of a file, where there is one. */
  readonly lineUrl?: (file: string, line: number) => string | undefined;
}

/** Turns results into the text of one output format; an empty text means that there is nothing to say. */
export type Report = (results: readonly ESLint.LintResult[], context: ReportContext) => string;

/** The formats by the names that ESLint gives them, loaded when one is asked for. */
export const reports: Readonly<Record<string, () => Promise<{ readonly default: Report }>>> = {
  stylish: () => import('./stylish.js'),
  json: () => import('./json.js'),
  github: () => import('./github.js'),
  sarif: () => import('./sarif.js'),
  markdown: () => import('./markdown.js'),
};
