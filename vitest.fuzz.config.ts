import { defineConfig } from 'vitest/config';

/** Empty where nobody asks for a run to be repeated. */
const seed = process.env['FUZZ_SEED'] ?? '';

/** The fuzz tests alone, with many more inputs than in each run of the tests, and other ones each time. */
export default defineConfig({
  logLevel: 'error',
  test: {
    include: ['test/fuzz/*.test.ts'],
    setupFiles: 'test/helpers/set-up-file.ts',
    env: {
      FUZZ_RUNS: process.env['FUZZ_RUNS'] ?? '100000',
      FUZZ_SEED: seed === '' ? String(Math.trunc(Math.random() * 2 ** 31)) : seed,
    },
    hookTimeout: 600_000,
    disableConsoleIntercept: true,
  },
});
