import { D as compareVersions, J as DiskFiles, N as packageFiles, O as versionIn, P as walk, Q as fatal, S as startsAsArchive, W as escapeForLog, X as totals, Y as toResult, _ as Widget, b as isFolder, c as globsOf, ct as writeFileAtomically, dt as withSlashes, ft as relativeInside, k as loadParsers, lt as UsageError, m as readArchive, ot as quote, ut as quotePath } from "./main.js";
import { n as openArchive, t as checkArchive } from "./check-archive.js";
import { n as zipSync } from "./packages~lint-archive~pack.js";
import { existsSync, lstatSync, mkdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
// build/src/sources/write-archive.js
const unix = {
	os: 3,
	attrs: 33188 << 16 >>> 0
};
function writeArchive(files) {
	const entries = Object.create(null);
	for (const path of [...files.keys()].sort()) entries[path] = files.get(path);
	return zipSync(entries, {
		level: 9,
		mtime: new Date(1980, 0, 1, 12),
		...unix
	});
}
// build/src/lint/pack.js
function checkTarget(file) {
	const refuse = (reason) => {
		throw new UsageError(`Cannot write ${quotePath(file)}: ${reason}.`);
	};
	if (isFolder(file)) refuse("there is a folder in its place. Name a file, such as \"widget.zip\"");
	if (existsSync(file) && !startsAsArchive(readArchive(file, true) ?? new Uint8Array())) refuse("the file in its place is not a ZIP archive");
}
async function pack(folder, file, config, found) {
	const { rulesFor, filter } = await globsOf(config);
	const widget = new Widget(new DiskFiles(folder));
	const isExcluded = await excludedBy(config);
	const target = withSlashes(relative(folder, file));
	const contents = new Map();
	for (const path of packageFiles(widget)) {
		const place = join(folder, path);
		if (path === target || filter.ignoresFile(place) || isExcluded(place)) continue;
		const bytes = contentOf(widget, place, path);
		if (bytes) contents.set(path, bytes);
	}
	const bytes = writeArchive(contents);
	const opened = await openArchive(bytes);
	if (typeof opened !== "string") await loadParsers(opened.entries.flatMap(({ path }) => path ?? []));
	const inFolder = (path) => join(folder, path === "" ? "manifest.json" : path);
	const results = typeof opened === "string" ? [toResult(file, [fatal(opened)])] : checkArchive(opened, {
		nameOf: (path) => join(file, path),
		rulesFor: (path) => rulesFor(inFolder(path)),
		isIgnored: () => false
	});
	return {
		bytes,
		sizes: new Map([...contents].map(([path, { length }]) => [path, length])),
		leftOut: leftOutOf(widget, contents),
		results: newResults(results, found, (path) => join(folder, relative(file, path))),
		warning: await compareWithOld(file, widget)
	};
}
function writePacked({ bytes }, file, within) {
	const isInside = relativeInside(within, file) !== void 0;
	mkdirSync(dirname(file), { recursive: true });
	writeFileAtomically(file, bytes, { within: isInside ? within : void 0 });
}
function describePacked({ sizes, leftOut, bytes }, file) {
	const width = Math.max(0, ...[...sizes.values()].map((size) => String(size).length));
	return [
		`${file}: ${String(bytes.length)} bytes, ${String(sizes.size)} files`,
		...[...sizes].map(([path, size]) => `  ${String(size).padStart(width)}  ${path}`),
		...leftOut.length > 0 ? [`Left out: ${leftOut.join(", ")}`] : []
	];
}
async function excludedBy({ packExclude = [], basePath }) {
	if (packExclude.length === 0) return () => false;
	const { ignoredBy } = await import("./glob-match.js");
	return ignoredBy({
		ignores: packExclude,
		overrides: [],
		basePath
	}).ignoresFile;
}
function contentOf(widget, place, path) {
	const bytes = widget.files.read(path);
	if (bytes || lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink()) return bytes;
	throw new UsageError(`Cannot pack ${quotePath(path)}: it can't be read.`);
}
function leftOutOf(widget, contents) {
	const folders = new Set([...contents.keys()].flatMap(foldersOf));
	return walk((folder) => widget.list(folder), ({ path }) => !folders.has(path)).flatMap(({ path, kind }) => {
		if (kind === "folder") return folders.has(path) ? [] : [`${path}/`];
		return contents.has(path) ? [] : [path];
	});
}
function foldersOf(path) {
	const names = path.split("/").slice(0, -1);
	return names.map((_, index) => names.slice(0, index + 1).join("/"));
}
function newResults(results, found, inFolder) {
	const keyOf = (file, { ruleId, message }) => JSON.stringify([
		file,
		ruleId,
		message
	]);
	const old = new Set(found.flatMap(({ filePath, messages, suppressedMessages }) => [...messages, ...suppressedMessages].map((message) => keyOf(filePath, message))));
	return results.map(({ filePath, messages }) => toResult(filePath, messages.filter((message) => !old.has(keyOf(inFolder(filePath), message)))));
}
async function compareWithOld(file, widget) {
	const bytes = existsSync(file) ? readArchive(file, true) : void 0;
	const opened = bytes && await openArchive(bytes);
	if (!opened || typeof opened === "string") return void 0;
	const [before, now] = [versionIn(new Widget(opened.files)), versionIn(widget)];
	if (before === void 0 || now === void 0) return void 0;
	const order = compareVersions(now, before);
	if (order === void 0 || order > 0) return void 0;
	return `The archive that is replaced ${order === 0 ? "has the same version" : `had the higher version ${quote(before)}`}, and this one has ${quote(now)}. If the old one was uploaded, raise widget.version: every upload needs a higher version.`;
}
// build/src/cli/pack.js
function readPacking(name, paths, cwd) {
	if (paths.length > 1) throw new UsageError("--pack takes one widget. Name the folder of one.");
	const file = resolve(cwd, name);
	checkTarget(file);
	const [path = "."] = paths;
	return {
		name,
		file,
		parts: [{
			paths: [path],
			selection: { scope: "all" }
		}]
	};
}
async function packLinted({ file }, { widgets, results, configs }) {
	const [[widget], [config]] = [widgets, configs];
	if (!widget || !config || totals(results).errors > 0) return void 0;
	return pack(widget.folder, file, config, results);
}
function finishPacking({ name, file }, packed, isAllowed, cwd) {
	if (!packed || !isAllowed) return {
		lines: [],
		warnings: [`${name} is not written.`]
	};
	writePacked(packed, file, cwd);
	const { warning } = packed;
	return {
		lines: describePacked(packed, name).map(escapeForLog),
		warnings: warning === void 0 ? [] : [warning]
	};
}
export { finishPacking, packLinted, readPacking };
