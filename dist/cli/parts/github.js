import { n as columnsOf, t as annotationsOf } from "./annotation.js";
import { t as truncate } from "./truncate.js";
import { G as escapeInvisible } from "./main.js";
// build/src/report/github.js
const unprintable = /[^\P{Cc}\r\n]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const mostShown = 10;
const longestMessage = 4096;
const github = (results, context) => {
	const annotations = annotationsOf(results, context);
	return [...annotations.map(workflowCommand), ...cutOf(annotations)].map((line) => `${line}\n`).join("");
};
function cutOf(annotations) {
	const errors = annotations.filter(({ level }) => level === "error").length;
	const warnings = annotations.length - errors;
	if (Math.max(errors, warnings) <= mostShown) return [];
	const most = String(mostShown);
	return [`::notice title=kommo-widget-lint::GitHub shows the first ${most} errors and the first ${most} warnings of a step on their lines. There are ${String(errors)} errors and ${String(warnings)} warnings, and the log of the step has them all.`];
}
function workflowCommand(annotation) {
	const { level, path, line, endLine, title, message } = annotation;
	const columns = columnsOf(annotation);
	const properties = {
		file: path.replace(unprintable, escapeInvisible),
		line,
		endLine,
		...columns && {
			col: columns.start,
			endColumn: columns.end
		},
		title
	};
	return `::${level} ${Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(",")}::${escapeData(truncate(message, longestMessage))}`;
}
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
export { github as default, workflowCommand };
