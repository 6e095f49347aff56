import eslintPlugin from 'eslint-plugin-eslint-plugin';
import * as regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig([
  globalIgnores(['dist/', 'build/', 'coverage/', 'examples/', 'src/lint/option-validators.ts']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { boolean: true } },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.strict, tseslint.configs.eslintRecommended],
  },
  {
    // What people run reads the texts of strangers, so that no expression may go through them again and again.
    files: ['rules/**/*.ts', 'src/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    files: ['rules/*/*.ts'],
    extends: [eslintPlugin.configs.recommended],
    rules: {
      'eslint-plugin/report-message-format': ['error', '^[^a-z].*[.?]$'],
      'eslint-plugin/require-meta-docs-description': [
        'error',
        { pattern: '^(Enforce|Require|Disallow) .+[^. ]$' },
      ],
      'eslint-plugin/require-meta-type': 'error',
      'eslint-plugin/require-meta-schema-description': 'error',
      // Neither sees what a shared helper reports or provides; ESLint and the tests do.
      'eslint-plugin/require-meta-has-suggestions': 'off',
      'eslint-plugin/require-meta-default-options': 'off',
    },
  },
  {
    // A browser runs these too.
    files: [
      'rules/**/*.ts',
      'src/{platform,text,widget,rule-kit,report,site}/**/*.ts',
      'src/lint/{apply-fixes,fix-file,rule-fixer,rule-set,run-rules}.ts',
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^node:', message: 'A browser has no modules of Node.' }] },
      ],
      'no-restricted-globals': ['error', 'Buffer', 'process', 'require', 'setImmediate'],
    },
  },
]);
