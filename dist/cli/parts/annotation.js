import { t as inArchives } from "./in-archives.js";
import { G as escapeInvisible, U as shownPath } from "./main.js";
// build/src/report/annotation.js
function annotationsOf(results, context) {
	return inArchives(results, context.archives).flatMap(({ filePath, messages }) => {
		const path = shownPath(filePath, context);
		return messages.map((finding) => annotationOf(path, finding));
	}).sort((a, b) => Number(a.level === "warning") - Number(b.level === "warning"));
}
function columnsOf({ line, column, endLine, endColumn }) {
	if (endLine !== line) return void 0;
	return {
		start: column,
		end: Math.max(column, endColumn - 1)
	};
}
function annotationOf(path, finding) {
	const { severity, ruleId, message } = finding;
	const line = Math.max(1, finding.line || 1);
	const column = Math.max(1, finding.column || 1);
	return {
		level: severity === 2 ? "error" : "warning",
		path,
		line,
		column,
		endLine: Math.max(line, finding.endLine ?? line),
		endColumn: finding.endColumn ?? column + 1,
		rule: ruleId,
		title: ruleId ?? "Syntax",
		message: escapeInvisible(message)
	};
}
export { columnsOf as n, annotationsOf as t };
