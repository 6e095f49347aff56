import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bundleOf, repository } from '../helpers/run.js';

const read = (path: string): string => readFileSync(join(repository, path), 'utf8');

interface Package {
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  dev?: boolean;
  hasInstallScript?: boolean;
}

const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Package> };
const installed = Object.entries(packages).filter(([path]) => path !== '');
const nameOf = (path: string): string => path.split('node_modules/').at(-1) ?? '';

/** What asks for no more than that its text is kept. */
const allowed = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
];

/** The packages that a bundle names as the places that its parts come from. */
function bundledIn(folder: string): ReadonlySet<string> {
  const all = readdirSync(folder, { encoding: 'utf8', recursive: true });
  const files = all.filter((file) => file.endsWith('.js'));
  const pattern = /\bnode_modules\/(?<name>(?:@[\w.-]+\/)?[\w.-]+)\//gu;
  const found = files.flatMap((file) => [
    ...readFileSync(join(folder, file), 'utf8').matchAll(pattern),
  ]);
  return new Set(found.map(({ groups }) => groups?.['name'] ?? ''));
}

describe.each(['cli', 'action'] as const)('the bundle of the %s', (name) => {
  const folder = dirname(bundleOf(name));
  const licenses = readFileSync(join(folder, 'licenses.txt'), 'utf8');
  const bundled = [...bundledIn(folder)].filter((one) =>
    existsSync(join(repository, 'node_modules', one)),
  );

  it('has the license of every package in it, and each lets us do so', () => {
    expect(bundled).toEqual(expect.arrayContaining(['jsonc-eslint-parser', 'htmlparser2']));
    for (const one of ['acorn', 'htmlparser2']) expect(licenses).toContain(`\n${one}\nMIT\n`);
    for (const one of bundled) {
      const { license } = JSON.parse(read(`node_modules/${one}/package.json`)) as Package;
      expect(allowed, one).toContain(license);
      expect(licenses, one).toContain(`${one}\n${license ?? ''}\n`);
    }
  });
});

describe('the lockfile', () => {
  it('names packages by their content and by no address', () => {
    expect(installed.length).toBeGreaterThan(100);
    for (const [path, { resolved, integrity }] of installed) {
      expect(resolved, path).toBeUndefined();
      expect(integrity, path).toMatch(/^sha512-/u);
    }
  });

  it('has no dependency that runs a script when the package is installed', () => {
    const bundled = new Set([
      ...bundledIn(dirname(bundleOf('cli'))),
      ...bundledIn(dirname(bundleOf('action'))),
    ]);
    const shipped = installed.filter(
      ([path, { dev }]) => dev !== true || bundled.has(nameOf(path)),
    );
    expect(shipped.length).toBeGreaterThan(20);
    expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
  });
});

it('the package runs no script when it is installed', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const atInstall =
    /^(?:pre|post)?(?:install|prepare|pack|publish|prepublish)(?:Only)?$|^dependencies$/u;
  expect(Object.keys(scripts).filter((name) => atInstall.test(name))).toEqual([]);
});

/** By workflow: what its jobs may write. */
const mayWrite: Readonly<Record<string, readonly string[]>> = {
  'release.yml': ['id-token', 'contents', 'attestations'],
  'codeql.yml': ['security-events'],
  'scorecard.yml': ['security-events'],
  'pages.yml': ['pages', 'id-token'],
};

describe.each(readdirSync(join(repository, '.github/workflows')))('the workflow %s', (file) => {
  interface Workflow {
    on: Record<string, unknown>;
    permissions: Record<string, string>;
    jobs: Record<
      string,
      {
        permissions?: Record<string, string>;
        'timeout-minutes'?: number;
        environment?: string;
        steps: { run?: string }[];
      }
    >;
  }
  const workflow = parse(read(`.github/workflows/${file}`)) as Workflow;

  it('may write only what it is for', () => {
    const writes = [workflow, ...Object.values(workflow.jobs)].flatMap(({ permissions = {} }) =>
      Object.entries(permissions)
        .filter(([, level]) => level !== 'read')
        .map(([name]) => name),
    );
    expect(new Set(writes)).toEqual(new Set(mayWrite[file]));
    // Of a stranger's change nothing may be done that it could gain from.
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(Object.keys(workflow.on).includes('pull_request')).toBe(
      ['ci.yml', 'codeql.yml'].includes(file),
    );
  });

  it('never runs for ever', () => {
    for (const [name, job] of Object.entries(workflow.jobs)) {
      expect(job['timeout-minutes'], name).toBeGreaterThan(0);
      expect(job['timeout-minutes'], name).toBeLessThanOrEqual(240);
    }
  });

  it('publishes only from an environment, whose rules can ask a person', () => {
    const publishing = Object.values(workflow.jobs).filter(({ steps }) =>
      steps.some(({ run }) => run?.includes('npm publish')),
    );
    expect(publishing.map(({ environment }) => environment)).toEqual(
      file === 'release.yml' ? ['npm'] : [],
    );
  });
});

it('nothing is released with a known vulnerability', () => {
  const [verify = ''] = read('.github/workflows/release.yml').split(/^ {2}publish:/mu);
  expect(verify).toMatch(/^ +- run: npm audit$/mu);
});

it('nothing is released from packages that their registry did not sign', () => {
  const [verify = ''] = read('.github/workflows/release.yml').split(/^ {2}publish:/mu);
  expect(verify).toMatch(/^ +- run: npm audit signatures$/mu);
});

it('updates wait until others have looked at them', () => {
  interface Update {
    'package-ecosystem': string;
    cooldown?: { 'default-days'?: number };
  }
  const { updates } = parse(read('.github/dependabot.yml')) as { updates: Update[] };
  expect(updates.map((one) => one['package-ecosystem']).sort()).toEqual(['github-actions', 'npm']);
  for (const { cooldown } of updates) expect(cooldown?.['default-days']).toBeGreaterThanOrEqual(7);
});

it('a table names a test for every threat, and each is there', () => {
  const rows = read('SECURITY.md')
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\| (?:-|threat)/u.test(line));
  expect(rows.length).toBeGreaterThan(15);
  for (const row of rows) {
    const links = [...row.matchAll(/\]\((?<path>[^)]+)\)/gu)].map(
      ({ groups }) => groups?.['path'] ?? '',
    );
    expect(links, row).not.toEqual([]);
    for (const path of links) expect(existsSync(join(repository, path)), path).toBe(true);
    expect(
      links.some((path) => path.startsWith('test/')),
      row,
    ).toBe(true);
  }
});
