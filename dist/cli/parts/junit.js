import { t as annotationsOf } from "./annotation.js";
import { U as shownPath } from "./main.js";
import { n as escapeXml, r as xmlStart, t as element } from "./xml.js";
// build/src/report/junit.js
const junit = (results, context) => {
	const suites = results.map((result) => suiteOf(result, context));
	return `${xmlStart}\n${element("testsuites", {}, `\n${suites.join("")}`)}\n`;
};
function suiteOf(result, context) {
	const path = shownPath(result.filePath, context);
	const cases = annotationsOf([result], context).map((finding) => caseOf(path, finding));
	const clean = element("testcase", {
		name: path,
		classname: path,
		time: 0
	});
	const counts = {
		tests: Math.max(cases.length, 1),
		failures: result.errorCount,
		errors: 0,
		skipped: result.warningCount
	};
	const content = (cases.length === 0 ? [clean] : cases).map((one) => `    ${one}\n`).join("");
	return `  ${element("testsuite", {
		name: path,
		file: path,
		...counts,
		time: 0
	}, `\n${content}  `)}\n`;
}
function caseOf(path, { level, line, column, title, message }) {
	const place = `${path}:${String(line)}:${String(column)}`;
	const outcome = level === "error" ? element("failure", {
		message,
		type: level
	}, escapeXml(`${place} ${message} (${title})`)) : element("skipped", { message: `${place} ${message}` });
	const name = `${title} (${String(line)}:${String(column)})`;
	return element("testcase", {
		name,
		classname: path,
		time: 0
	}, outcome);
}
export { junit as default };
