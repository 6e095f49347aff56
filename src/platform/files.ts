import { pages, type Fact } from './fact.js';

/** The file that draws a widget in the interface. */
export const script: Fact & { readonly name: string } = {
  name: 'script.js',
  source: pages.structure,
  confidence: 'high',
};

/** What lies beside the sources of a script that is not built yet. */
export const sources: Fact & {
  readonly folder: string;
  readonly endings: readonly string[];
  readonly script: string;
  readonly tools: readonly string[];
} = {
  folder: 'src',
  endings: ['.js', '.mjs', '.cjs', '.jsx', '.ts', '.mts', '.tsx', '.vue', '.svelte'],
  script: 'js/script.js',
  tools: ['webpack', 'vite', 'rollup', 'gulpfile'],
  source: pages.structure,
  confidence: 'medium',
};

/**
 * What a public archive must not hold because the widget does not use it, beside the files that operating systems and
 * editors leave behind.
 */
export const unused: Fact & {
  readonly folders: readonly string[];
  readonly endings: readonly string[];
  /** In lower case. */
  readonly names: readonly string[];
} = {
  folders: ['node_modules', '__MACOSX'],
  endings: ['.zip', '.rar', '.7z', '.tar', '.gz', '.tgz', '.map'],
  names: ['widget.php', 'package.json', 'package-lock.json', 'tsconfig.json'],
  source: pages.checklist,
  confidence: 'medium',
};

/** What stylesheets are made from. */
export const styleSources: readonly string[] = ['.scss', '.sass', '.less', '.styl'];

/** What people keep beside a widget and leave out of its archive, so that a change of it is none of the widget. */
export const unshipped: Fact & {
  readonly folders: readonly string[];
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
} = {
  folders: ['node_modules'],
  beginnings: ['.'],
  endings: ['.md', '.map'],
  source: pages.checklist,
  confidence: 'medium',
};
