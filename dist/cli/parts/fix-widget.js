import { D as UsageError, E as writeFileAtomically, a as lintedFiles, b as DiskFiles, c as patternsOf, l as failure, o as textOf, s as tooMuch, u as toResult, x as readJson, y as Widget } from "./main.js";
import { t as WidgetLinter } from "./eslint.js";
import { Buffer } from "node:buffer";
import { join } from "node:path";
// build/src/lint/fix-widget.js
async function fixWidget({ folder, isNamed }, config) {
	const files = new DiskFiles(folder);
	const { rulesFor } = await patternsOf(config);
	const linter = new WidgetLinter(folder, isNamed);
	return lintedFiles(new Widget(files)).flatMap((path) => {
		const bytes = readJson(files, path);
		if (!bytes || tooMuch(bytes)) return [];
		const filename = join(folder, path);
		const text = textOf(bytes);
		try {
			const { output, fixed } = linter.fix(text, filename, rulesFor(filename));
			if (fixed && isWhole(bytes, text)) writeFileAtomically(filename, output, {
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
export { fixWidget };
