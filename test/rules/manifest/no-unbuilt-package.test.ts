import { testRule } from '../../helpers/test-rule.js';

const widget = { locale: ['en'] };

testRule('no-unbuilt-package', {
  valid: [
    {
      name: 'a script beside the sources',
      code: { widget },
      files: { 'script.js': '', 'src/index.ts': '', 'webpack.config.js': '' },
    },
    { name: 'neither', code: { widget } },
    {
      name: 'other folders and files',
      code: { widget },
      files: {
        'src/logo.psd': '',
        'js/other.js': '',
        'tailwind.config.js': '',
        'package.json': { scripts: { test: 'vitest' } },
      },
    },
    { name: 'package.json that is broken', code: { widget }, files: { 'package.json': '{' } },
  ],
  invalid: [
    ['src', { 'src/a/index.ts': '' }] as const,
    ['js/script.js', { 'js/script.js': '' }] as const,
    ['webpack.config.js', { 'webpack.config.js': '' }] as const,
    ['vite.config.ts', { 'vite.config.ts': '' }] as const,
    ['rollup.config.mjs', { 'rollup.config.mjs': '' }] as const,
    ['gulpfile.js', { 'gulpfile.js': '' }] as const,
    ['package.json', { 'package.json': { scripts: { build: 'tsc' } } }] as const,
  ].map(([sign, files]) => ({
    name: sign,
    code: '⟦{⟧ "widget": { "locale": ["en"] } }',
    files,
    errors: [{ messageId: 'unbuilt', data: { script: '"script.js"', sign: `"${sign}"` } }],
  })),
});
