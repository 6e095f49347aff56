import { t as annotationsOf } from "./annotation.js";
import { t as Fingerprints } from "./fingerprint.js";
import { t as jsonText } from "./json-text.js";
// build/src/report/gitlab.js
const gitlab = (results, context) => {
	const fingerprints = new Fingerprints();
	const issues = annotationsOf(results, context).map(({ level, path, line, rule, message }) => {
		const { hash, count } = fingerprints.next({
			rule,
			path,
			message
		});
		return {
			description: message,
			check_name: rule ?? "syntax",
			fingerprint: count === 1 ? hash : `${hash}-${String(count)}`,
			severity: level === "error" ? "major" : "minor",
			location: {
				path,
				lines: { begin: line }
			}
		};
	});
	return `${jsonText(issues)}\n`;
};
export { gitlab as default };
