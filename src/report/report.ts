import type { ESLint } from 'eslint';

/** What a report may want to know beside the results. */
export interface ReportContext {
  /** Absolute path of the folder that printed paths are relative to. */
  readonly cwd: string;
  /** The folder for one file or folder, if not all have the same. */
  readonly rootOf?: (path: string) => string;
  /** Absolute paths of the archives that were linted; the files in them are reported below these. */
  readonly archives?: readonly string[];
  /** What was done to get here, if a person is waiting for it. */
  readonly runStats?: { readonly widgets: number; readonly seconds: number };
  /** Whether to print colors. */
  readonly colors: boolean;
  /** What the rules say of themselves, by their prefixed names. */
  readonly rulesMeta?: ESLint.LintResultData['rulesMeta'];
  /** The page that shows a line of a file, if there is one. */
  readonly lineUrl?: (file: string, line: number) => string | undefined;
}

/** Turns results into the text of one output format; an empty text means that there is nothing to say. */
export type Report = (results: readonly ESLint.LintResult[], context: ReportContext) => string;

interface Format {
  /** Whom it is for, as the pages say it. */
  readonly use: string;
  readonly load: () => Promise<{ readonly default: Report }>;
}

/** The formats by the names that ESLint gives them, loaded when one is asked for; the first is the default. */
export const formats: Readonly<Record<string, Format>> = {
  stylish: { use: 'people', load: () => import('./stylish.js') },
  json: {
    use: "programs: the keys and the order of ESLint's own, without `source` and `output`",
    load: () => import('./json.js'),
  },
  github: {
    use: 'the log of a GitHub workflow: annotations on the lines',
    load: () => import('./github.js'),
  },
  sarif: { use: 'code scanning', load: () => import('./sarif.js') },
  markdown: { use: 'a comment or a job summary', load: () => import('./markdown.js') },
};

export const formatNames: readonly string[] = Object.keys(formats);
