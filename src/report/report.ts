import type { ESLint } from 'eslint';

/** A terminal, with what can be asked only of where it is. */
export interface Terminal {
  readonly columns: number;
  /** Whether it shows links behind texts. */
  readonly hasLinks: boolean;
  /** The columns that a text takes. */
  readonly widthOf: (text: string) => number;
  /** A text as lines of no more than so many columns. */
  readonly wrap: (text: string, columns: number) => readonly string[];
}

/** What a report may want to know beside the results. */
export interface ReportContext {
  /** Absolute path of the folder that printed paths are relative to. */
  readonly cwd: string;
  /** The folder for one file or folder, if not all have the same. */
  readonly rootOf?: (path: string) => string;
  /** Absolute paths of the archives that were linted; the files in them are reported below these. */
  readonly archives?: readonly string[];
  /** What was done to get here, if a person is waiting for it; `settings` is the end of a line. */
  readonly runStats?: {
    readonly widgets: number;
    readonly seconds: number;
    readonly settings?: string;
  };
  /** What a person has to know beside the findings, each as a line. */
  readonly remarks?: readonly string[];
  /** The terminal that the report is printed to, if it is. */
  readonly terminal?: Terminal;
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
  /** Whether services read it, which know files by their paths from the root of the repository. */
  readonly isForService?: boolean;
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
    isForService: true,
    load: () => import('./github.js'),
  },
  sarif: { use: 'code scanning', isForService: true, load: () => import('./sarif.js') },
  markdown: { use: 'a comment or a job summary', load: () => import('./markdown.js') },
  gitlab: {
    use: "GitLab's Code Quality report",
    isForService: true,
    load: () => import('./gitlab.js'),
  },
  junit: {
    use: 'test reports of GitLab, Jenkins, Bitbucket and others',
    isForService: true,
    load: () => import('./junit.js'),
  },
  checkstyle: {
    use: 'Warnings NG of Jenkins, reviewdog and others',
    isForService: true,
    load: () => import('./checkstyle.js'),
  },
};

export const formatNames: readonly string[] = Object.keys(formats);
