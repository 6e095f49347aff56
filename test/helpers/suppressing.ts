import { join } from 'node:path';
import { bundleOf, repository, runNode } from './run.js';
import { writeFiles, type FileTree } from './temporary-folder.js';
import { cleanWidget } from './widgets.js';

/** A widget with as many errors of one rule. */
export function widget(errors: number): FileTree {
  const clean = cleanWidget('w');
  const manifest = clean['w/manifest.json'] as object;
  const field = { name: 'settings.key', type: 'checkbox', required: true };
  const fields = Array.from(
    { length: errors },
    (_, index) => [`f${String(index)}`, field] as const,
  );
  const key = { ...field, type: 'text' };
  return {
    ...clean,
    'w/manifest.json': { ...manifest, settings: { key, ...Object.fromEntries(fields) } },
  };
}

/** ESLint itself, with our plugin and nothing else. */
export function runEslint(cwd: string, ...args: readonly string[]) {
  writeFiles(cwd, {
    'eslint.config.mjs': `
      import plugin from ${JSON.stringify(bundleOf('plugin'))};
      export default [...plugin.configs.recommended];
    `,
  });
  return runNode([join(repository, 'node_modules/eslint/bin/eslint.js'), '.', ...args], { cwd });
}
