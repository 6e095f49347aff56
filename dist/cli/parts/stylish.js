import { t as require_picocolors } from "./picocolors.js";
import { n as shownPath } from "./paths.js";
import { t as printable } from "./printable.js";
// build/src/report/stylish.js
var import_picocolors = require_picocolors();
const stylish = (results, context) => {
	const paint = (0, import_picocolors.createColors)(context.colors);
	const blocks = results.filter(({ messages }) => messages.length > 0).map(({ filePath, messages }) => {
		const cells = messages.map(cellsOf);
		const width = (index) => Math.max(...cells.map((row) => row[index]?.length ?? 0));
		const rows = cells.map(([place, level, text, rule]) => {
			const color = level === "error" ? paint.red : paint.yellow;
			return [
				`  ${paint.dim(place.padStart(width(0)))}`,
				color(level.padEnd(width(1))),
				rule === "" ? text : text.padEnd(Math.min(width(2), 100)),
				paint.dim(rule)
			].join("  ").trimEnd();
		});
		return [paint.underline(printable(shownPath(filePath, context))), ...rows].join("\n");
	});
	if (blocks.length === 0) return "";
	const sum = (key) => results.reduce((total, result) => total + result[key], 0);
	const [errors, warnings] = [sum("errorCount"), sum("warningCount")];
	const fixable = sum("fixableErrorCount") + sum("fixableWarningCount");
	const lines = [`✖ ${count(errors + warnings, "problem")} (${count(errors, "error")}, ${count(warnings, "warning")})`, ...fixable > 0 ? [`  ${count(fixable, "problem")} fixable with \`--fix\``] : []];
	const color = errors > 0 ? paint.red : paint.yellow;
	const summary = lines.map((line) => paint.bold(color(line)));
	return `${[...blocks, summary.join("\n")].join("\n\n")}\n`;
};
function cellsOf({ line, column, severity, message, ruleId }) {
	return [
		`${String(line || 0)}:${String(column || 0)}`,
		severity === 2 ? "error" : "warning",
		printable(message),
		ruleId ?? ""
	];
}
function count(number, noun) {
	return `${String(number)} ${noun}${number === 1 ? "" : "s"}`;
}
export { stylish as default };
