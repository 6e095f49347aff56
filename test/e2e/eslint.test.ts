import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import { blocksOf } from '../helpers/snippets.js';
import { rules } from '../../src/index.js';
import { findingsOf, type Finding } from '../helpers/findings-of.js';
import { nodeOf, packTarball, project } from '../helpers/install.js';
import { repository, runCommand, runNode, type Outcome } from '../helpers/run.js';
import { temporaryFolder, writeFiles, type FileTree } from '../helpers/temporary-folder.js';
import { configOf, impossible, setUps, type SetUp } from './set-ups.js';

/** ESLint with the releases of its neighbors that go with it. */
const versions = [
  ['9.38.0', ['eslint@9.38.0', '@eslint/js@9.38.0', '@eslint/json@1']],
  ['10', ['eslint@10', '@eslint/js@10', '@eslint/json@2']],
] as const;

/** Manifests that have nothing to do with this plugin. */
const others: FileTree = {
  'web/manifest.json': { name: 'App', start_url: '/', display: 'standalone', icons: [] },
  'extension/manifest.json': { manifest_version: 3, name: 'Tabs', version: '1', permissions: [] },
  'extension/_locales/en/messages.json': { name: { message: 'Tabs' } },
  'custom_components/hub/manifest.json': { domain: 'hub', name: 'Hub', codeowners: ['@acme'] },
  'custom_components/hub/i18n/en.json': { title: '' },
};

const shownConfigs = ['README.md', 'docs/eslint.md', 'docs/amocrm.md'].flatMap((page) =>
  blocksOf(page)
    .filter(({ file }) => file === 'eslint.config.mjs')
    .map(({ heading, text }) => [page, heading, text] as const),
);

let tarball: string;
/** The broken example as it is, and without the comma that strict languages refuse, each with what the command says. */
let loose: { folder: string; findings: readonly Finding[] };
let strict: typeof loose;

beforeAll(() => {
  tarball = packTarball();
  loose = broken((text) => text);
  strict = broken((text) => text.replace(/,(?=\s*[}\]])/gu, ''));
});

function broken(change: (text: string) => string): typeof loose {
  const folder = temporaryFolder();
  cpSync(join(repository, 'examples/broken'), join(folder, 'widget'), { recursive: true });
  const manifest = join(folder, 'widget/manifest.json');
  writeFileSync(manifest, change(readFileSync(manifest, 'utf8')));
  const { status, stdout } = runCommand(['--format', 'json'], { cwd: folder });
  expect(status).toBe(1);
  const findings = findingsOf(JSON.parse(stdout) as ESLint.LintResult[], folder);
  // Without the language for styles ESLint reads none, and templates never.
  return { folder, findings: findings.filter(({ file }) => /\.js(?:on)?$/u.test(file)) };
}

describe.each(versions)('ESLint %s', (_, packages) => {
  let installed: string;

  beforeAll(() => {
    const neighbors = [
      'eslint-plugin-jsonc@3',
      'eslint-plugin-package-json@1',
      '@eslint/css@2',
      'globals',
      'typescript-eslint@8',
    ];
    installed = project([tarball, ...packages, ...neighbors], {});
  });

  /** A project with this configuration, the widget, and manifests of other products. */
  function projectWith(setUp: Pick<SetUp, 'name' | 'blocks'>, { folder } = strict): string {
    const root = join(installed, setUp.name.replaceAll(/\W+/gu, '-'));
    rmSync(root, { recursive: true, force: true });
    writeFiles(root, {
      ...others,
      'package.json': { name: 'a-project', private: true, type: 'module' },
      'eslint.config.js': configOf(setUp),
    });
    cpSync(join(folder, 'widget'), join(root, 'widget'), { recursive: true });
    return root;
  }

  function eslint(
    cwd: string,
    args: readonly string[],
    more: { input?: string; node?: string } = {},
  ): Outcome {
    const bin = join(installed, 'node_modules/eslint/bin/eslint.js');
    return runNode([bin, ...args, '--format', 'json'], { cwd, ...more });
  }

  function lint(cwd: string, { alias, node }: Partial<SetUp> = {}, ...args: readonly string[]) {
    const isNewer = node !== undefined && Number(process.versions.node.split('.')[0]) < node;
    const { stdout, stderr } = eslint(cwd, ['.', ...args], isNewer ? { node: nodeOf(node) } : {});
    expect(stderr).toBe('');
    return findingsOf(JSON.parse(stdout) as ESLint.LintResult[], cwd, alias);
  }

  it.each(setUps.map((setUp) => [setUp.name, setUp] as const))(
    'finds the same with %s',
    (__, setUp) => {
      expect(lint(projectWith(setUp), setUp)).toEqual(strict.findings);
    },
  );

  it.each(setUps.filter(({ isStrict }) => isStrict).map((setUp) => [setUp.name, setUp] as const))(
    'leaves to %s what its language refuses, and finds the same in the other files',
    (__, setUp) => {
      const found = lint(projectWith(setUp, loose), setUp);
      const isManifest = ({ file }: Finding): boolean => file === 'widget/manifest.json';
      expect(found.filter(isManifest)).toMatchObject([{ rule: 'fatal', severity: 2 }]);
      expect(found.filter((one) => !isManifest(one))).toEqual(
        loose.findings.filter((one) => !isManifest(one)),
      );
    },
  );

  it('finds in loose JSON what the command finds', () => {
    const [alone] = setUps as [SetUp];
    expect(lint(projectWith(alone, loose))).toEqual(loose.findings);
  });

  it.each(Object.entries(impossible))('throws itself %s in other JSON files', (name, blocks) => {
    const { status, stderr } = eslint(projectWith({ name: `impossible ${name}`, blocks }), ['.']);
    expect(status).toBe(2);
    expect(stderr).toContain('sourceCode.getAllComments is not a function');
  });

  it('throws in no file of a widget', () => {
    const blocks = impossible['with this plugin'];
    const root = projectWith({ name: 'impossible elsewhere', blocks });
    const { stdout } = eslint(root, ['widget/**/*.json']);
    expect(findingsOf(JSON.parse(stdout) as ESLint.LintResult[], root)).toEqual(
      strict.findings.filter(({ file }) => file.endsWith('.json')),
    );
  });

  it.each(shownConfigs)('takes the configuration of %s under "%s"', (page, heading, text) => {
    const root = projectWith({ name: `${page} ${heading}`, blocks: '' });
    rmSync(join(root, 'eslint.config.js'));
    writeFiles(root, { 'eslint.config.mjs': text });
    for (const name of ['kommo', 'amocrm', 'public'])
      cpSync(join(root, 'widget'), join(root, name), { recursive: true });
    const { stdout, stderr } = eslint(root, ['.']);
    expect(stderr).toBe('');
    const results = JSON.parse(stdout) as ESLint.LintResult[];
    const found = results
      .filter(({ filePath }) => filePath.endsWith('.json'))
      .flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId?.split('/')[1] ?? 'fatal'));
    expect(found.filter((rule) => !(rule in rules))).toEqual([]);
    expect(found.length).toBeGreaterThanOrEqual(strict.findings.length);
  });

  describe('as a command line', () => {
    const [alone] = setUps as [SetUp];

    it('fixes what the command fixes', () => {
      const root = projectWith({ ...alone, name: 'fix' }, loose);
      const rest = lint(root, {}, '--fix');
      const copy = temporaryFolder();
      cpSync(join(loose.folder, 'widget'), join(copy, 'widget'), { recursive: true });
      const { stdout } = runCommand(['--fix', '--format', 'json'], { cwd: copy });
      expect(rest).toEqual(findingsOf(JSON.parse(stdout) as ESLint.LintResult[], copy));
      expect(rest.length).toBeLessThan(loose.findings.length);
      for (const file of ['manifest.json', 'i18n/en.json', 'i18n/es.json', 'i18n/pt.json']) {
        const [byUs, byEslint] = [copy, root].map((at) =>
          readFileSync(join(at, 'widget', file), 'utf8'),
        );
        expect(byEslint).toBe(byUs);
      }
    });

    it.each(['widget/manifest.json', 'widget/i18n/es.json'])('reads %s from stdin', (file) => {
      const root = projectWith({ ...alone, name: 'stdin' });
      const input = readFileSync(join(root, file), 'utf8');
      const { stdout } = eslint(root, ['--stdin', '--stdin-filename', file], { input });
      expect(findingsOf(JSON.parse(stdout) as ESLint.LintResult[], root)).toEqual(
        strict.findings.filter((one) => one.file === file),
      );
    });

    it('finds the same in several threads', () => {
      const root = projectWith({ ...alone, name: 'threads' });
      const { stdout, stderr } = eslint(root, ['.', '--concurrency', '2']);
      // ESLint says here that threads are slower for so few files.
      expect(stderr.replaceAll(/^.*(?:PoorConcurrency|trace-warnings).*$/gmu, '').trim()).toBe('');
      expect(findingsOf(JSON.parse(stdout) as ESLint.LintResult[], root)).toEqual(strict.findings);
    });

    it('lets suppressed errors pass until there are more of them', () => {
      const root = projectWith({ ...alone, name: 'suppressions' });
      expect(eslint(root, ['.', '--suppress-all']).status).toBe(0);
      const warnings = strict.findings.filter(({ severity }) => severity === 1);
      expect(lint(root)).toEqual(warnings);

      const manifest = join(root, 'widget/manifest.json');
      const text = readFileSync(manifest, 'utf8');
      writeFileSync(manifest, text.replace('"type": "text"', '"type": "txt"'));
      const fresh = lint(root).filter(({ severity }) => severity === 2);
      expect(new Set(fresh.map(({ rule }) => rule))).toEqual(new Set(['valid-field-type']));
    });
  });

  it.each(['marketplace', 'amocrm', 'amomarket'])(
    'finds with the preset %s what the command finds',
    (preset) => {
      const setUp = { name: preset, blocks: `{ extends: [kommoWidget.configs.${preset}] }` };
      const { stdout } = runCommand(['--format', 'json', '--preset', preset], {
        cwd: strict.folder,
      });
      expect(lint(projectWith(setUp))).toEqual(
        findingsOf(JSON.parse(stdout) as ESLint.LintResult[], strict.folder),
      );
    },
  );
});
