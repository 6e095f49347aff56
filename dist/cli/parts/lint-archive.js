import { n as openArchive, r as MemoryFiles, t as checkArchive } from "./check-archive.js";
import { J as DiskFiles, Q as fatal, Y as toResult, _ as Widget, c as globsOf, g as widgetFolderAround, k as loadParsers } from "./main.js";
import { join } from "node:path";
// build/src/lint/lint-archive.js
async function lintArchive(file, config, bytes, before) {
	const opened = bytes ? await openArchive(bytes) : unreadable;
	if (typeof opened === "string") return {
		files: new MemoryFiles(new Map()),
		results: [toResult(file, [fatal(opened)])]
	};
	const { rulesFor, filter } = await globsOf(config);
	await loadParsers(opened.entries.flatMap(({ path }) => path ?? []));
	const nameOf = (path) => path === "" ? file : join(file, path);
	const results = checkArchive(opened, {
		nameOf,
		rulesFor: (path) => rulesFor(nameOf(path), file),
		isIgnored: (path) => filter.ignoresFile(nameOf(path)),
		before: await openBefore(before),
		holder: holderOf(file)
	});
	return {
		files: opened.files,
		results: results.map(withoutFixes)
	};
}
function withoutFixes({ filePath, messages }) {
	return toResult(filePath, messages.map((message) => {
		const unfixed = { ...message };
		delete unfixed.fix;
		return unfixed;
	}));
}
const unreadable = "The archive cannot be read. It must be an ordinary readable file.";
async function openBefore(bytes) {
	const opened = bytes && await openArchive(bytes);
	return typeof opened === "string" ? void 0 : opened;
}
function holderOf(file) {
	const folder = widgetFolderAround(file);
	return folder === void 0 ? void 0 : new Widget(new DiskFiles(folder));
}
export { lintArchive };
