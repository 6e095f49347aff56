import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repository } from './helpers/run.js';
import { temporaryFolder } from './helpers/temporary-folder.js';

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** The repository as it is, without what is built and installed. */
function copyOfRepository(): string {
  const root = temporaryFolder();
  for (const name of readdirSync(repository))
    if (!/^(?:\.git|node_modules|dist|build|coverage)$/u.test(name))
      cpSync(join(repository, name), join(root, name), { recursive: true });
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'));
  return root;
}

it(
  'a new rule of each kind passes all but the test of what it is for',
  { timeout: 600_000 },
  () => {
    const root = copyOfRepository();
    const script = (...args: readonly string[]) =>
      spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    const { status, stderr } = script('scripts/new-rule.mjs');
    const kinds = /\[(?<kinds>[a-z|]+)\]/u.exec(stderr)?.groups?.['kinds']?.split('|') ?? [];
    expect([status, kinds]).toEqual([2, expect.arrayContaining(['manifest', 'locale'])]);
    for (const kind of kinds)
      expect(script('scripts/new-rule.mjs', `manifest/new-${kind}`, kind, '--bare').status).toBe(0);
    expect(script('scripts/new-rule.mjs', 'manifest/new-manifest', '--bare')).toMatchObject({
      status: 2,
      stderr: 'There is a rule new-manifest already.\n',
    });
    expect(script('scripts/generate.mjs').status).toBe(0);

    const bin = (name: string): string => join(repository, 'node_modules/.bin', name);
    execFileSync(bin('tsc'), { cwd: root });
    execFileSync(bin('eslint'), ['rules/*/new-*', 'test/rules/*/new-*'], { cwd: root });
    execFileSync(bin('prettier'), ['--check', '{test/,}rules/*/new-*', 'docs/rules/new-*'], {
      cwd: root,
    });
    const run = (...files: readonly string[]) => {
      const ofThem = ['-t', 'new-|the rules', '--reporter=json'];
      const { stdout } = spawnSync(bin('vitest'), ['run', ...ofThem, ...files], {
        cwd: root,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
      });
      const { testResults } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as Report;
      return testResults.flatMap(({ assertionResults }) => assertionResults);
    };
    // The first writes the snapshots that the others want.
    const results = run('test/rules/manifest/new-').concat(
      run('test/docs/pages.test.ts', 'test/invariants.test.ts'),
    );
    const failed = results.filter((one) => one.status === 'failed').map((one) => one.fullName);
    expect(failed.filter((name) => !name.includes('the mistake that the rule is for'))).toEqual([]);
    for (const kind of kinds) {
      expect(failed.some((name) => name.includes(`new-${kind} `))).toBe(true);
      expect(
        readFileSync(join(root, `test/rules/manifest/__snapshots__/new-${kind}.txt`), 'utf8'),
      ).toContain('wrong: The platform does not know');
    }
  },
);
