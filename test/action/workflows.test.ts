import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { repository, slug } from '../helpers/run.js';
import { hasSchema, schemaErrors } from '../helpers/schemas.js';
import { actionErrors, workflowErrors } from '../helpers/workflow-errors.js';

interface Step {
  uses?: string;
  with?: Record<string, unknown>;
}

interface Workflow {
  permissions?: unknown;
  jobs: Record<string, { permissions?: unknown; steps: Step[] }>;
}

interface ActionFile {
  inputs: Record<string, { default?: string }>;
  outputs: Record<string, unknown>;
}

const read = (path: string): string => readFileSync(join(repository, path), 'utf8');
const page = read('docs/github-action.md');
const action = parse(read('action.yml')) as ActionFile;
const folder = '.github/workflows';

const workflows = [
  ...readdirSync(join(repository, folder)).map((name) => [name, read(join(folder, name))] as const),
  ...[...page.matchAll(/^### (?<title>.+)\n(?:(?!#).*\n)+?```yaml\n(?<text>[\s\S]+?)^```$/gmu)].map(
    ({ groups }) => [groups?.['title'] ?? '', groups?.['text'] ?? ''] as const,
  ),
];

describe('action.yml', () => {
  it('is one by GitHub’s parser, which would say if it were not', () => {
    expect(actionErrors(read('action.yml'))).toEqual([]);
    expect(actionErrors(read('action.yml').replace('node24', 'node26'))).not.toEqual([]);
  });

  it.runIf(hasSchema('github-action.json'))('is valid by the published schema', () => {
    expect(schemaErrors('github-action.json', action)).toEqual([]);
    expect(schemaErrors('github-action.json', { ...action, color: 'x' })).not.toEqual([]);
  });

  it.each(['inputs', 'outputs'] as const)('has the %s that the page has', (kind) => {
    const [, table = ''] = page.split(kind === 'inputs' ? '## Inputs' : '## Outputs');
    const [section = ''] = table.split('\n## ');
    const names = [...section.matchAll(/^\| `(?<name>[^`]+)`/gmu)].map(
      ({ groups }) => groups?.['name'],
    );
    expect(names.sort()).toEqual(Object.keys(action[kind]).sort());
  });
});

describe.each(workflows)('the workflow "%s"', (name, text) => {
  const workflow = parse(text) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  it('is one by GitHub’s parser', async () => {
    expect(await workflowErrors(text)).toEqual([]);
  });

  it.runIf(hasSchema('github-workflow.json'))('is valid by the published schema', () => {
    expect(schemaErrors('github-workflow.json', workflow)).toEqual([]);
  });

  it('names the actions of others by a full commit and its version', () => {
    for (const [line] of text.matchAll(/uses:.+/gu)) {
      expect(line.replace(`${slug}@`, 'OUR/ACTION@')).toMatch(
        /^uses: (?:\.\/|OUR\/ACTION@v\d+|[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/u,
      );
    }
  });

  it('says which permissions it needs, and keeps no credentials in the checkout', () => {
    expect(workflow).toHaveProperty('permissions');
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
      expect(step.with).toMatchObject({ 'persist-credentials': false });
  });

  it('gives our Action only inputs that it has', () => {
    for (const step of steps.filter(({ uses = '' }) => uses === './' || uses.startsWith(slug)))
      expect(Object.keys(action.inputs)).toEqual(
        expect.arrayContaining(Object.keys(step.with ?? {})),
      );
  });

  it.runIf(text.includes('pull_request_target'))('runs nothing beside our Action', () => {
    expect(steps.map(({ uses }) => uses?.split('@')[0])).toEqual(['actions/checkout', slug]);
  });
});

describe('the page', () => {
  it('has all the workflows that were looked at', () => {
    expect(page.match(/^```yaml$/gmu)).toHaveLength(10);
    expect(workflows).toHaveLength(readdirSync(join(repository, folder)).length + 10);
  });
});
