import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Warnings are of packages that name source maps and don't bring them.
  logLevel: 'error',
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    testTimeout: 180_000,
    hookTimeout: 60_000,
    server: {
      deps: {
        inline: [
          // Node itself wants an attribute where these import JSON.
          /@actions\/(?:workflow-parser|expressions)/u,
          // It looks at paths itself, which tests give it as Windows has them.
          /\/fdir\//u,
        ],
      },
    },
    coverage: {
      include: ['rules/**', 'src/**'],
      // Its tests run the bundle, as GitHub does, and coverage can't see into other processes.
      exclude: ['src/action/**'],
      thresholds: { statements: 95, branches: 95 },
    },
  },
});
