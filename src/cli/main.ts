#!/usr/bin/env node
import { run } from './run.js';

process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  // Whoever reads the first lines only, as `head` does, closes the pipe and wants no more.
  if (code === 'EPIPE') return;
  process.stderr.write(`Cannot write the report: ${message}.\n`);
  process.exitCode = 2;
});

const status = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
});
process.exitCode ??= status;
