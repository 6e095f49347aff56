import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FakeGithub } from '../../helpers/fake-github.js';
import { findingsOf, widgetWithErrors, widgetWithWarnings } from '../../helpers/findings.js';
import type { ApiAnnotation } from '../../helpers/github-contract.js';
import { headSha, runBeside, type Step } from '../../helpers/run-action.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';

const many = 1234;

/** What the check run must show for the findings of a step, in any order. */
function expected(step: Step, workspace: string) {
  return findingsOf(step)
    .map(({ filePath, line, message }) =>
      JSON.stringify([relative(workspace, filePath), line, message]),
    )
    .sort();
}

function arrived(annotations: readonly ApiAnnotation[]) {
  return annotations
    .map(({ path, start_line, message }) => JSON.stringify([path, start_line, message]))
    .sort();
}

// GitHub asks for a second between two writes.
describe.concurrent('a check run', () => {
  it.each([
    ['alike', () => 'txt'],
    ['different', (index: number) => `type ${String(index)}`],
  ])('shows 1 234 findings that are %s', async (_, typeOf) => {
    const github = await FakeGithub.start();
    const root = temporaryFolder({
      ...widgetWithErrors(many - 100, 'a', typeOf),
      ...widgetWithWarnings(100, 'b'),
    });
    const step = await runBeside(github, root);
    expect(github.violations).toEqual([]);
    expect([step.status, step.view.annotations]).toEqual([1, []]);
    expect(step.outputs).toMatchObject({ truncated: 'false', conclusion: 'failure' });
    const total = Number(step.outputs['errors']) + Number(step.outputs['warnings']);
    expect(total).toBeGreaterThanOrEqual(many);

    const [run, ...others] = github.checkRuns.shown(headSha);
    expect(others).toEqual([]);
    expect(run).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(run?.annotations).toHaveLength(total);
    expect(arrived(run?.annotations ?? [])).toEqual(expected(step, root));
    expect(run?.annotations[0]?.annotation_level).toBe('failure');
    expect(run?.annotations.at(-1)?.annotation_level).toBe('warning');
  });
});
