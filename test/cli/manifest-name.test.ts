import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gitRepository } from '../helpers/git-repository.js';
import { runInProcess } from '../helpers/run-in-process.js';
import { temporaryFolder, type FileTree } from '../helpers/temporary-folder.js';
import { cleanWidget, widgetWithMistake } from '../helpers/widgets.js';

const nameRule = 'kommo-widget/valid-manifest-name';
const mistake = 'kommo-widget/valid-mobile-color';

/** A widget whose manifest has its name in a wrong case. */
function misnamed(files: FileTree, name = 'Manifest.json'): FileTree {
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path.replace(/manifest\.json$/u, name),
      content,
    ]),
  );
}

describe('a manifest in a wrong case', () => {
  it.each([[[]], [['w']], [['w/i18n/en.json']], [['w/MANIFEST.JSON']]])(
    'is found by %j and linted as if it were named right',
    async (paths) => {
      const root = temporaryFolder(misnamed(widgetWithMistake('w'), 'MANIFEST.JSON'));
      const { status, stdout } = await runInProcess(root, ...paths);
      expect(status).toBe(1);
      expect(stdout).toContain('w/MANIFEST.JSON');
      expect(stdout).toContain(nameRule);
      expect(stdout).toContain(mistake);
    },
  );

  it('is found beside a folder of the right name', async () => {
    const files = { ...misnamed(widgetWithMistake('w')), 'w/manifest.json/a.txt': '' };
    const { stdout } = await runInProcess(temporaryFolder(files), '--allow-empty');
    expect(stdout).toContain('w/Manifest.json');
    expect(stdout).toContain(nameRule);
    expect(stdout).toContain(mistake);
  });

  it('is left out by ignores under its own name', async () => {
    const config = { ignores: ['w/Manifest.json'] };
    const files = { ...misnamed(cleanWidget('w')), 'kommo-widget-lint.config.json': config };
    expect((await runInProcess(temporaryFolder(files), '--allow-empty')).status).toBe(0);
  });

  it('is found if it is staged', async () => {
    const repository = gitRepository({ 'README.md': '' });
    repository.write(misnamed(widgetWithMistake('w'))).stage();
    const { status, stdout } = await runInProcess(repository.root, '--staged');
    expect(status).toBe(1);
    expect(stdout).toContain('w/Manifest.json');
    expect(stdout).toContain(nameRule);
    expect(stdout).toContain(mistake);
    const named = await runInProcess(repository.root, '--staged', 'w/script.js');
    expect(named.stdout).toContain(nameRule);
  });

  it('is compared with what it was before', async () => {
    const repository = gitRepository(misnamed(widgetWithMistake('w')));
    repository.write({ 'w/script.js': 'changed' });
    const { stdout } = await runInProcess(repository.root, '--since', 'HEAD');
    expect(stdout).not.toContain(nameRule);
    expect(stdout).not.toContain(mistake);
    expect(stdout).toContain('kommo-widget/require-version-bump');
  });

  it('is new if the right name was there before', async () => {
    const repository = gitRepository(cleanWidget('w'));
    const { root } = repository;
    renameSync(join(root, 'w/manifest.json'), join(root, 'w/Manifest.json'));
    repository.stage();
    expect((await runInProcess(root, '--since', 'HEAD')).stdout).toContain(nameRule);
  });

  it('of another product is left alone', async () => {
    const root = temporaryFolder({
      ...cleanWidget('w'),
      'app/Manifest.json': { start_url: '/', icons: [] },
      ...{ 'app/i18n/en.json': {}, 'app/script.js': '', 'app/images/logo.png': '' },
    });
    expect(await runInProcess(root)).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});
