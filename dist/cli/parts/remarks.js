import { B as displayPath, C as configFileName, J as DiskFiles, L as manifestName, dt as withSlashes, ft as relativeInside, ot as quote, q as suppressionsFileName, ut as quotePath } from "./main.js";
import { Buffer } from "node:buffer";
import { dirname } from "node:path";
// build/src/cli/copies.js
const outputNames = new Set([
	"dist",
	"build",
	"out",
	"output",
	"release",
	"target",
	"bundle"
]);
function copiesIn({ widgets, results }) {
	const found = foldersAround(results.flatMap(({ filePath, messages }) => messages.length > 0 ? [filePath] : []));
	const folders = widgets.flatMap(({ folder }) => found.has(folder) ? [folder] : []);
	const copies = folders.filter((folder) => outputAround(folder) !== void 0);
	if (copies.length === 0) return [];
	const originals = new Map(folders.filter((folder) => outputAround(folder) === void 0).map((folder) => [manifestOf(folder), folder]).reverse());
	originals.delete(void 0);
	return copies.flatMap((copy) => {
		const output = outputAround(copy);
		const original = originals.get(manifestOf(copy));
		return original === void 0 || output === void 0 ? [] : [{
			original,
			copy,
			output
		}];
	});
}
function foldersAround(files) {
	const folders = new Set();
	for (const file of files) for (let folder = dirname(file); !folders.has(folder); folder = dirname(folder)) folders.add(folder);
	return folders;
}
function outputAround(folder) {
	const names = withSlashes(folder).split("/");
	const at = names.findIndex((name) => outputNames.has(name.toLowerCase()));
	return at < 0 ? void 0 : names.slice(0, at + 1).join("/");
}
function manifestOf(folder) {
	const bytes = new DiskFiles(folder).read(manifestName);
	return bytes && Buffer.from(bytes).toString("latin1");
}
// build/src/cli/remarks.js
function remarksOf(run, options, cwd) {
	const { widgets, fixed, results } = run;
	const remarks = fixed.map(({ file, rules }) => {
		const names = [...new Set(rules)].join(", ");
		return `Fixed ${count(rules.length, "problem")} in ${displayPath(file, cwd)}: ${names}`;
	});
	if (options.suppressions !== void 0) {
		const errors = count(results.reduce((sum, one) => sum + one.suppressedMessages.length, 0), "error");
		remarks.push(options.suppressions === "write" ? `Let ${errors} pass, and wrote ${suppressionsFileName} in this folder` : `Pruned ${suppressionsFileName} in this folder, which lets ${errors} pass`);
	}
	if (widgets.length === 0 && options.staged) remarks.push("Nothing to lint: no widget is touched by what is staged");
	else if (widgets.length === 0 && options.since !== void 0) remarks.push(`Nothing to lint: no widget is touched since ${quote(options.since)}`);
	return remarks;
}
function copyRemarks(run, cwd) {
	return copiesIn(run).map(({ original, copy, output }) => {
		const { file, basePath } = run.configs[0] ?? {
			file: void 0,
			basePath: cwd
		};
		const pattern = `${withSlashes(relativeInside(basePath, output) ?? output)}/`;
		const place = file === void 0 ? configFileName : displayPath(file, cwd);
		const [one, other] = [copy, original].map((folder) => displayPath(folder, cwd));
		return `${one ?? ""} is a copy of ${other ?? ""}, so that its findings are shown twice. To leave it out, write "ignores": [${quotePath(pattern)}] in ${place}.`;
	});
}
function settingsOf({ configs }, cwd) {
	const [config] = configs;
	if (!config) return "";
	const { preset, file } = config;
	if (file === void 0) return `preset ${preset}`;
	const shown = displayPath(file, cwd);
	return `preset ${preset}, ${relativeInside(cwd, file) === void 0 ? `configuration of ${withSlashes(dirname(file))}` : shown}`;
}
function count(number, noun) {
	return `${String(number)} ${noun}${number === 1 ? "" : "s"}`;
}
export { copyRemarks, remarksOf, settingsOf };
