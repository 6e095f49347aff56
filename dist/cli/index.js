#!/usr/bin/env node
import { st as reasonOf, t as run } from "./parts/main.js";
// build/src/cli/main.js
process.stdout.on("error", (error) => {
	if (error.code === "EPIPE") return;
	process.stderr.write(`Cannot write to the standard output: ${reasonOf(error)}.\n`);
	process.exit(2);
});
process.exitCode = await run(process.argv.slice(2), {
	cwd: process.cwd(),
	env: process.env,
	stdout: process.stdout,
	stderr: process.stderr
});
export {};
