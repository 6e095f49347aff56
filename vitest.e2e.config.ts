import { defineConfig } from 'vitest/config';

/** Tests that install packages, as new users do. */
export default defineConfig({
  test: {
    include: ['e2e/**/*.test.ts'],
    root: 'test',
    globalSetup: ['helpers/set-up-temporary.ts', 'helpers/set-up-bundles.ts'],
    setupFiles: 'helpers/set-up-file.ts',
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Half of their time they wait for packages.
    maxWorkers: 3,
  },
});
