import { J as DiskFiles, Y as toResult, Z as failure, _ as Widget, a as overLimitMessages, c as globsOf, ct as writeFileAtomically, et as readText, i as lintedFiles, it as hasByteOrderMark, k as loadParsers, lt as UsageError, n as leftOutOf, o as runRules, rt as decode, s as documentsOf, y as contentOf } from "./main.js";
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
// build/src/lint/fix-file.js
function fixFile(widget, path, isNamed, rules) {
	const bytes = readText(widget.files, path);
	if (!bytes || overLimitMessages(path, bytes)) return void 0;
	let fixable;
	const changed = changeText(bytes, (text) => fixText(text, (current) => {
		const hasMark = current.startsWith("﻿");
		const content = contentOf(path, hasMark ? current.slice(1) : current, hasMark);
		const found = runRules(content, documentsOf({
			widget,
			path,
			content,
			isNamed
		}), rules);
		fixable ??= found.flatMap(({ fix, ruleId }) => fix && ruleId !== null ? [ruleId] : []);
		return found;
	}));
	return changed && {
		...changed,
		rules: fixable ?? []
	};
}
function changeText(before, change) {
	const text = textOf(before);
	const output = change(text);
	return output === text || !isText(before) ? void 0 : {
		before,
		after: encode(output)
	};
}
function isText(bytes) {
	const encoded = encode(textOf(bytes));
	return encoded.length === bytes.length && encoded.every((byte, at) => byte === bytes[at]);
}
function textOf(bytes) {
	return (hasByteOrderMark(bytes) ? "﻿" : "") + decode(bytes);
}
function encode(text) {
	return new TextEncoder().encode(text);
}
// build/src/lint/fix-widget.js
async function fixWidget({ folder, isNamed }, config, onFixed) {
	const { rulesFor, filter } = await globsOf(config);
	const widget = new Widget(new DiskFiles(folder));
	const isIgnored = leftOutOf(folder, filter);
	const paths = lintedFiles(widget, isNamed, isIgnored);
	await loadParsers(paths);
	return paths.flatMap((path) => {
		const filename = join(folder, path);
		try {
			const fixed = fixFile(widget, path, isNamed, rulesFor(filename));
			if (fixed) {
				writeFileAtomically(filename, fixed.after, {
					before: fixed.before,
					within: folder
				});
				onFixed?.({
					file: filename,
					rules: fixed.rules
				});
			}
			return [];
		} catch (error) {
			return error instanceof UsageError ? [toResult(filename, [failure(`The fixes are not written. ${error.message}`)])] : [];
		}
	});
}
export { fixWidget };
