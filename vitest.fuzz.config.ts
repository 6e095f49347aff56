import { defineConfig } from 'vitest/config';

/** The fuzz tests alone, with many more inputs than in each run of the tests, and other ones each time. */
export default defineConfig({
  logLevel: 'error',
  test: {
    include: ['test/fuzz/*.test.ts'],
    setupFiles: 'test/helpers/set-up-file.ts',
    env: {
      FUZZ_RUNS: process.env['FUZZ_RUNS'] ?? '100000',
      FUZZ_SEED: process.env['FUZZ_SEED'] || String(Math.trunc(Math.random() * 2 ** 31)),
    },
    hookTimeout: 600_000,
    disableConsoleIntercept: true,
  },
});
