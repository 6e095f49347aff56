import { $ as limits, F as isManifestName, I as manifestAmong, M as pathInArchive, S as startsAsArchive, Y as toResult, _ as Widget, j as isLocated, o as runRules, ot as quote, r as checkWidget, rt as decode, v as PlainText, x as otherKindOf } from "./main.js";
import { a as ERR_SPLIT_ZIP_FILE, i as ERR_EOCDR_NOT_FOUND, o as ZipReader, r as ERR_CENTRAL_DIRECTORY_NOT_FOUND, s as ERR_OVERLAPPING_ENTRY, t as Inflate } from "./packages~lint-archive~pack.js";
// build/src/sources/crc32.js
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit += 1) value = value >>> 1 ^ (value & 1 ? 3988292384 : 0);
	return value;
});
function crc32(bytes) {
	let value = 4294967295;
	for (const byte of bytes) value = value >>> 8 ^ table[(value ^ byte) & 255];
	return ~value >>> 0;
}
// build/src/sources/memory.js
var MemoryFiles = class {
	tree;
	#folders = new Map([["", new Map()]]);
	#beginnings = new Map();
	constructor(tree) {
		this.tree = tree;
		for (const path of tree.keys()) this.#add(path);
	}
	list(folder) {
		const entries = this.#folders.get(folder);
		return entries && [...entries.values()];
	}
	read(path, limit = Infinity) {
		const bytes = path.endsWith("/") ? void 0 : this.tree.get(path);
		if (!bytes || bytes.length <= limit) return bytes;
		const beginning = this.#beginnings.get(path) ?? bytes.slice(0, limit);
		this.#beginnings.set(path, beginning);
		return beginning;
	}
	size(path) {
		return this.read(path)?.length;
	}
	#add(path) {
		let folder = "";
		const names = path.split("/");
		for (const [index, name] of names.entries()) {
			if (name === "") break;
			const kind = index < names.length - 1 ? "folder" : "file";
			this.#folders.get(folder)?.set(name, {
				name,
				kind
			});
			folder = folder === "" ? name : `${folder}/${name}`;
			if (kind === "folder" && !this.#folders.has(folder)) this.#folders.set(folder, new Map());
		}
	}
};
// build/src/sources/archive.js
var Refusal = class extends Error {};
const step = 2 ** 14;
const methods = {
	stored: 0,
	deflated: 8
};
const reasons = {
	[ERR_EOCDR_NOT_FOUND]: "its end is missing",
	[ERR_CENTRAL_DIRECTORY_NOT_FOUND]: "its list of files is not whole",
	[ERR_OVERLAPPING_ENTRY]: "two files share a place in it",
	[ERR_SPLIT_ZIP_FILE]: "it is one part of several"
};
async function openArchive(bytes) {
	try {
		checkStart(bytes);
		return await unpack(bytes, await readDirectory(bytes));
	} catch (error) {
		if (error instanceof Refusal) return error.message;
		return `The archive is damaged: ${reasons[error.message] ?? "its parts do not agree with each other"}. Make it again.`;
	}
}
function checkStart(bytes) {
	const { archiveBytes } = limits;
	if (bytes.length > archiveBytes) throw new Refusal(`The archive is not checked, because it has more than ${String(archiveBytes)} bytes. Leave out what the widget does not use.`);
	if (startsAsArchive(bytes)) return;
	const kind = bytes.length === 0 ? "an empty file" : otherKindOf(bytes);
	throw new Refusal(`This is not a ZIP archive${kind === void 0 ? "" : `, but ${kind}`}. The platform takes only ZIP; a new name does not make one. Pack the widget as ZIP.`);
}
async function readDirectory(bytes) {
	const reader = {
		size: bytes.length,
		readUint8Array: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length))
	};
	const zip = new ZipReader(reader, {
		filenameValidation: "tolerant",
		checkOverlappingEntryOnly: true,
		useWebWorkers: false
	});
	const { archiveEntries, unpackedBytes, archiveRatio, freeBytes } = limits;
	const entries = [];
	let size = 0;
	for await (const entry of zip.getEntriesGenerator()) {
		if (entries.length >= archiveEntries) throw new Refusal(`The archive is not checked, because it has more than ${String(archiveEntries)} files and folders. Leave out what the widget does not use.`);
		entries.push(entry);
		size += entry.uncompressedSize;
		const isBomb = size > freeBytes && size > archiveRatio * bytes.length;
		if (isBomb || size > unpackedBytes) throw new Refusal(`The archive is not checked, because unpacked it would have more than ${isBomb ? `${String(archiveRatio)} times its size` : `${String(unpackedBytes)} bytes`}. Leave out what the widget does not use.`);
	}
	return entries;
}
async function unpack(bytes, found) {
	const entries = [];
	const tree = new Map();
	const links = new Map();
	for (const one of found) {
		const entry = entryOf(one);
		entries.push(entry);
		const content = entry.kind === "folder" ? void 0 : await contentOf(bytes, one);
		if (!isLocated(entry)) continue;
		const { kind, path } = entry;
		if (kind === "folder") tree.set(`${path}/`, void 0);
		else tree.set(path, kind === "file" ? content : void 0);
		if (kind === "link" && content) links.set(path, decode(content));
	}
	for (const [path, target] of links) {
		const leadsTo = linkedPath(path, target);
		if (leadsTo !== void 0) tree.set(path, tree.get(leadsTo));
	}
	return {
		entries,
		files: new MemoryFiles(tree)
	};
}
function linkedPath(path, target) {
	if (target.startsWith("/")) return void 0;
	const names = path.split("/").slice(0, -1);
	for (const name of target.split("/")) {
		if (name === ".." && names.pop() === void 0) return void 0;
		if (name !== ".." && name !== "." && name !== "") names.push(name);
	}
	return names.join("/");
}
function entryOf({ rawFilename, filename, directory, encrypted, unixMode }) {
	const isLink = ((unixMode ?? 0) & 61440) === 40960;
	return {
		name: filename,
		path: pathInArchive(filename),
		kind: isLink ? "link" : directory || filename.endsWith("\\") ? "folder" : "file",
		isEncrypted: encrypted,
		isUtf8: !decode(rawFilename).includes("�") || filename.includes("�")
	};
}
async function contentOf(bytes, entry) {
	const { encrypted, compressionMethod, compressedSize, uncompressedSize, filename } = entry;
	if (encrypted) return void 0;
	if (compressionMethod !== methods.stored && compressionMethod !== methods.deflated) throw new Refusal(`The file ${quote(filename)} can't be read: it is compressed in another way than by deflate. Make the archive again.`);
	if (!entry.directory) await entry.getData(void 0);
	const { dataOffset = Infinity } = entry.localDirectory ?? {};
	const packed = bytes.subarray(dataOffset, dataOffset + compressedSize);
	const content = compressionMethod === methods.stored ? packed.slice() : inflate(packed, uncompressedSize);
	if (content.length !== uncompressedSize || crc32(content) !== entry.crc32) throw new Refusal(damaged(filename));
	return content;
}
function damaged(name) {
	return `The archive is damaged: the file ${quote(name)} is not what its header says. Make it again.`;
}
function inflate(packed, size) {
	const content = new Uint8Array(size);
	let end = 0;
	const inflater = new Inflate((chunk) => {
		content.set(chunk, end);
		end += chunk.length;
	});
	for (let at = 0; at < packed.length; at += step) inflater.push(packed.subarray(at, at + step), at + step >= packed.length);
	return content.subarray(0, end);
}
// build/src/sources/sub-folder.js
var SubFolder = class {
	#files;
	#folder;
	constructor(files, folder) {
		this.#files = files;
		this.#folder = folder;
	}
	list(folder) {
		return this.#files.list(folder === "" ? this.#folder : this.#full(folder));
	}
	read(path, limit) {
		return this.#files.read(this.#full(path), limit);
	}
	size(path) {
		return this.#files.size(this.#full(path));
	}
	#full(path) {
		return this.#folder === "" ? path : `${this.#folder}/${path}`;
	}
};
// build/src/sources/archived-files.js
var ArchivedFiles = class extends SubFolder {
	isArchive = true;
};
// build/src/lint/check-archive.js
function checkArchive(archive, { nameOf, rulesFor, isIgnored, before, holder }) {
	const root = rootOf(archive);
	const widget = widgetIn(archive, root, before && widgetIn(before, rootOf(before)));
	const document = {
		entries: archive.entries,
		root,
		widget,
		holder
	};
	const text = new PlainText("", false);
	const messages = runRules(text, { archive: document }, rulesFor(""));
	const own = toResult(nameOf(""), [...messages]);
	if (!widget) return [own];
	const prefix = root ? `${root}/` : "";
	return [own, ...checkWidget(widget, {
		isNamed: true,
		nameOf: (path) => nameOf(prefix + path),
		rulesFor: (path) => rulesFor(prefix + path),
		isIgnored: (path) => isIgnored(prefix + path)
	})];
}
function rootOf({ entries, files }) {
	if (manifestAmong(files.list("") ?? []) !== void 0) return "";
	return entries.filter(isLocated).filter(({ path }) => isManifestName(path.slice(path.lastIndexOf("/") + 1))).map(({ path }) => path.slice(0, path.lastIndexOf("/"))).sort((a, b) => a.split("/").length - b.split("/").length || (a < b ? -1 : 1)).find((folder) => new Widget(new ArchivedFiles(files, folder)).isWidget);
}
function widgetIn({ files }, root, before) {
	return root === void 0 ? void 0 : new Widget(new ArchivedFiles(files, root), before);
}
export { openArchive as n, MemoryFiles as r, checkArchive as t };
