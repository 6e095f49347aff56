import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: {
      include: ['rules/**', 'src/**'],
      thresholds: { statements: 95, branches: 95 },
    },
  },
});
