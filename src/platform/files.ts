import { pages, type Fact } from './fact.js';

/** The file that draws a widget in the interface. */
export const script: Fact & { readonly name: string } = {
  name: 'script.js',
  source: pages.structure,
  confidence: 'high',
};

/** What the platform puts beside a script, without a declaration. */
export const scriptGlobals: Fact & { readonly names: readonly string[] } = {
  names: ['define', 'require', 'APP', 'AMOCRM', '$', 'jQuery'],
  source: pages.script,
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
 * What no widget uses, whoever made the folder or the archive, beside the files that operating systems and editors leave
 * behind: installed packages, archives, source maps, sources, and a file of the old format, which nothing reads.
 */
export const unused: Fact & {
  readonly folders: readonly string[];
  readonly endings: readonly string[];
  readonly names: readonly string[];
} = {
  folders: ['node_modules', 'bower_components', '__MACOSX'],
  endings: [
    '.zip',
    '.rar',
    '.7z',
    '.tar',
    '.gz',
    '.tgz',
    '.map',
    '.ts',
    '.tsx',
    '.jsx',
    '.vue',
    '.svelte',
    '.scss',
    '.sass',
    '.less',
    '.styl',
  ],
  names: ['widget.php'],
  source: pages.checklist,
  confidence: 'medium',
};

/** What people keep beside a widget and leave out of its archive, so that its changes are not the widget’s. */
export const unshipped: Fact & {
  /** Folders at any level, unless the widget loads a file from them. */
  readonly folders: readonly string[];
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
  /** Files of Node, of git hosts and of builds. */
  readonly names: readonly string[];
} = {
  folders: [
    'dist',
    'coverage',
    'test',
    'tests',
    '__tests__',
    '__mocks__',
    'spec',
    'e2e',
    'cypress',
  ],
  beginnings: ['.'],
  endings: ['.lock', '.log', '.sh', '.bat', '.ps1', '.py', '.test.js', '.spec.js', '.stories.js'],
  names: [
    'package.json',
    'package-lock.json',
    'pnpm-lock.yaml',
    'tsconfig.json',
    'jsconfig.json',
    'composer.json',
    'lerna.json',
    'eslint-suppressions.json',
    'kommo-widget-lint.config.json',
    'makefile',
    'dockerfile',
    'docker-compose.yml',
    'gulpfile.js',
    'gruntfile.js',
    'karma.conf.js',
  ],
  source: pages.checklist,
  confidence: 'medium',
};

/** Scripts and styles that others wrote and that a widget brings along. */
export const libraries: Fact & {
  readonly folders: readonly string[];
  readonly endings: readonly string[];
} = {
  folders: ['vendor', 'vendors', 'lib', 'libs', 'third-party', 'third_party'],
  endings: ['.min.js', '.min.css'],
  source: pages.script,
  confidence: 'medium',
};
