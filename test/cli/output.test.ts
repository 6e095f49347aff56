import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository, runCommand, type Outcome } from '../helpers/run.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { widgetWithMistake } from '../helpers/widgets.js';

const command = join(repository, 'dist/cli/index.js');

/** Runs a line of a shell in which `$lint` is the built command. */
function shell(line: string, cwd: string): Outcome {
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', line], {
    cwd,
    env: { PATH: process.env['PATH'], lint: `${process.execPath} ${command}` },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe.skipIf(process.platform === 'win32')('what is printed by the bundle', () => {
  it('may be left unread', () => {
    const cwd = temporaryFolder(widgetWithMistake());
    expect(shell('$lint | true; exit ${PIPESTATUS[0]}', cwd)).toEqual({
      status: 1,
      stdout: '',
      stderr: '',
    });
  });

  it.skipIf(!existsSync('/dev/full'))('is missed where there is no room for it', () => {
    for (const args of ['', '--help', '--format json']) {
      expect(shell(`$lint ${args} > /dev/full`, temporaryFolder(widgetWithMistake()))).toEqual({
        status: 2,
        stdout: '',
        stderr: 'Cannot write the report: ENOSPC: no space left on device, write.\n',
      });
    }
  });

  it('has the colours that the environment wants', () => {
    const cwd = temporaryFolder(widgetWithMistake());
    expect(runCommand([], { cwd }).stdout).not.toContain('\u001B');
    expect(runCommand([], { cwd, env: { FORCE_COLOR: '1' } }).stdout).toContain('\u001B[31m');
  });
});
