import { t as truncate } from "./truncate.js";
import { B as displayPath, F as isManifestName, G as escapeInvisible, U as shownPath, V as folderOf, nt as groupBy } from "./main.js";
import { t as inArchives } from "./in-archives.js";
import { t as ruleUrl } from "./rule-url.js";
// build/src/report/chunks.js
function chunks(items, size) {
	return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}
// build/src/report/escape-markdown.js
function escape(text) {
	return escapeInvisible(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\\`*_{}[\]()#+!|~$-]/gu, (character) => `\\${character}`).replaceAll("://", "&#58;//").replace(/\bwww\./giu, (start) => start.replace(".", "&#46;")).replaceAll("@", "&#64;&#8203;");
}
// build/src/report/markdown.js
const mostPlaces = 20;
const longestMessage = 2e3;
const reserve = 100;
const encoder = new TextEncoder();
const head = ["| | Where | What | Rule |", "| --- | --- | --- | --- |"];
const fixableMark = "🔧";
const markdown = (results, context) => markdownWithin(Infinity, results, context);
function markdownWithin(bytes, results, context) {
	let left = results.reduce((sum, { messages }) => sum + messages.length, 0);
	if (left === 0) return "No problems found.\n";
	let text = "";
	let room = bytes - reserve;
	for (const [folder, places] of byWidget(inArchives(results, context.archives))) {
		let intro = [
			`### ${escape(shownPath(folder, context))}`,
			"",
			...head,
			""
		].join("\n");
		if (text !== "") intro = `\n${intro}`;
		for (const same of rowsOf(places)) {
			const row = `${intro}${rowOf(same, folder, context)}\n`;
			room -= encoder.encode(row).length;
			if (room < 0) return `${text}\n${String(left)} more findings are in the log.\n`;
			text += row;
			intro = "";
			left -= same.length;
		}
	}
	return text;
}
function byWidget(results) {
	const widgets = new Set(results.map(({ filePath }) => filePath).filter(isManifest).map(folderOf));
	const places = results.flatMap(({ filePath, messages }) => messages.map((finding) => ({
		file: filePath,
		finding
	})));
	return groupBy(places, ({ file }) => widgetOf(file, widgets));
}
function isManifest(file) {
	return isManifestName(displayPath(file, folderOf(file)));
}
function widgetOf(file, widgets) {
	for (let folder = folderOf(file);; folder = folderOf(folder)) {
		if (widgets.has(folder)) return folder;
		if (folder === folderOf(folder)) return folderOf(file);
	}
}
function rowsOf(places) {
	const files = [...new Set(places.map(({ file }) => file))];
	const sorted = [...places].sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.finding.line - b.finding.line);
	return [...groupBy(sorted, ({ finding: { severity, ruleId, message } }) => JSON.stringify([
		severity,
		ruleId,
		message
	])).values()].flatMap((row) => chunks(row, mostPlaces));
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
	const fixable = same.every(({ finding: { fix } }) => fix) ? ` ${fixableMark}` : "";
	return `| ${level} | ${where.join(", ")} | ${escape(truncate(message ?? "", longestMessage))} | ${rule}${fixable} |`;
}
export { markdown as default, fixableMark, markdownWithin };
