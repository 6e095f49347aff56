import { t as __commonJSMin } from "./rolldown-runtime.js";
import { K as shownPath, q as escapeForLog } from "./main.js";
import { t as ruleUrl } from "./rule-url.js";
// build/src/report/stylish.js
var import_picocolors = __commonJSMin(((exports, module) => {
	let p = process || {};
	let argv = p.argv || [];
	let env = p.env || {};
	let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
	let formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	};
	let replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do {
			result += string.substring(cursor, index) + replace;
			cursor = index + close.length;
			index = string.indexOf(close, cursor);
		} while (~index);
		return result + string.substring(cursor);
	};
	let createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors();
	module.exports.createColors = createColors;
}))();
const stylish = (results, context) => {
	const paint = (0, import_picocolors.createColors)(context.colors);
	const blocks = results.filter(({ messages }) => messages.length > 0).map(({ filePath, messages }) => {
		const cells = messages.map(cellsOf);
		const width = (index) => Math.max(...cells.map((row) => row[index]?.length ?? 0));
		const rows = cells.map(([place, level, text, rule]) => {
			const color = level === "error" ? paint.red : paint.yellow;
			const start = `  ${paint.dim(place.padStart(width(0)))}  ${color(level.padEnd(width(1)))}  `;
			const indent = width(0) + width(1) + 6;
			return `${start}${withRule(text, {
				rule,
				shownRule: linked(paint.dim(rule), ruleUrl(rule || null), context),
				indent,
				columns: Math.min(width(2), 100)
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
