import { configDefaults, defineConfig, type TestProjectConfiguration } from 'vitest/config';

/** Tests in these folders may start the command, the plugin or the Action as users do. */
const starting = ['test/{action,cli,hostile,sources/git}/**/*.test.ts'];
/** Tests that change modules for the whole process. */
const isolated = ['test/**/*.isolated.test.ts'];
/** Tests that are slow by nature: `npm run test:slow`. */
const slow = ['test/**/*.slow.test.ts'];
/** These also run in both, with few inputs and with many. */
const fuzz = ['test/fuzz/*.test.ts'];
/** Tests that install packages: `npm run test:e2e`. */
const elsewhere = ['test/e2e/**', ...configDefaults.exclude];

const temporary = 'test/helpers/set-up-temporary.ts';
const bundles = { globalSetup: [temporary, 'test/helpers/set-up-bundles.ts'] };

const projects: TestProjectConfiguration[] = [
  {
    extends: true,
    test: {
      name: 'modules',
      include: ['test/**/*.test.ts'],
      exclude: [...starting, ...isolated, ...slow, ...elsewhere],
      // Loading the rules takes longer than most tests.
      isolate: false,
      globalSetup: temporary,
    },
  },
  {
    extends: true,
    test: {
      name: 'bundles',
      include: starting,
      exclude: [...isolated, ...slow, ...elsewhere],
      isolate: false,
      ...bundles,
    },
  },
  {
    extends: true,
    test: { name: 'isolated', include: isolated, exclude: elsewhere, globalSetup: temporary },
  },
  {
    extends: true,
    test: {
      name: 'slow',
      include: [...slow, ...fuzz],
      exclude: elsewhere,
      env: { FUZZ_RUNS: '2000' },
      // Many of them wait for an API that does not answer.
      maxConcurrency: 12,
      maxWorkers: 4,
      // Vitest wants it of a project with workers of its own.
      sequence: { groupOrder: 1 },
      ...bundles,
    },
  },
];

export default defineConfig({
  // Warnings are of packages that name source maps and don't bring them.
  logLevel: 'error',
  test: {
    projects,
    setupFiles: 'test/helpers/set-up-file.ts',
    // By default one core is left alone, and many tests wait for processes.
    maxWorkers: '100%',
    testTimeout: 180_000,
    hookTimeout: 60_000,
    server: {
      deps: {
        inline: [
          // Node itself wants an attribute when these import JSON.
          /@actions\/(?:workflow-parser|expressions)/u,
          // It looks at paths itself, which tests give it as Windows has them.
          /\/fdir\//u,
        ],
      },
    },
    coverage: {
      include: ['rules/**', 'src/**'],
      // Chromium runs the first; the second is generated.
      exclude: ['src/site/browser/**', 'src/lint/option-validators.ts'],
      thresholds: { statements: 97, branches: 93 },
    },
  },
});
