import { expect, it } from 'vitest';
import { runInProcess } from '../helpers/run-in-process.js';
import { runEslint, widget } from '../helpers/suppressing.js';
import { temporaryFolder, writeFiles } from '../helpers/temporary-folder.js';

it('the file of suppressions serves ESLint if we wrote it, and us if ESLint did', async () => {
  const root = temporaryFolder(widget(2));
  expect(runEslint(root).status).toBe(1);
  await runInProcess(root, '--suppress-all');
  expect(runEslint(root).status).toBe(0);
  writeFiles(root, widget(3));
  expect(runEslint(root, '--suppress-all').status).toBe(0);
  expect(await runInProcess(root)).toEqual({ status: 0, stdout: '', stderr: '' });
  writeFiles(root, widget(1));
  expect(runEslint(root).status).toBe(2);
  await runInProcess(root, '--prune-suppressions');
  expect(runEslint(root).status).toBe(0);
  writeFiles(root, widget(2));
  expect(runEslint(root).status).toBe(1);
  expect((await runInProcess(root)).status).toBe(1);
});
