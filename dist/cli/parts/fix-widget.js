import { A as UsageError, C as decode, a as lintedFiles, b as readJson, c as failure, g as DiskFiles, i as globsOf, k as writeFileAtomically, l as documentsOf, o as overLimitMessages, p as Widget, s as runRules, u as toResult, w as hasByteOrderMark, x as JsonText } from "./main.js";
import { Buffer } from "node:buffer";
import { join } from "node:path";
// build/src/lint/apply-fixes.js
const mark = "﻿";
const mostRounds = 10;
function fixText(text, lint) {
	let output = text;
	let previous;
	for (let round = 0; round < mostRounds; round += 1) {
		const messages = lint(output);
		if (messages.some(({ fatal, fix }) => fatal && !fix)) break;
		const fixed = applyFixes(output, messages);
		if (fixed === output) break;
		const isCircular = fixed === previous;
		[previous, output] = [output, fixed];
		if (isCircular) break;
	}
	return output;
}
function applyFixes(source, messages) {
	const fixes = messages.flatMap(({ fix }) => fix ?? []).sort((one, other) => one.range[0] - other.range[0] || one.range[1] - other.range[1]);
	const text = source.startsWith(mark) ? source.slice(1) : source;
	let output = source.slice(0, source.length - text.length);
	let last = Number.NEGATIVE_INFINITY;
	for (const { range, text: replacement } of fixes) {
		const [start, end] = range;
		if (last >= start || start > end) continue;
		if (start < 0 && end >= 0 || start === 0 && replacement.startsWith(mark)) output = "";
		output += text.slice(Math.max(0, last), Math.max(0, start)) + replacement;
		last = end;
	}
	return output + text.slice(Math.max(0, last));
}
// build/src/lint/fix-widget.js
async function fixWidget({ folder, isNamed }, config) {
	const files = new DiskFiles(folder);
	const { rulesFor } = await globsOf(config);
	const widget = new Widget(files);
	return lintedFiles(widget).flatMap((path) => {
		const bytes = readJson(files, path);
		if (!bytes || overLimitMessages(bytes)) return [];
		const filename = join(folder, path);
		const rules = rulesFor(filename);
		const text = textOf(bytes);
		try {
			const output = fixText(text, (current) => {
				const hasMark = current.startsWith("﻿");
				const json = new JsonText(hasMark ? current.slice(1) : current, hasMark);
				return runRules(json, documentsOf({
					widget,
					path,
					json,
					isNamed
				}), rules);
			});
			if (output !== text && isWhole(bytes, text)) writeFileAtomically(filename, output, {
				before: bytes,
				within: folder
			});
			return [];
		} catch (error) {
			return error instanceof UsageError ? [toResult(filename, [failure(`The fixes are not written. ${error.message}`)])] : [];
		}
	});
}
function isWhole(bytes, text) {
	return Buffer.compare(Buffer.from(text), bytes) === 0;
}
function textOf(bytes) {
	return (hasByteOrderMark(bytes) ? "﻿" : "") + decode(bytes);
}
export { fixWidget };
