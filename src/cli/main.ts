#!/usr/bin/env node
import { reasonOf } from '../lint/write-file.js';
import { run } from './run.js';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough, as `head` has, is not a mistake of ours.
  if (error.code === 'EPIPE') return;
  process.stderr.write(`Cannot write to the standard output: ${reasonOf(error)}.\n`);
  process.exit(2);
});

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
});
