import { defineConfig } from 'vitest/config';

/** The fuzz tests alone, with many more inputs than in each run of the tests. */
export default defineConfig({
  logLevel: 'error',
  test: {
    include: ['test/fuzz/*.test.ts', 'test/differential.test.ts'],
    env: { FUZZ_RUNS: process.env['FUZZ_RUNS'] ?? '100000' },
    hookTimeout: 600_000,
    disableConsoleIntercept: true,
  },
});
