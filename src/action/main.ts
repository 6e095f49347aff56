import { run } from './run.js';

await run(process.env['GITHUB_WORKSPACE'] ?? process.cwd(), process.env);
// A request that was given up may still be waiting for its turn, and nothing is to come of it.
process.stdout.write('', () => process.exit());
