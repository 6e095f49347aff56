import { t as annotationsOf } from "./annotation.js";
import { U as shownPath } from "./main.js";
import { r as xmlStart, t as element } from "./xml.js";
// build/src/report/checkstyle.js
const checkstyle = (results, context) => {
	const files = results.map((result) => {
		const content = annotationsOf([result], context).map(({ level, line, column, rule, message }) => element("error", {
			line,
			column,
			severity: level,
			message,
			source: rule ?? "syntax"
		})).map((error) => `    ${error}\n`).join("");
		const inner = content === "" ? "" : `\n${content}  `;
		return `  ${element("file", { name: shownPath(result.filePath, context) }, inner)}\n`;
	});
	return `${xmlStart}\n${element("checkstyle", { version: "4.3" }, `\n${files.join("")}`)}\n`;
};
export { checkstyle as default };
