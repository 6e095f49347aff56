import { run } from './run.js';

await run(process.env['GITHUB_WORKSPACE'] ?? process.cwd());
