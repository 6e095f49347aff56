import { n as GitError, r as records } from "./repository.js";
import { F as isManifestName, I as manifestAmong, rt as decode } from "./main.js";
// build/src/sources/git/objects.js
const smallLimit = 1048576;
const roomLimit = 67108864;
const sizeLimit = 268435456;
var Objects = class {
	#git;
	#sizes = new Map();
	#kept = new Map();
	constructor(git) {
		this.#git = git;
	}
	has(id) {
		return this.#kept.has(id);
	}
	load(ids) {
		const all = [...new Set(ids)];
		this.measure(all);
		let room = roomLimit;
		const wanted = all.filter((id) => {
			const size = this.size(id);
			if (size > smallLimit || size > room) return false;
			room -= size;
			return true;
		});
		this.#kept = this.#contents(wanted);
	}
	measure(ids) {
		const wanted = [...new Set(ids)].filter((id) => !this.#sizes.has(id));
		if (wanted.length === 0) return;
		const missing = this.#measureKnown(wanted);
		if (missing.length === 0) return;
		const problem = this.#git.server?.fetchObjects(missing);
		if (problem !== void 0) lacking(problem);
		const [still] = this.#measureKnown(missing);
		if (still !== void 0) lacking(`${still} is missing`);
	}
	size(id) {
		this.measure([id]);
		return this.#sizes.get(id) ?? 0;
	}
	read(id) {
		return this.#kept.get(id) ?? (this.size(id) > sizeLimit ? void 0 : this.#contents([id]).get(id));
	}
	#measureKnown(ids) {
		return this.#ask("--batch-check", ids).toString().split("\n").slice(0, -1).flatMap((header) => {
			const { id, size } = readHeader(header);
			if (size === void 0) return [id];
			this.#sizes.set(id, size);
			return [];
		});
	}
	#contents(ids) {
		const contents = new Map();
		if (ids.length === 0) return contents;
		const output = this.#ask("--batch", ids);
		for (let position = 0; position < output.length;) {
			const start = output.indexOf("\n", position) + 1;
			const { id, size } = readHeader(output.toString("latin1", position, start - 1));
			if (size === void 0) lacking(`${id} is missing`);
			contents.set(id, new Uint8Array(output.subarray(start, start + size)));
			position = start + size + 1;
		}
		return contents;
	}
	#ask(question, ids) {
		const input = ids.map((id) => `${id}\n`).join("");
		const { isOk, stdout, reason } = this.#git.try(["cat-file", question], input);
		return isOk ? stdout : lacking(reason);
	}
};
function readHeader(header) {
	const [id = "", , size] = header.split(" ");
	return {
		id,
		size: size === void 0 ? void 0 : Number(size)
	};
}
function lacking(reason) {
	throw new GitError(`The repository lacks objects that are needed for the comparison (${reason}). In a partial clone, run "git fetch --refetch --no-filter".`);
}
// build/src/sources/git/snapshot-files.js
const linkLimit = 40;
const usualFolders = [
	"",
	"i18n",
	"images"
];
const inPackages = /(?:^|\/)node_modules\//u;
var SnapshotFiles = class {
	#snapshot;
	#prefix;
	#answers = new Map();
	#steps = [() => this.#usualIds(), () => this.#allIds()];
	#isMeasured = false;
	constructor(snapshot, folder) {
		this.#snapshot = snapshot;
		this.#prefix = folder === "" ? "" : `${folder}/`;
	}
	list(folder) {
		const path = this.#resolve(folder);
		const entries = path === void 0 ? void 0 : this.#snapshot.list(this.#full(path));
		return entries && [...entries.values()];
	}
	read(path, limit = Infinity) {
		const id = this.find(path)?.id;
		if (id === void 0) return void 0;
		const key = `${String(limit)}:${id}`;
		if (!this.#answers.has(key)) {
			this.#load(id);
			const bytes = this.#snapshot.objects.read(id);
			this.#answers.set(key, bytes && bytes.length > limit ? bytes.slice(0, limit) : bytes);
		}
		return this.#answers.get(key);
	}
	size(path) {
		const id = this.find(path)?.id;
		if (id === void 0) return void 0;
		if (!this.#isMeasured) this.#snapshot.objects.measure(this.#allIds());
		this.#isMeasured = true;
		return this.#snapshot.objects.size(id);
	}
	find(path) {
		const real = this.#resolve(path);
		const entry = real === void 0 ? void 0 : this.#entry(real);
		if (real === void 0 || !entry?.mode.startsWith("100")) return void 0;
		return {
			path: this.#full(real),
			id: entry.id
		};
	}
	#load(id) {
		const { objects } = this.#snapshot;
		const steps = this.#steps.splice(0);
		for (let ids = steps.shift(); ids && !objects.has(id); ids = steps.shift()) objects.load(ids());
		this.#steps.push(...steps);
	}
	#usualIds() {
		return usualFolders.flatMap((folder) => (this.list(folder) ?? []).map(({ name }) => folder === "" ? name : `${folder}/${name}`)).flatMap((path) => this.find(path)?.id ?? []);
	}
	#allIds() {
		return [...this.#snapshot.entries].flatMap(([path, { id, mode }]) => path.startsWith(this.#prefix) && mode.startsWith("100") && !inPackages.test(path) ? [id] : []);
	}
	#resolve(path) {
		const way = path.split("/").reverse();
		const real = [];
		let links = 0;
		for (let name = way.pop(); name !== void 0; name = way.pop()) {
			if (name === "" || name === ".") continue;
			if (name === "..") {
				if (real.pop() === void 0) return void 0;
				continue;
			}
			const place = [...real, name].join("/");
			const target = this.#snapshot.linkAt(this.#full(place));
			if (target !== void 0) {
				links += 1;
				if (links > linkLimit || target.startsWith("/")) return void 0;
				way.push(...target.split("/").reverse());
			} else {
				if (!this.#entry(place) && !this.#snapshot.list(this.#full(place))) return void 0;
				real.push(name);
			}
		}
		return real.join("/");
	}
	#entry(path) {
		return this.#snapshot.entries.get(this.#full(path));
	}
	#full(path) {
		return path === "" ? this.#prefix.slice(0, -1) : this.#prefix + path;
	}
};
// build/src/sources/git/snapshot.js
const repositoryMode = "160000";
const longestLink = 4096;
const none = new Uint8Array();
var Snapshot = class {
	entries;
	objects;
	#git;
	#links;
	#folders;
	constructor(git, entries) {
		this.entries = entries;
		this.#git = git;
		this.objects = new Objects(git);
	}
	files(folder) {
		return new SnapshotFiles(this, folder);
	}
	read(path) {
		const id = this.files("").find(path)?.id;
		return id === void 0 ? void 0 : this.objects.read(id);
	}
	list(folder) {
		this.#folders ??= foldersOf(this.entries);
		return this.#folders.get(folder);
	}
	linkAt(path) {
		this.#links ??= this.#readLinks();
		return this.#links.get(path);
	}
	#readLinks() {
		const links = [...this.entries].filter(([, { mode }]) => mode === "120000");
		const objects = new Objects(this.#git);
		const ids = links.map(([, { id }]) => id);
		objects.measure(ids);
		objects.load(ids.filter((id) => objects.size(id) <= longestLink));
		return new Map(links.map(([path, { id }]) => [path, objects.has(id) ? decode(objects.read(id) ?? none) : "/"]));
	}
	manifests(folder) {
		const prefix = folder === "" ? "" : `${folder}/`;
		return [...this.entries].flatMap(([path, { mode }]) => {
			const name = path.slice(path.lastIndexOf("/") + 1);
			return path.startsWith(prefix) && isManifestName(name) && mode !== "160000" ? [path] : [];
		});
	}
	manifestIn(folder) {
		const name = manifestAmong(this.list(folder)?.values() ?? []);
		return name === void 0 || folder === "" ? name : `${folder}/${name}`;
	}
};
function foldersOf(entries) {
	const folders = new Map([["", new Map()]]);
	const add = (path, kind) => {
		const end = path.lastIndexOf("/");
		const parent = path.slice(0, Math.max(end, 0));
		if (!folders.has(parent)) {
			folders.set(parent, new Map());
			add(parent, "folder");
		}
		const name = path.slice(end + 1);
		folders.get(parent)?.set(name, {
			name,
			kind
		});
	};
	for (const [path, { mode }] of entries) add(path, mode === "160000" ? "folder" : "file");
	return folders;
}
// build/src/sources/git/plumbing.js
const treeRecord = /^(?<mode>\d+) \w+ (?<id>[0-9a-f]+)\t(?<path>.*)$/su;
const indexRecord = /^(?<mode>\d+) (?<id>[0-9a-f]+) 0\t(?<path>.*)$/su;
function listTree(git, commit) {
	if (commit === void 0) return new Snapshot(git, new Map());
	const command = [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit
	];
	const listed = git.try(command);
	if (!listed.isOk && git.server !== void 0) git.server.fetchCommit(commit);
	return snapshot(git, listed.isOk ? listed.stdout : git.run(command), treeRecord);
}
function listIndex(git) {
	return snapshot(git, git.run([
		"ls-files",
		"--stage",
		"-z"
	]), indexRecord);
}
function listUnstaged(git) {
	const parts = records(git.run([
		"diff-files",
		"--raw",
		"-z",
		"--ignore-submodules=all"
	]));
	return parts.flatMap((header, index) => index % 2 === 0 ? [{
		path: parts[index + 1] ?? "",
		status: header.slice(-1)
	}] : []);
}
function listUntracked(git) {
	return records(git.run([
		"ls-files",
		"--others",
		"--exclude-standard",
		"-z"
	]));
}
function listMoves(git, commit, later) {
	const options = [
		"-r",
		"-z",
		"-M",
		"--diff-filter=R",
		"--raw"
	];
	const command = later === void 0 ? [
		"diff-index",
		"--cached",
		...options,
		commit
	] : [
		"diff-tree",
		...options,
		commit,
		later
	];
	const parts = records(git.run(command));
	return parts.flatMap((_, index) => index % 3 === 0 ? [{
		from: parts[index + 1] ?? "",
		to: parts[index + 2] ?? ""
	}] : []);
}
function snapshot(git, output, form) {
	const entries = new Map();
	for (const record of records(output)) {
		const { mode, id, path } = form.exec(record)?.groups ?? {};
		if (mode !== void 0 && id !== void 0 && path !== void 0) entries.set(path, {
			mode,
			id
		});
	}
	return new Snapshot(git, entries);
}
export { listUntracked as a, inPackages as c, listUnstaged as i, listMoves as n, Snapshot as o, listTree as r, repositoryMode as s, listIndex as t };
