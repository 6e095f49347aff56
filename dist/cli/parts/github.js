import { n as columnsOf, t as annotationsOf } from "./annotation.js";
import { t as truncate } from "./truncate.js";
import { r as escapeInvisible } from "./main.js";
// build/src/report/github.js
const unprintable = /[^\P{Cc}\r\n]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const longestMessage = 4096;
const github = (results, context) => annotationsOf(results, context).map((annotation) => `${workflowCommand(annotation)}\n`).join("");
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
