import { D as UsageError, E as writeFileAtomically, a as lintedFiles, c as failure, g as DiskFiles, i as patternsOf, l as documentsOf, o as tooMuch, p as Widget, s as runRules, u as toResult, v as readJson, x as decode, y as JsonText } from "./main.js";
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
		if (messages.some(({ fatal }) => fatal)) break;
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
	const { rulesFor } = await patternsOf(config);
	const widget = new Widget(files);
	return lintedFiles(widget).flatMap((path) => {
		const bytes = readJson(files, path);
		if (!bytes || tooMuch(bytes)) return [];
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
	return (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? "﻿" : "") + decode(bytes);
}
export { fixWidget };
