import { J as DiskFiles, L as manifestName, _ as Widget, b as isFolder, d as FoundWidgets, dt as withSlashes, f as findWidgets, h as unsearchable, lt as UsageError, ot as quote, p as isArchiveName, rt as decode } from "./main.js";
import { a as listUntracked, c as inPackages, i as listUnstaged, n as listMoves, o as Snapshot, r as listTree, t as listIndex } from "./plumbing.js";
import { t as Repository } from "./repository.js";
import { Buffer } from "node:buffer";
import { lstatSync } from "node:fs";
import { join, posix, relative, resolve } from "node:path";
import { createHash } from "node:crypto";
// build/src/sources/git/moved-from.js
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
// build/src/sources/git/change.js
var Change = class {
	repository;
	index;
	later;
	#commit;
	past;
	#changed;
	#touched;
	#moves;
	constructor(repository, commit, index, later) {
		this.repository = repository;
		this.index = index;
		this.later = later;
		this.#commit = commit;
		this.past = listTree(repository.git, commit);
	}
	before(folder) {
		const place = this.placeBefore(folder);
		return place === void 0 ? void 0 : this.past.files(place);
	}
	text(file) {
		const bytes = this.content(file);
		return bytes && decode(bytes);
	}
	contentBefore(file) {
		const path = this.repository.pathOf(file);
		return path === void 0 ? void 0 : this.past.read(path);
	}
	isTouchedFile(file) {
		const path = this.repository.pathOf(file);
		return path === void 0 || !this.index.entries.has(path) || this.changed.has(path);
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
		return listMoves(git, this.#commit, this.later);
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
// build/src/sources/git/blob-match.js
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
// build/src/sources/git/reverted-files.js
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
// build/src/sources/git/disk-change.js
const pointerLimit = 1024;
var DiskChange = class extends Change {
	#unstaged;
	constructor(repository, commit) {
		super(repository, commit, listIndex(repository.git));
	}
	find(paths, cwd, filter) {
		return findWidgets(paths, cwd, filter);
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
	content() {}
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
// build/src/sources/git/snapshot-change.js
var SnapshotChange = class SnapshotChange extends Change {
	static staged(repository, commit) {
		return new SnapshotChange(repository, commit, stagedFiles(repository));
	}
	static at(repository, base, commit) {
		return new SnapshotChange(repository, base, listTree(repository.git, commit), commit);
	}
	find(paths, cwd, filter) {
		const found = new FoundWidgets();
		const unsearched = [];
		let isSearch = false;
		const isIgnored = (place) => filter.ignoresFile(this.absolute(this.index.manifestIn(place) ?? inFolder(place, "manifest.json")));
		const add = (place, isNamed) => {
			found.add(this.absolute(place), { isNamed });
		};
		for (const given of paths.length === 0 ? [cwd] : paths) {
			const file = resolve(cwd, given);
			const path = this.repository.pathOf(file);
			if (path !== void 0 && this.index.list(path)) {
				isSearch = true;
				const isWanted = isIgnored(path) || filter.ignoresFolder(this.absolute(path));
				for (const archive of this.#archivesBelow(path)) if (filter.wantsArchive(archive)) found.add(archive, { isArchive: true });
				let isEmpty = true;
				for (const place of this.#placesBelow(path)) {
					if (place.includes("�")) {
						unsearched.push({
							folder: this.absolute(place),
							reason: unsearchable.name
						});
						continue;
					}
					const isNamed = paths.length > 0 && place === path;
					if (!isNamed && !this.#isWidget(place)) continue;
					isEmpty = false;
					if (isNamed || isWanted || !isIgnored(place)) add(place, isNamed);
				}
				const around = isEmpty ? this.#placeAround(inFolder(path, manifestName)) : void 0;
				if (around !== void 0) add(around, false);
				continue;
			}
			if (path !== void 0 && this.index.entries.has(path) && isArchiveName(path)) {
				found.add(file, {
					isNamed: true,
					isArchive: true
				});
				continue;
			}
			const place = path === void 0 ? void 0 : this.#placeAround(path);
			if (place === void 0) found.strangers.push(given);
			else if (isIgnored(place)) found.leftOut.push(given);
			else add(place, false);
		}
		return {
			...found.inOrder,
			unsearched,
			isSearch
		};
	}
	now(folder) {
		return this.index.files(this.placeOf(folder));
	}
	content(file) {
		const path = this.repository.pathOf(file);
		return path === void 0 ? void 0 : this.index.read(path);
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
	#archivesBelow(path) {
		const prefix = path === "" ? "" : `${path}/`;
		const isBelow = (file) => file.startsWith(prefix) && isArchiveName(file);
		return [...this.index.entries.keys()].filter(isBelow).map((file) => this.absolute(file));
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
// build/src/cli/selection.js
function select(options, cwd, env) {
	const { paths, since, staged } = options;
	const option = staged ? "--staged" : "--since";
	const repository = Repository.open(cwd);
	if (!repository) throw new UsageError(`${option} compares with a commit, and ${withSlashes(cwd)} is in no git repository.`);
	const onDisk = () => {
		if (since === void 0) return { scope: "all" };
		return {
			scope: "introduced",
			change: new DiskChange(repository, mergeBase(repository, since)),
			hasBase: true
		};
	};
	if (!staged) return [{
		paths,
		selection: onDisk()
	}];
	const change = stagedChange(repository, since, env);
	const files = paths.filter((path) => isFile(resolve(cwd, path)));
	const unchanged = files.filter((path) => !change.isChanged(resolve(cwd, path)));
	const isPreCommit = Boolean(env["PRE_COMMIT"]);
	const left = new Set(isPreCommit ? files : unchanged);
	const others = paths.filter((path) => !left.has(path));
	const selection = since === void 0 ? {
		scope: "widgets",
		change
	} : {
		scope: "introduced",
		change,
		hasBase: true
	};
	return [...unchanged.length > 0 ? [{
		paths: unchanged,
		selection: onDisk()
	}] : [], ...isPreCommit || others.length > 0 || paths.length === 0 ? [{
		paths: others,
		selection
	}] : []];
}
function stagedChange(repository, since, { PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to }) {
	if (!from || !to) {
		const base = since === void 0 ? repository.commit("HEAD") : mergeBase(repository, since, "HEAD");
		return SnapshotChange.staged(repository, base);
	}
	const [first, last] = [commitOf(repository, from), commitOf(repository, to)];
	const base = since === void 0 ? repository.mergeBase(first, last) ?? first : mergeBase(repository, since, to);
	return SnapshotChange.at(repository, base, last);
}
function isFile(path) {
	return lstatSync(path, { throwIfNoEntry: false }) !== void 0 && !isFolder(path);
}
function mergeBase(repository, since, to = "HEAD") {
	const commit = commitOf(repository, since);
	const head = repository.commit(to);
	const base = head && repository.mergeBase(commit, head);
	if (base) return base;
	const hint = repository.isShallow ? " The clone is shallow; fetch more of its history, as with \"git fetch --unshallow\"." : "";
	throw new UsageError(`${quote(since)} and ${to} have no commit in common.${hint}`);
}
function commitOf(repository, revision) {
	const commit = repository.commit(revision);
	if (commit === void 0) throw new UsageError(`There is no commit ${quote(revision)}.${fetchHint(repository, revision)}`);
	return commit;
}
function fetchHint(repository, revision) {
	const { remote, branch } = /^(?<remote>[\w.-]+)\/(?<branch>[\w./-]+)$/u.exec(revision)?.groups ?? {};
	if (remote === void 0 || branch === void 0) return "";
	return ` If it is a branch of the server, fetch it first: git fetch${repository.isShallow ? " --unshallow" : ""} ${remote} ${branch}:refs/remotes/${remote}/${branch}`;
}
export { select };
