import { t as truncate } from "./truncate.js";
import { E as rulePage, S as groupBy, r as escapeInvisible } from "./main.js";
import { n as shownPath, t as displayPath } from "./paths.js";
import { dirname } from "node:path";
// build/src/report/chunks.js
function chunks(items, size) {
	return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}
// build/src/report/escape-markdown.js
function escape(text) {
	return escapeInvisible(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\\`*_{}[\]()#+!|~$-]/gu, (character) => `\\${character}`).replaceAll("://", "&#58;//").replace(/\bwww\./giu, (start) => start.replace(".", "&#46;")).replaceAll("@", "&#64;&#8203;");
}
// build/src/report/rule-url.js
function ruleUrl(ruleId) {
	const name = ruleId?.split("/").at(-1);
	return name && rulePage(name);
}
// build/src/report/markdown.js
const mostPlaces = 20;
const longestMessage = 2e3;
const reserve = 100;
const head = ["| | Where | What | Rule |", "| --- | --- | --- | --- |"];
const markdown = (results, context) => markdownWithin(Infinity, results, context);
function markdownWithin(bytes, results, context) {
	let left = results.reduce((sum, { messages }) => sum + messages.length, 0);
	if (left === 0) return "No problems found.\n";
	let text = "";
	let room = bytes - reserve;
	for (const [folder, places] of byWidget(results)) {
		let intro = [
			`### ${escape(shownPath(folder, context))}`,
			"",
			...head,
			""
		].join("\n");
		if (text !== "") intro = `\n${intro}`;
		for (const same of rowsOf(places)) {
			const row = `${intro}${rowOf(same, folder, context)}\n`;
			room -= Buffer.byteLength(row);
			if (room < 0) return `${text}\n${String(left)} more findings are in the log.\n`;
			text += row;
			intro = "";
			left -= same.length;
		}
	}
	return text;
}
function byWidget(results) {
	const places = results.flatMap(({ filePath, messages }) => messages.map((finding) => ({
		file: filePath,
		finding
	})));
	return groupBy(places, ({ file }) => widgetOf(file));
}
function widgetOf(file) {
	const folder = dirname(file);
	return /[\\/]i18n$/u.test(folder) ? dirname(folder) : folder;
}
function rowsOf(places) {
	return [...groupBy(places, ({ finding: { severity, ruleId, message } }) => JSON.stringify([
		2 - severity,
		ruleId ?? "",
		message
	]))].sort(([a], [b]) => a < b ? -1 : 1).flatMap(([, row]) => chunks(row, mostPlaces));
}
function rowOf(same, folder, context) {
	const { severity, ruleId, message } = same[0]?.finding ?? {};
	const where = same.map(({ file, finding: { line } }) => {
		const text = `${escape(displayPath(file, folder))}:${String(line)}`;
		const url = context.lineUrl?.(file, line);
		return url === void 0 ? text : `[${text}](${url})`;
	});
	const level = severity === 2 ? "❌ error" : "⚠️ warning";
	const rule = ruleId ? `[${escape(ruleId)}](${ruleUrl(ruleId) ?? ""})` : "";
	return `| ${level} | ${where.join(", ")} | ${escape(truncate(message ?? "", longestMessage))} | ${rule} |`;
}
export { markdown as default, markdownWithin };
