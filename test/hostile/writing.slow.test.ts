import { spawn } from 'node:child_process';
import { chmodSync, openSync, closeSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { widgetWithErrors } from '../helpers/findings.js';
import { bundleOf, runCommand, runNode } from '../helpers/run.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { cleanWidget, widgetWithMistake } from '../helpers/widgets.js';

const isPosix = process.platform !== 'win32';
/** So long that writing it takes a while. */
const filling = 'x'.repeat(200_000);

/** A widget whose manifest `--fix` changes, and both contents that it may have. */
function widget() {
  const files = widgetWithMistake();
  const manifest = files['manifest.json'] as Record<string, unknown>;
  const root = temporaryFolder({ ...files, 'manifest.json': { ...manifest, filling } });
  const file = join(root, 'manifest.json');
  const old = readFileSync(file, 'utf8');
  return { root, file, old, fixed: old.replace('"ff9900"', '"#ff9900"') };
}

/** Kills the process before one of the steps of a write, and amid it if the step writes the content. */
const killer = `
  const fs = require('node:fs');
  let left = Number(process.env.KILL_AT);
  let isWriting = false;
  for (const name of ['openSync', 'writeFileSync', 'fchownSync', 'fchmodSync', 'fsyncSync', 'closeSync', 'renameSync']) {
    const original = fs[name];
    fs[name] = (...args) => {
      isWriting ||= name === 'writeFileSync' || args[1] === 'wx';
      if (isWriting && left-- === 0) {
        if (name === 'writeFileSync') original(args[0], args[1].slice(0, args[1].length / 2));
        process.kill(process.pid, 'SIGKILL');
      }
      return original(...args);
    };
  }
  require('node:module').syncBuiltinESMExports();
`;

/** Runs a program beside others; what it prints is not kept. */
async function start(
  cwd: string,
  file: string,
  args: readonly string[],
  stdout: 'ignore' | number = 'ignore',
) {
  const child = spawn(file, args, { cwd, stdio: ['ignore', stdout, 'pipe'] });
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const status = await new Promise((done) => child.on('close', done));
  return [status, stderr] as const;
}

const draftsIn = (root: string): readonly string[] =>
  readdirSync(root).filter((name) => name.endsWith('.tmp'));

describe.runIf(isPosix)('the file that --fix writes', () => {
  it('is whole, old or new, wherever the run is killed, and the next run is as ever', () => {
    const { root, file, old, fixed } = widget();
    const script = join(temporaryFolder({ 'killer.cjs': killer }), 'killer.cjs');
    const run = (step: number) =>
      runNode(['--require', script, bundleOf('cli'), '--fix'], {
        cwd: root,
        env: { KILL_AT: String(step) },
      });
    const seen: string[] = [];
    while (run(seen.length).status === null) {
      seen.push(readFileSync(file, 'utf8'));
      expect(seen.at(-1) === old || seen.at(-1) === fixed).toBe(true);
    }
    expect(seen.length).toBeGreaterThan(4);
    expect(readFileSync(file, 'utf8') === fixed).toBe(true);
    expect(draftsIn(root)).not.toEqual([]);
    expect(runCommand(['--preset', 'marketplace'], { cwd: root }).stdout).not.toContain('.tmp');
  });

  it('stays as it is if the disk has no room for it', async () => {
    const { root, file, old } = widget();
    const limited = [
      '-c',
      'ulimit -f 100; exec "$0" "$@"',
      process.execPath,
      bundleOf('cli'),
      '--fix',
    ];
    expect(await start(root, 'sh', limited)).toEqual([
      2,
      `The fixes are not written. Cannot write ${JSON.stringify(file)}: the file would be too large.\n`,
    ]);
    expect(readFileSync(file, 'utf8') === old).toBe(true);
    expect(draftsIn(root)).toEqual([]);
  });

  it('is right after any number of runs side by side', async () => {
    const { root, file, fixed } = widget();
    const runs = [1, 2, 3, 4].map(() => start(root, process.execPath, [bundleOf('cli'), '--fix']));
    for (const outcome of await Promise.all(runs)) expect(outcome).toEqual([0, '']);
    expect(readFileSync(file, 'utf8') === fixed).toBe(true);
    expect(draftsIn(root)).toEqual([]);
  });

  it('is left alone if it is read-only, and the run says so', () => {
    const { root, file, old } = widget();
    chmodSync(file, 0o444);
    const { status, stderr } = runCommand(['--fix'], { cwd: root });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^The fixes are not written\. Cannot write ".+": it is read-only\.\n$/u);
    expect(readFileSync(file, 'utf8') === old).toBe(true);
  });
});

describe('a report', () => {
  it('is not written through a link that leads out of the current folder', () => {
    const outside = temporaryFolder({ target: 'untouched' });
    const root = temporaryFolder(cleanWidget());
    symlinkSync(join(outside, 'target'), join(root, 'report.txt'));
    symlinkSync(outside, join(root, 'out'));
    for (const path of ['report.txt', 'out/target', 'out/new']) {
      const { status, stderr } = runCommand(['--output-file', path], { cwd: root });
      expect([status, stderr]).toEqual([
        2,
        expect.stringContaining('a link leads out of the folder'),
      ]);
    }
    expect(readdirSync(outside)).toEqual(['target']);
    expect(readFileSync(join(outside, 'target'), 'utf8')).toBe('untouched');
    expect(runCommand(['--output-file', join(outside, 'target')], { cwd: root }).status).toBe(0);
    expect(readFileSync(join(outside, 'target'), 'utf8')).toBe('');
  });

  it.runIf(process.platform === 'linux')(
    'that a full disk does not take is an error in one line',
    async () => {
      const root = temporaryFolder(widgetWithMistake());
      const full = openSync('/dev/full', 'w');
      const outcome = await start(root, process.execPath, [bundleOf('cli')], full);
      closeSync(full);
      expect(outcome).toEqual([2, 'Cannot write to the standard output: the disk is full.\n']);
    },
  );

  it.runIf(isPosix)('that nobody reads to its end fails nothing', async () => {
    const root = temporaryFolder(widgetWithErrors(1000));
    const command = '("$@"; echo $? >status) | head -c 1';
    const shell = ['-c', command, '', process.execPath, bundleOf('cli'), '--format', 'json'];
    expect(await start(root, 'sh', shell)).toEqual([0, '']);
    expect(readFileSync(join(root, 'status'), 'utf8')).toBe('1\n');
  });
});
