import { A as UsageError, C as decode, M as relativeInside, N as quote, _ as isManifestName, d as findWidgets, f as unsearchable, g as DiskFiles, j as withSlashes, p as Widget, v as manifestAmong } from "./main.js";
import { Buffer } from "node:buffer";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, isAbsolute, join, posix, relative, resolve } from "node:path";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
// build/src/git/environment.js
const inherited = new Set([
	"GIT_INDEX_FILE",
	"GIT_OBJECT_DIRECTORY",
	"GIT_ALTERNATE_OBJECT_DIRECTORIES",
	"GIT_CEILING_DIRECTORIES",
	"GIT_DISCOVERY_ACROSS_FILESYSTEM",
	"GIT_EXEC_PATH",
	"GIT_SSL_CAINFO",
	"GIT_SSL_CAPATH"
]);
const safe = {
	GIT_TERMINAL_PROMPT: "0",
	GIT_ASKPASS: "",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_LITERAL_PATHSPECS: "1",
	GIT_NO_REPLACE_OBJECTS: "1",
	GIT_NO_LAZY_FETCH: "1",
	GIT_GRAFT_FILE: "/dev/null",
	LC_ALL: "C",
	GIT_ALLOW_PROTOCOL: ""
};
const nobodys = {
	GIT_CONFIG_NOSYSTEM: "1",
	GIT_CONFIG_GLOBAL: "/dev/null"
};
const safeSettings = [
	["core.hooksPath", "/dev/null"],
	["core.fsmonitor", "false"],
	["credential.helper", ""],
	["protocol.ext.allow", "never"],
	["safe.bareRepository", "explicit"]
];
function gitEnvironment(env, { variables, settings = [], isPersonal = false }) {
	const personal = isPersonal ? [
		"GIT_CONFIG_NOSYSTEM",
		"GIT_CONFIG_GLOBAL",
		"GIT_CONFIG_SYSTEM"
	] : [];
	const passed = Object.entries(env).filter(([name]) => !name.toUpperCase().startsWith("GIT_") || inherited.has(name) || personal.includes(name));
	return {
		...Object.fromEntries(passed),
		...isPersonal ? {} : nobodys,
		...safe,
		...variables,
		...asVariables([...safeSettings, ...settings])
	};
}
function asVariables(settings) {
	return Object.fromEntries([["GIT_CONFIG_COUNT", String(settings.length)], ...settings.flatMap(([name, value], index) => [[`GIT_CONFIG_KEY_${String(index)}`, name], [`GIT_CONFIG_VALUE_${String(index)}`, value]])]);
}
// build/src/git/executable.js
function findGit(env, platform) {
	const name = platform === "win32" ? "git.exe" : "git";
	return (env["PATH"] ?? "").split(delimiter).filter((folder) => isAbsolute(folder) && !/[\\/]node_modules(?:[\\/]|$)/u.test(folder)).map((folder) => join(folder, name)).find((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}
// build/src/git/git.js
var GitError = class extends UsageError {};
const usualTimeoutMs = 6e4;
const maxBuffer = 536870912;
var Git = class {
	folder;
	server;
	#environment;
	constructor(folder, options = {}) {
		this.folder = folder;
		this.server = options.server;
		this.#environment = gitEnvironment(process.env, options);
	}
	try(args, input = "", timeout = usualTimeoutMs) {
		const file = findGit(process.env, process.platform);
		if (file === void 0) throw new GitError("There is no git on the search path.");
		const { pid, status, output, error } = spawnSync(file, args, {
			cwd: this.folder,
			env: this.#environment,
			input,
			timeout,
			maxBuffer,
			windowsHide: true,
			...ownGroup
		});
		if (error) endGroup(pid);
		const [, stdout, stderr] = output ?? [];
		return {
			isOk: status === 0 && !error,
			stdout: stdout ?? Buffer.alloc(0),
			reason: error ? startError(error) : complaint(stderr?.toString() ?? "")
		};
	}
	run(args, input) {
		const { isOk, stdout, reason } = this.try(args, input);
		if (isOk) return stdout;
		throw new GitError(`Git can't read the repository: ${reason}`);
	}
	line(args) {
		const { isOk, stdout } = this.try(args);
		return isOk ? lineOf(stdout) : void 0;
	}
};
function lineOf(output) {
	return output.toString().replace(/\r?\n$/u, "");
}
function records(output) {
	return output.toString().split("\0").slice(0, -1);
}
const ownGroup = process.platform === "win32" ? {} : { detached: true };
function endGroup(pid) {
	if (process.platform === "win32" || pid === 0) return;
	try {
		process.kill(-pid, "SIGKILL");
	} catch {}
}
function startError({ code, message }) {
	return code === "ETIMEDOUT" ? "it takes too long" : message;
}
function complaint(text) {
	const lines = text.split("\n").filter((line) => line.trim() !== "");
	return lines.find((line) => /^(?:fatal|error): /u.test(line)) ?? lines.at(-1) ?? "it failed";
}
// build/src/git/objects.js
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
// build/src/git/snapshot-files.js
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
		const name = manifestAmong(this.list(folder)?.keys() ?? []);
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
// build/src/git/plumbing.js
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
function listMoves(git, commit) {
	const parts = records(git.run([
		"diff-index",
		...[
			"--cached",
			"-r",
			"-z",
			"-M",
			"--diff-filter=R",
			"--raw"
		],
		commit
	]));
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
// build/src/git/moved-from.js
function movedFrom(folder, moves, mayBe) {
	const from = mostOf(moves.map((move) => otherFolder(folder, move.to, move.from)), mayBe);
	if (from === void 0) return void 0;
	return mostOf(moves.map((move) => otherFolder(from, move.from, move.to)), () => true) === folder ? from : void 0;
}
function otherFolder(folder, file, other) {
	const prefix = folder === "" ? "" : `${folder}/`;
	if (!file.startsWith(prefix)) return void 0;
	const path = file.slice(prefix.length);
	if (other === path) return "";
	return other.endsWith(`/${path}`) ? other.slice(0, -path.length - 1) : void 0;
}
function mostOf(folders, counts) {
	const votes = new Map();
	for (const folder of folders) if (folder !== void 0) votes.set(folder, (votes.get(folder) ?? 0) + 1);
	const [most] = [...votes].filter(([folder]) => counts(folder)).sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
	return most?.[0];
}
// build/src/git/change.js
var Change = class {
	repository;
	index;
	#commit;
	past;
	#changed;
	#touched;
	#moves;
	constructor(repository, commit, index) {
		this.repository = repository;
		this.index = index;
		this.#commit = commit;
		this.past = listTree(repository.git, commit);
	}
	before(folder) {
		const place = this.placeBefore(folder);
		return place === void 0 ? void 0 : this.past.files(place);
	}
	isChanged(file) {
		const path = this.repository.pathOf(file);
		return path !== void 0 && this.changed.has(path);
	}
	isTouched(folder) {
		const path = this.placeOf(folder);
		if (path === void 0 || this.index.manifestIn(path) === void 0) return true;
		if (this.placeBefore(folder) !== path) return true;
		this.#touched ??= new Set([...this.changed].flatMap(foldersAbove));
		return this.#touched.has(path);
	}
	get hasDeletedWidget() {
		return this.past.manifests("").filter((path) => this.changed.has(path)).some((path) => this.now(this.absolute("")).size(path) === void 0);
	}
	get unstaged() {
		return [];
	}
	placeOf(folder) {
		return this.repository.pathOf(folder);
	}
	placeBefore(folder) {
		const path = this.placeOf(folder);
		if (path === void 0) return void 0;
		if (this.past.manifestIn(path) !== void 0) return path;
		this.#moves ??= this.#listMoves();
		return movedFrom(path, this.#moves, (place) => this.past.manifestIn(place) !== void 0 && this.index.manifestIn(place) === void 0);
	}
	get changed() {
		this.#changed ??= new Set([
			...differences(this.past, this.index),
			...differences(this.index, this.past),
			...this.unstaged
		]);
		return this.#changed;
	}
	#listMoves() {
		const [gone, added] = [idsOnlyIn(this.past, this.index), idsOnlyIn(this.index, this.past)];
		if (this.#commit === void 0 || gone.size === 0 || added.size === 0) return [];
		const { git } = this.repository;
		const unequal = [...gone, ...added].filter((id) => !gone.has(id) || !added.has(id));
		if (git.server) this.past.objects.measure(unequal);
		return listMoves(git, this.#commit);
	}
	absolute(path) {
		return join(this.repository.root, path);
	}
};
function idsOnlyIn(one, other) {
	const ids = new Set();
	for (const [path, { id, mode }] of one.entries) if (mode !== "160000" && !other.entries.has(path)) ids.add(id);
	return ids;
}
function differences(one, other) {
	return [...one.entries].flatMap(([path, { id, mode }]) => {
		const same = other.entries.get(path);
		return same?.id === id && same.mode === mode ? [] : [path];
	});
}
function foldersAbove(path) {
	const names = path.split("/").slice(0, -1);
	return ["", ...names.map((_, index) => names.slice(0, index + 1).join("/"))];
}
function inFolder(folder, name) {
	return folder === "" ? name : `${folder}/${name}`;
}
// build/src/git/blob-match.js
const largeFile = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*?oid sha256:(?<sum>[0-9a-f]{64})\n/u;
function contentId(content, like) {
	return createHash(like.length === 40 ? "sha1" : "sha256").update(`blob ${String(content.length)}\0`).update(content).digest("hex");
}
function matchesBlob(content, id, stored) {
	if (contentId(content, id) === id) return true;
	const unix = Buffer.from(content).toString("latin1").replaceAll("\r\n", "\n");
	if (contentId(Buffer.from(unix, "latin1"), id) === id) return true;
	return (largeFile.exec(decode(stored ?? new Uint8Array()))?.groups)?.["sum"] === createHash("sha256").update(content).digest("hex");
}
// build/src/git/reverted-files.js
var RevertedFiles = class {
	#now;
	#before;
	#isChanged;
	constructor(now, before, isChanged) {
		this.#now = now;
		this.#before = before;
		this.#isChanged = isChanged;
	}
	list(folder) {
		const before = this.#before.list(folder);
		const names = new Map((before ?? []).map((entry) => [entry.name, entry]));
		for (const entry of this.#now.list(folder) ?? []) if (!names.has(entry.name) && this.#wasThere(join$1(folder, entry.name), entry)) names.set(entry.name, entry);
		return before || names.size > 0 ? [...names.values()] : void 0;
	}
	read(path, limit) {
		return this.#filesFor(path).read(path, limit);
	}
	size(path) {
		return this.#filesFor(path).size(path);
	}
	#filesFor(path) {
		return this.#isChanged(path) ? this.#before : this.#now;
	}
	#wasThere(path, { kind }) {
		if (kind !== "folder") return !this.#isChanged(path);
		return (this.#now.list(path) ?? []).some((entry) => this.#wasThere(join$1(path, entry.name), entry));
	}
};
function join$1(folder, name) {
	return folder === "" ? name : `${folder}/${name}`;
}
// build/src/git/disk-change.js
const pointerLimit = 1024;
var DiskChange = class extends Change {
	#unstaged;
	constructor(repository, commit) {
		super(repository, commit, listIndex(repository.git));
	}
	find(paths, cwd, ignored) {
		return findWidgets(paths, cwd, ignored);
	}
	now(folder) {
		return new DiskFiles(folder);
	}
	before(folder) {
		const [now, past] = [this.placeOf(folder), this.placeBefore(folder)];
		if (now === void 0 || past === void 0) return void 0;
		const [indexed, before] = [this.index.files(now), this.past.files(past)];
		return new RevertedFiles(this.now(folder), before, (path) => {
			const found = indexed.find(path);
			return this.unstaged.has(found?.path ?? inFolder(now, path)) || found?.id !== before.find(path)?.id;
		});
	}
	text() {}
	get unstaged() {
		this.#unstaged ??= new Set([...this.#modified(), ...listUntracked(this.repository.git)]);
		return this.#unstaged;
	}
	#modified() {
		const unstaged = listUnstaged(this.repository.git);
		const { entries, objects } = this.index;
		const idOf = (path) => {
			const entry = entries.get(path);
			return entry === void 0 || entry.mode === "160000" ? "" : entry.id;
		};
		const ids = unstaged.map(({ path }) => idOf(path)).filter((id) => id !== "");
		objects.measure(ids);
		objects.load(ids.filter((id) => objects.size(id) <= pointerLimit));
		const files = new DiskFiles(this.repository.root);
		const isSame = ({ path, status }) => {
			const bytes = status === "M" ? files.read(path) : void 0;
			const id = idOf(path);
			const stored = objects.has(id) ? objects.read(id) : void 0;
			return bytes !== void 0 && matchesBlob(bytes, id, stored);
		};
		return unstaged.filter((one) => !isSame(one)).map(({ path }) => path);
	}
};
// build/src/git/index-change.js
var IndexChange = class extends Change {
	constructor(repository, commit) {
		super(repository, commit, stagedFiles(repository));
	}
	find(paths, cwd, ignored) {
		const found = new Map();
		const absent = [];
		const unsearched = [];
		let isSearch = false;
		const add = (place, isNamed) => {
			const folder = this.absolute(place);
			const manifest = this.index.manifestIn(place);
			if (manifest !== void 0 && ignored.file(this.absolute(manifest))) return;
			found.set(folder, {
				folder,
				isNamed: isNamed || found.get(folder)?.isNamed === true
			});
		};
		for (const given of paths.length === 0 ? [cwd] : paths) {
			const file = resolve(cwd, given);
			const path = this.repository.pathOf(file);
			if (path !== void 0 && this.index.list(path)) {
				isSearch = true;
				for (const place of this.#placesBelow(path)) {
					if (place.includes("�")) {
						unsearched.push({
							folder: this.absolute(place),
							reason: unsearchable.name
						});
						continue;
					}
					const isNamed = paths.length > 0 && place === path;
					if (isNamed || this.#isWidget(place)) add(place, isNamed);
				}
				continue;
			}
			const place = path === void 0 ? void 0 : this.#placeAround(path);
			if (place !== void 0) add(place, false);
			else if (!existsSync(file) && !this.#wasThere(path)) absent.push(given);
		}
		return {
			widgets: [...found.values()].sort((a, b) => a.folder < b.folder ? -1 : 1),
			absent,
			unsearched,
			isSearch
		};
	}
	now(folder) {
		return this.index.files(this.placeOf(folder));
	}
	text(file) {
		const path = this.repository.pathOf(file);
		const bytes = path === void 0 ? void 0 : this.index.read(path);
		return bytes && decode(bytes);
	}
	placeOf(folder) {
		return withSlashes(relative(this.repository.root, folder));
	}
	#placesBelow(path) {
		const manifests = this.index.manifests(path).filter((manifest) => !inPackages.test(manifest.slice(path.length)));
		const ids = manifests.flatMap((manifest) => this.index.entries.get(manifest)?.id ?? []);
		this.index.objects.load(ids);
		return manifests.map((manifest) => folderOf(manifest));
	}
	#placeAround(path) {
		for (let place = folderOf(path);; place = folderOf(place)) {
			if (this.index.manifestIn(place) !== void 0 && this.#isWidget(place)) return place;
			if (place === "") return void 0;
		}
	}
	#isWidget(place) {
		return new Widget(this.index.files(place)).isWidget;
	}
	#wasThere(path) {
		if (path === void 0) return false;
		return this.past.entries.has(path) || this.past.list(path) !== void 0;
	}
};
function folderOf(path) {
	const folder = posix.dirname(path);
	return folder === "." ? "" : folder;
}
function stagedFiles({ git }) {
	const index = listIndex(git);
	const isEmpty = ({ id }) => id === contentId(new Uint8Array(), id);
	if (![...index.entries.values()].some(isEmpty)) return index;
	const isAnnounced = ({ status }) => status === "A";
	const announced = new Set(listUnstaged(git).filter(isAnnounced).map(({ path }) => path));
	return new Snapshot(git, new Map([...index.entries].filter(([path]) => !announced.has(path))));
}
// build/src/git/discover.js
const obeyed = [
	String.raw`core\.(filemode|symlinks|ignorecase|precomposeunicode|autocrlf|eol|trustctime|checkstat|longpaths)`,
	String.raw`extensions\.(objectformat|refstorage)`,
	String.raw`branch\..*\.(remote|merge)`,
	String.raw`remote\..*\.fetch`
];
function discover(folder, trusted = []) {
	const git = new Git(folder, {
		settings: trusted.map((path) => ["safe.directory", path]),
		isPersonal: true
	});
	const { isOk, stdout, reason } = git.try(["rev-parse", "--show-toplevel"]);
	if (!isOk && /dubious ownership|owned by someone else/u.test(reason)) throw new GitError(`The repository around ${folder} belongs to another user. If you trust it, add its folder to "safe.directory" in your settings of git.`);
	const top = isOk ? lineOf(stdout) : "";
	if (top === "" || !existsSync(join(top, ".git"))) return void 0;
	const path = (question) => resolve(folder, git.line(["rev-parse", question]) ?? "");
	return {
		top,
		gitFolder: path("--absolute-git-dir"),
		commonFolder: path("--git-common-dir"),
		settings: obeyedSettings(folder)
	};
}
function obeyedSettings(folder) {
	const pattern = `^(${obeyed.join("|")})$`;
	const { stdout } = new Git(folder).try([
		"config",
		"--null",
		"--get-regexp",
		pattern
	]);
	return records(stdout).map((record) => {
		const [name = "", ...value] = record.split("\n");
		return [name, value.length === 0 ? "true" : value.join("\n")];
	});
}
// build/src/git/own-folder.js
const made = new Set();
function ownFolder() {
	try {
		const folder = mkdtempSync(join(process.env["RUNNER_TEMP"] ?? tmpdir(), "kommo-widget-lint-"));
		if (made.size === 0) process.once("exit", removeAll);
		made.add(folder);
		return folder;
	} catch (error) {
		throw new UsageError(`Cannot make a temporary folder: ${error.message}`);
	}
}
function removeAll() {
	for (const folder of made) rmSync(folder, {
		recursive: true,
		force: true
	});
}
// build/src/git/own-settings.js
const shared = [
	"refs",
	"packed-refs",
	"reftable",
	"logs",
	"shallow",
	"info"
];
function withOwnSettings({ top, gitFolder, commonFolder, settings }, objects) {
	const folder = ownFolder();
	writeFileSync(join(folder, "config"), configText(settings));
	for (const name of shared) share(join(commonFolder, name), join(folder, name));
	const more = [...objects, process.env["GIT_ALTERNATE_OBJECT_DIRECTORIES"] ?? ""];
	return {
		GIT_DIR: gitFolder,
		GIT_COMMON_DIR: folder,
		GIT_WORK_TREE: top,
		GIT_OBJECT_DIRECTORY: process.env["GIT_OBJECT_DIRECTORY"] ?? join(commonFolder, "objects"),
		GIT_ALTERNATE_OBJECT_DIRECTORIES: more.filter((path) => path !== "").join(delimiter)
	};
}
function ownRepository(address, settings) {
	const folder = ownFolder();
	const text = configText([
		...settings.filter(([name]) => name.startsWith("extensions.")),
		["extensions.partialClone", "origin"],
		["core.bare", "true"],
		["remote.origin.url", address],
		["remote.origin.promisor", "true"],
		["remote.origin.partialCloneFilter", "blob:none"]
	]);
	writeFileSync(join(folder, "config"), text);
	writeFileSync(join(folder, "HEAD"), "ref: refs/heads/none\n");
	for (const name of ["objects", "refs"]) mkdirSync(join(folder, name));
	return folder;
}
function share(from, to) {
	const stats = statSync(from, { throwIfNoEntry: false });
	if (stats?.isDirectory()) symlinkSync(from, to, "junction");
	else if (stats?.isFile()) copyFileSync(from, to);
}
function configText(settings) {
	return [["core.repositoryFormatVersion", settings.some(([name]) => name.startsWith("extensions.")) ? "1" : "0"], ...settings].map(([name, value]) => settingText(name, value)).join("");
}
function settingText(name, value) {
	const [first, last] = [name.indexOf("."), name.lastIndexOf(".")];
	const middle = first === last ? "" : ` "${escaped(name.slice(first + 1, last))}"`;
	const text = escaped(value).replaceAll("\n", String.raw`\n`);
	return `[${name.slice(0, first)}${middle}]\n\t${name.slice(last + 1)} = "${text}"\n`;
}
function escaped(text) {
	return text.replaceAll(/["\\]/gu, String.raw`\$&`);
}
// build/src/git/server.js
const longestSilence = 15;
var GitServer = class {
	#folder;
	#git;
	#timeBudget;
	constructor({ address, protocol, settings, timeBudget }, format) {
		this.#timeBudget = timeBudget;
		this.#folder = ownRepository(address, format);
		this.#git = new Git(this.#folder, {
			variables: {
				GIT_DIR: this.#folder,
				GIT_ALLOW_PROTOCOL: protocol
			},
			settings: [
				...settings,
				["http.followRedirects", "false"],
				["http.lowSpeedLimit", "1"],
				["http.lowSpeedTime", String(longestSilence)],
				["fetch.negotiationAlgorithm", "noop"],
				["gc.auto", "0"]
			]
		});
	}
	get objects() {
		return join(this.#folder, "objects");
	}
	fetchCommit(id) {
		return this.#fetch([
			"--depth=1",
			"origin",
			id
		], "");
	}
	fetchObjects(ids) {
		return this.#fetch(["--stdin", "origin"], ids.map((id) => `${id}\n`).join(""));
	}
	#fetch(what, input) {
		const { left } = this.#timeBudget;
		if (left <= 0) return "it takes too long";
		const options = [
			"--filter=blob:none",
			"--no-tags",
			"--no-write-fetch-head"
		];
		const quiet = [
			"--quiet",
			"--no-auto-maintenance",
			"--no-recurse-submodules"
		];
		const start = performance.now();
		const { isOk, reason } = this.#git.try([
			"fetch",
			...quiet,
			...options,
			...what
		], input, Math.ceil(left));
		this.#timeBudget.spend(performance.now() - start);
		return isOk ? void 0 : reason;
	}
};
// build/src/git/repository.js
var Repository = class Repository {
	git;
	root;
	#realRoot;
	constructor(git, root) {
		this.git = git;
		this.root = root;
		this.#realRoot = realpathSync(root);
	}
	static open(folder, { network, trusted } = {}) {
		const place = discover(folder, trusted);
		if (!place) return void 0;
		const { top, settings } = place;
		const above = resolve(folder, relative(realpathSync(folder), realpathSync(top)));
		const root = realPath(above) === realpathSync(top) ? above : resolve(top);
		const server = network && new GitServer(network, settings);
		const variables = withOwnSettings(place, server ? [server.objects] : []);
		return new Repository(new Git(root, {
			variables,
			server
		}), root);
	}
	pathOf(file) {
		return inside(this.#realRoot, realPath(file)) ?? inside(this.root, file);
	}
	commit(revision) {
		const name = `${revision}^{commit}`;
		return this.git.line([
			"rev-parse",
			"--verify",
			"--quiet",
			"--end-of-options",
			name
		]);
	}
	mergeBase(one, other) {
		return this.git.line([
			"merge-base",
			one,
			other
		]);
	}
	parents(commit) {
		const text = this.git.run([
			"cat-file",
			"commit",
			commit
		]).toString();
		return [...text.slice(0, text.indexOf("\n\n") + 1).matchAll(/^parent (?<id>[0-9a-f]+)$/gmu)].map((match) => match[1] ?? "");
	}
	get isShallow() {
		return this.git.line(["rev-parse", "--is-shallow-repository"]) === "true";
	}
	fetch(commit) {
		const { server } = this.git;
		return server ? server.fetchCommit(commit) : "there is no server to ask";
	}
};
function inside(folder, path) {
	const way = relativeInside(folder, path);
	return way === void 0 ? void 0 : withSlashes(way);
}
function realPath(path) {
	try {
		return realpathSync(path);
	} catch {
		return path;
	}
}
// build/src/cli/selection.js
function select({ since, staged }, cwd) {
	const option = staged ? "--staged" : "--since";
	const repository = Repository.open(cwd);
	if (!repository) throw new UsageError(`${option} compares with a commit, and ${withSlashes(cwd)} is in no git repository.`);
	if (since === void 0) return {
		scope: "widgets",
		change: new IndexChange(repository, repository.commit("HEAD"))
	};
	const base = mergeBase(repository, since);
	return {
		scope: "introduced",
		change: staged ? new IndexChange(repository, base) : new DiskChange(repository, base),
		hasBase: true
	};
}
function mergeBase(repository, since) {
	const commit = repository.commit(since);
	if (commit === void 0) throw new UsageError(`There is no commit ${quote(since)}.`);
	const head = repository.commit("HEAD");
	const base = head && repository.mergeBase(commit, head);
	if (base) return base;
	const hint = repository.isShallow ? " The clone is shallow; fetch more of its history, as with \"git fetch --unshallow\"." : "";
	throw new UsageError(`${quote(since)} and HEAD have no commit in common.${hint}`);
}
export { select };
