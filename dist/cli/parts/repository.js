import { dt as withSlashes, ft as relativeInside, lt as UsageError } from "./main.js";
import { Buffer } from "node:buffer";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, isAbsolute, join, relative, resolve } from "node:path";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
// build/src/sources/git/environment.js
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
// build/src/sources/git/executable.js
function findGit(env, platform) {
	const name = platform === "win32" ? "git.exe" : "git";
	return (env["PATH"] ?? "").split(delimiter).filter((folder) => isAbsolute(folder) && !/[\\/]node_modules(?:[\\/]|$)/u.test(folder)).map((folder) => join(folder, name)).find((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}
// build/src/sources/git/git.js
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
// build/src/sources/git/discover.js
const questions = [
	"--show-toplevel",
	"--absolute-git-dir",
	"--git-common-dir"
];
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
	const { isOk, stdout, reason } = git.try(["rev-parse", ...questions]);
	if (!isOk && /dubious ownership|owned by someone else/u.test(reason)) throw new GitError(`The repository around ${folder} belongs to another user. If you trust it, add its folder to "safe.directory" in your settings of git.`);
	if (!isOk) return void 0;
	const lines = lineOf(stdout).split("\n");
	const [top = "", gitFolder = "", commonFolder = ""] = lines.length === questions.length ? lines : questions.map((question) => git.line(["rev-parse", question]) ?? "");
	if (top === "" || !existsSync(join(top, ".git"))) return void 0;
	return {
		top,
		gitFolder: resolve(folder, gitFolder),
		commonFolder: resolve(folder, commonFolder),
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
// build/src/sources/git/own-folder.js
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
// build/src/sources/git/own-settings.js
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
// build/src/sources/git/server.js
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
// build/src/sources/git/repository.js
var Repository = class Repository {
	git;
	root;
	#realRoot;
	constructor(git, root) {
		this.git = git;
		this.root = root;
		this.#realRoot = realpathSync(root);
	}
	static open(folder, { network, trusted, isLiteral = true } = {}) {
		const place = discover(folder, trusted);
		if (!place) return void 0;
		const { top, settings } = place;
		const above = resolve(folder, relative(realpathSync(folder), realpathSync(top)));
		const root = realPath(above) === realpathSync(top) ? above : resolve(top);
		const server = network && new GitServer(network, settings);
		const variables = {
			...withOwnSettings(place, server ? [server.objects] : []),
			...!isLiteral && { GIT_LITERAL_PATHSPECS: "0" }
		};
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
export { GitError as n, records as r, Repository as t };
