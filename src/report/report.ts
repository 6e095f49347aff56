import type { ESLint } from 'eslint';

/** What a report may want to know beside the results. */
interface ReportContext {
  /** Absolute path of the folder that printed paths are relative to. */
  readonly cwd: string;
  /** Whether to print colours. */
  readonly colors: boolean;
}

/** Turns results into the text of one output format; an empty text means that there is nothing to say. */
export type Report = (results: readonly ESLint.LintResult[], context: ReportContext) => string;

/** The formats by the names that ESLint gives them, loaded when one is asked for. */
export const reports: Readonly<Record<string, () => Promise<{ readonly default: Report }>>> = {
  stylish: () => import('./stylish.js'),
  json: () => import('./json.js'),
  github: () => import('./github.js'),
  markdown: () => import('./markdown.js'),
};
