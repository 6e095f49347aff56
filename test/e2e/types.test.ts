import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import { shownFile } from '../helpers/snippets.js';
import { findingsOf } from '../helpers/findings-of.js';
import { packTarball, project } from '../helpers/install.js';
import { repository, runCommand, runNode } from '../helpers/run.js';

const compilers = ['typescript@5.9', 'typescript@6', 'typescript@7'];

const files = {
  'tsconfig.json': {
    compilerOptions: {
      target: 'es2023',
      module: 'nodenext',
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      types: [],
    },
    files: ['eslint.config.ts', 'consumer.ts'],
  },
  'eslint.config.ts': shownFile('docs/eslint.md', 'eslint.config.ts'),
  'consumer.ts': `
    import { Linter, type Rule } from 'eslint';
    import { defineConfig } from 'eslint/config';
    import kommoWidget, { configs, rules, type PresetName, type RuleOptions } from 'eslint-plugin-kommo-widget';

    const preset: PresetName = 'amocrm';
    export const config: Linter.Config[] = kommoWidget.configs[preset];
    export const rule: Rule.RuleModule = rules['valid-support'];
    export const messages = new Linter().verify('{}', configs.recommended, 'manifest.json');
    export const named = defineConfig([
      { plugins: { widgets: kommoWidget }, extends: ['widgets/marketplace'], files: ['public/**'] },
    ]);
    export const version: string = kommoWidget.meta.version;

    export const right: Partial<RuleOptions> = { 'kommo-widget/max-text-length': ['error', { name: 10 }] };
    // @ts-expect-error a rule has no such option
    export const wrongOption: Partial<RuleOptions> = { 'kommo-widget/max-text-length': ['error', { nam: 10 }] };
    // @ts-expect-error a rule without options takes none
    export const noOption: Partial<RuleOptions> = { 'kommo-widget/valid-support': ['error', {}] };
    // @ts-expect-error there is no such rule
    export const wrongRule: Partial<RuleOptions> = { 'kommo-widget/valid-suport': 'error' };
    // @ts-expect-error there is no such preset
    kommoWidget.configs.strict;
  `,
};

describe.each(['eslint@9.38.0', 'eslint@10'])('the types beside %s', (eslint) => {
  let folder: string;

  beforeAll(() => {
    const aliases = compilers.map((compiler) => `${compiler.replace('@', '-')}@npm:${compiler}`);
    folder = project([packTarball(), eslint, 'jiti@2', ...aliases], files);
  });

  it.each(compilers)('compile with %s', (compiler) => {
    const name = compiler.replace('@', '-');
    const { status, stdout } = runNode([`node_modules/${name}/bin/tsc`], { cwd: folder });
    expect([status, stdout]).toEqual([0, '']);
  });

  it('let ESLint load a configuration in TypeScript', () => {
    cpSync(join(repository, 'examples/broken'), join(folder, 'widget'), { recursive: true });
    const { stdout, stderr } = runNode(
      ['node_modules/eslint/bin/eslint.js', 'widget', '--format', 'json'],
      {
        cwd: folder,
      },
    );
    expect(stderr).toBe('');
    const command = runCommand(['--format', 'json', 'widget'], { cwd: folder });
    expect(findingsOf(JSON.parse(stdout) as ESLint.LintResult[], folder)).toEqual(
      findingsOf(JSON.parse(command.stdout) as ESLint.LintResult[], folder),
    );
  });
});
