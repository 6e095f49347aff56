import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixedText } from '../helpers/fixed-files.js';
import { gitRepository } from '../helpers/git-repository.js';
import { runStep } from '../helpers/run-action.js';
import { widgetWithMistake } from '../helpers/widgets.js';

const path = 'w/manifest.json';
const files = widgetWithMistake('w');

describe('fix', () => {
  it.each(['push', 'workflow_dispatch'])('writes the fixes on %s, and no more', async (name) => {
    const repository = gitRepository(files);
    const head = repository.git('rev-parse', 'HEAD');
    const step = await runStep(repository.root, { fix: 'true' }, { name, payload: {} });
    expect(step).toMatchObject({ status: 0, outputs: { errors: '0', fixable: '0' } });
    const text = readFileSync(join(repository.root, path), 'utf8');
    expect(text).toBe(await fixedText(files, path));
    expect(repository.git('status', '--porcelain')).toBe(` M ${path}`);
    expect(repository.git('rev-parse', 'HEAD')).toBe(head);
  });

  it.each(['pull_request', 'pull_request_target', 'merge_group', 'schedule'])(
    'writes nothing on %s, and says so',
    async (name) => {
      const repository = gitRepository(files);
      const step = await runStep(repository.root, { fix: 'true' }, { name });
      expect(step).toMatchObject({ status: 1, outputs: { errors: '1' } });
      expect(step.view.log).toContain(
        `Nothing is fixed on the event "${name}", only on push and workflow_dispatch.`,
      );
      expect(repository.git('status', '--porcelain')).toBe('');
    },
  );

  it('is off if nothing is said', async () => {
    const repository = gitRepository(files);
    await runStep(repository.root, {}, { name: 'push', payload: {} });
    expect(repository.git('status', '--porcelain')).toBe('');
  });
});
