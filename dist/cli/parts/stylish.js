import { t as require_picocolors } from "./packages~stylish.js";
import { U as shownPath, W as escapeForLog } from "./main.js";
import { t as ruleUrl } from "./rule-url.js";
// build/src/report/stylish.js
var import_picocolors = require_picocolors();
const stylish = (results, context) => {
	const paint = (0, import_picocolors.createColors)(context.colors);
	const blocks = results.filter(({ messages }) => messages.length > 0).map(({ filePath, messages }) => {
		const cells = messages.map(cellsOf);
		const width = (index) => Math.max(...cells.map((row) => row[index].length));
		const [places, levels, columns] = [
			width(0),
			width(1),
			Math.min(width(2), 100)
		];
		const rows = cells.map(([place, level, text, rule]) => {
			const color = level === "error" ? paint.red : paint.yellow;
			const start = `  ${paint.dim(place.padStart(places))}  ${color(level.padEnd(levels))}  `;
			const indent = places + levels + 6;
			return `${start}${withRule(text, {
				rule,
				shownRule: linked(paint.dim(rule), ruleUrl(rule || null), context),
				indent,
				columns
			}, context)}`.trimEnd();
		});
		return [paint.underline(escapeForLog(shownPath(filePath, context))), ...rows].join("\n");
	});
	const runStats = runStatsOf(context);
	const remarks = (context.remarks ?? []).map((remark) => `${paint.green("✔")} ${escapeForLog(remark)}\n`);
	if (blocks.length === 0) {
		const nothing = runStats === "" ? "" : `${paint.green("✔")} Nothing to report: ${runStats}\n`;
		return [...remarks, nothing].join("");
	}
	const sum = (key) => results.reduce((total, result) => total + result[key], 0);
	const [errors, warnings] = [sum("errorCount"), sum("warningCount")];
	const fixable = sum("fixableErrorCount") + sum("fixableWarningCount");
	const lines = [`✖ ${count(errors + warnings, "problem")} (${count(errors, "error")}, ${count(warnings, "warning")})`, ...fixable > 0 ? [`  ${count(fixable, "problem")} fixable with \`--fix\``] : []];
	const color = errors > 0 ? paint.red : paint.yellow;
	const summary = lines.map((line) => paint.bold(color(line)));
	if (runStats !== "") summary.push(paint.dim(`  ${runStats}`));
	const all = `${[...blocks, summary.join("\n")].join("\n\n")}\n`;
	return remarks.length === 0 ? all : `${all}\n${remarks.join("")}`;
};
function cellsOf({ line, column, severity, message, ruleId }) {
	return [
		`${String(line || 0)}:${String(column || 0)}`,
		severity === 2 ? "error" : "warning",
		escapeForLog(message),
		ruleId ?? ""
	];
}
function runStatsOf({ runStats: { widgets, seconds, settings } = {
	widgets: 0,
	seconds: 0
} }) {
	if (widgets === 0) return "";
	const time = `${count(widgets, "widget")} in ${seconds.toFixed(1)} s`;
	return settings ? `${time}, ${escapeForLog(settings)}` : time;
}
const leastColumns = 20;
function withRule(text, { rule, shownRule, indent, columns }, { terminal }) {
	if (rule === "" && !terminal) return text;
	if (!terminal) return `${text.padEnd(columns)}  ${shownRule}`;
	const room = Math.max(leastColumns, terminal.columns - indent);
	const tail = rule.length + 2;
	const textColumns = terminal.widthOf(text);
	if (Math.max(columns, textColumns) + tail <= room) return `${text}${" ".repeat(Math.max(0, columns - textColumns))}  ${shownRule}`;
	const lines = [...terminal.wrap(text, room)];
	const last = lines.pop() ?? "";
	if (rule === "") lines.push(last);
	else if (terminal.widthOf(last) + tail <= room) lines.push(`${last}  ${shownRule}`);
	else lines.push(last, shownRule);
	return lines.join(`\n${" ".repeat(indent)}`);
}
function linked(text, url, { terminal }) {
	if (url === void 0 || terminal?.hasLinks !== true) return text;
	return `\u001B]8;;${url}\u0007${text}\u001B]8;;\u0007`;
}
function count(number, noun) {
	return `${String(number)} ${noun}${number === 1 ? "" : "s"}`;
}
export { stylish as default };
