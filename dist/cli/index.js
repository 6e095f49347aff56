#!/usr/bin/env node
import { n as writeFileAtomically, t as reasonOf } from "./parts/write-file.js";
import { r as readConfig, t as checkPreset } from "./parts/config.js";
import { J as quote, g as isObject, p as decode, q as oneOf, r as DiskFiles, v as parseDocument, x as PlacedValue } from "./parts/widget.js";
import { t as findWidgets } from "./parts/find-widgets.js";
import { t as withSlashes } from "./parts/with-slashes.js";
import { a as failuresIn, c as errorsOnly, i as failure, l as toResult, r as Allowance, t as isConfigError, u as totals } from "./parts/verify.js";
import { a as checkRules, o as patternsOf, t as lintWidget } from "./parts/lint-widget.js";
import { i as rulesMeta, n as prefix, s as didYouMean } from "./parts/presets.js";
import { t as UsageError } from "./parts/usage-error.js";
import { t as product } from "./parts/product.js";
import { t as harmless } from "./parts/printable.js";
import { t as wayInto } from "./parts/inside.js";
import { existsSync, lstatSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
// build/src/lint/document-path.js
function documentPath(root, place) {
	const path = [];
	let node = root.node;
	while (node) if (node.type === "JSONObjectExpression") {
		const member = nodeAt(node.properties, place);
		if (member) path.push(keyOf(member));
		node = member?.value;
	} else if (node.type === "JSONArrayExpression") {
		node = nodeAt(node.elements.filter((element) => element !== null), place);
		if (node) path.push(nameOf$1(new PlacedValue(node)));
	} else node = void 0;
	return path;
}
function nodeAt(nodes, place) {
	let [low, high] = [0, nodes.length];
	while (low < high) {
		const middle = low + high >>> 1;
		const node = nodes[middle];
		if (node && isBefore(place, node.loc.start)) high = middle;
		else low = middle + 1;
	}
	const last = nodes[low - 1];
	return last && isBefore(place, last.loc.end) ? last : void 0;
}
function isBefore({ line, column }, position) {
	return line < position.line || line === position.line && column - 1 < position.column;
}
function keyOf({ key }) {
	return key.type === "JSONIdentifier" ? key.name : String(key.value);
}
function nameOf$1(value) {
	return value.type !== "object" && value.type !== "array" && value.type !== "invalid" ? JSON.stringify(value.plain) : value.type;
}
// build/src/lint/introduced.js
function introduced(now, before) {
	const old = new Map();
	for (const { findings } of keyed(before)) for (const { key } of findings) old.set(key, (old.get(key) ?? 0) + 1);
	return keyed(now).map(({ result, findings }) => {
		const messages = findings.filter(({ key }) => {
			const left = old.get(key) ?? 0;
			old.set(key, left - 1);
			return left <= 0;
		});
		return toResult(result.filePath, messages.map(({ message }) => message), result.suppressedMessages);
	});
}
function keyed({ folder, files, results }) {
	return results.map((result) => {
		const file = relative(folder, result.filePath);
		const bytes = result.messages.length > 0 ? files.read(withSlashes(file)) : void 0;
		const root = bytes && parseDocument(decode(bytes));
		return {
			result,
			findings: result.messages.map((message) => ({
				message,
				key: JSON.stringify([file, ...identity(message, root ? documentPath(root, message) : [])])
			}))
		};
	});
}
function identity({ ruleId, message }, path) {
	return [
		ruleId,
		message.replaceAll(/\bline \d+/gu, "line"),
		path
	];
}
// build/src/lint/suppressions.js
function suppress(results, suppressions, cwd) {
	if (suppressions.size === 0) return {
		results,
		unused: 0
	};
	const left = leftovers(results, suppressions, cwd);
	return {
		results: results.map((result) => {
			const allowed = suppressions.get(nameOf(result, cwd));
			const counts = countErrors(result);
			const isSilent = ({ ruleId }) => ruleId !== null && (counts.get(ruleId) ?? Infinity) <= (allowed?.get(ruleId) ?? 0);
			if (!allowed || !result.messages.some(isSilent)) return result;
			const silent = result.messages.filter(isSilent).map((message) => ({
				...message,
				suppressions: [{
					kind: "file",
					justification: ""
				}]
			}));
			const reported = result.messages.filter((message) => !isSilent(message));
			return toResult(result.filePath, reported, silent);
		}),
		unused: [...left.values()].reduce((sum, counts) => sum + counts.size, 0)
	};
}
function suppressAll(results, suppressions, cwd) {
	const all = new Map(suppressions);
	for (const result of results) {
		const counts = countErrors(result);
		const file = nameOf(result, cwd);
		if (counts.size > 0) all.set(file, new Map([...all.get(file) ?? [], ...counts]));
	}
	return all;
}
function prune(results, suppressions, cwd) {
	const left = leftovers(results, suppressions, cwd);
	const kept = [...suppressions].map(([file, counts]) => {
		const needed = [...counts].map(([rule, count]) => [rule, count - (left.get(file)?.get(rule) ?? 0)]);
		return [file, new Map(needed.filter(([, count]) => count > 0))];
	});
	return new Map(kept.filter(([file, counts]) => counts.size > 0 && existsSync(resolve(cwd, file))));
}
function leftovers(results, suppressions, cwd) {
	return new Map(results.map((result) => {
		const counts = countErrors(result);
		const left = [...suppressions.get(nameOf(result, cwd)) ?? []].filter(([rule, count]) => rule.startsWith(`${prefix}/`) && count > (counts.get(rule) ?? 0)).map(([rule, count]) => [rule, count - (counts.get(rule) ?? 0)]);
		return [nameOf(result, cwd), new Map(left)];
	}));
}
function countErrors({ messages }) {
	const counts = new Map();
	for (const { ruleId, severity } of messages) if (ruleId !== null && severity === 2) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
	return counts;
}
function nameOf({ filePath }, cwd) {
	return withSlashes(relative(cwd, filePath));
}
// build/src/lint/suppressions-file.js
const suppressionsFileName = "eslint-suppressions.json";
function readSuppressions(folder, text) {
	const file = join(folder, suppressionsFileName);
	if (text === void 0 && !lstatSync(file, { throwIfNoEntry: false })) return new Map();
	const bytes = text === void 0 ? new DiskFiles(folder).read(suppressionsFileName) : void 0;
	try {
		return parse$1(text ?? decode(bytes ?? refuse()));
	} catch {
		throw new UsageError(`Cannot use the suppressions ${withSlashes(file)}: they must be JSON as ESLint writes it, { "file": { "rule": { "count": 1 } } }.`);
	}
}
function writeSuppressions(folder, suppressions) {
	const file = join(folder, suppressionsFileName);
	if (suppressions.size > 0 || existsSync(file)) writeFileAtomically(file, format(suppressions), { within: folder });
}
function unusedSuppressions(count) {
	const entries = count === 1 ? "1 entry lets" : `${String(count)} entries let`;
	return `${suppressionsFileName}: ${entries} more errors pass than there are. Run kommo-widget-lint --prune-suppressions.`;
}
function parse$1(text) {
	return new Map(Object.entries(objectOf(JSON.parse(text))).map(([file, rules]) => [file, new Map(Object.entries(objectOf(rules)).map(([rule, entry]) => [rule, countOf(entry)]))]));
}
function format(suppressions) {
	const files = sorted(suppressions).map(([file, counts]) => {
		const rules = sorted(counts).map(([rule, count]) => [rule, { count }]);
		return [file, Object.fromEntries(rules)];
	});
	return JSON.stringify(Object.fromEntries(files), null, 2);
}
function sorted(map) {
	return [...map].sort(([a], [b]) => a < b ? -1 : 1);
}
function countOf(entry) {
	const count = objectOf(entry)["count"];
	return typeof count === "number" ? count : refuse();
}
function objectOf(value) {
	return isObject(value) ? value : refuse();
}
function refuse() {
	throw new Error("not the form of the file");
}
// build/src/lint/lint.js
async function lint(paths, cwd, options) {
	const { config, change, scope = "all", fix = false } = options;
	const { ignored } = await patternsOf(config);
	const found = change?.find(paths, cwd, ignored) ?? findWidgets(paths, cwd, ignored);
	if (found.absent[0] !== void 0) throw new UsageError(`There is no file or folder ${quote(found.absent[0])}.`);
	const isForAll = [config.file, join(cwd, suppressionsFileName)].some((file) => file !== void 0 && change?.isChanged(file));
	const widgets = found.widgets.filter(({ folder }) => scope === "all" || isForAll || change?.isTouched(folder));
	const isSearch = found.isSearch && found.widgets.length === 0 && !change?.hasDeletedWidget;
	try {
		await checkRules(config);
		const unwritten = fix ? await fixWidgets(widgets, config) : [];
		const { results, unused } = await lintWidgets(widgets, cwd, options);
		return {
			widgets,
			isSearch,
			results: merge(onceEach(results), unwritten),
			unused
		};
	} catch (error) {
		if (error instanceof UsageError) error.message = error.message.replace(/\n[^]*$/u, "");
		throw isConfigError(error) ? new UsageError(`Cannot use the configuration: ${oneLine(error)}`) : error;
	}
}
async function lintWidgets(widgets, cwd, options) {
	const known = readSuppressions(cwd, options.change?.text(join(cwd, suppressionsFileName)));
	const allowance = new Allowance();
	if (options.suppressions === void 0) {
		const linted = [];
		for (const widget of widgets) {
			const { results, unused } = await lintOne(widget, known, cwd, options);
			linted.push({
				results: allowance.spend(results),
				unused
			});
		}
		return {
			results: linted.flatMap(({ results }) => results),
			unused: linted.reduce((sum, { unused }) => sum + unused, 0)
		};
	}
	const results = await forEach(widgets, (widget) => lintWidget(widget, options.config));
	const suppressions = (options.suppressions === "write" ? suppressAll : prune)(results, known, cwd);
	writeSuppressions(cwd, suppressions);
	const left = suppress(results, suppressions, cwd);
	return {
		...left,
		results: allowance.spend(left.results)
	};
}
async function lintOne(widget, suppressions, cwd, { config, change, scope, hasBase = false }) {
	const { folder } = widget;
	const files = change?.now(folder) ?? new DiskFiles(folder);
	const before = change?.before(folder);
	const compared = hasBase && change?.isTouched(folder) ? before : void 0;
	const { results, unused } = suppress(await attempt(widget, () => lintWidget(widget, config, files, compared)), suppressions, cwd);
	const isClean = results.every(({ messages }) => messages.length === 0);
	if (scope !== "introduced" || !before || isClean) return {
		results,
		unused
	};
	const old = {
		folder,
		files: before,
		results: await lintWidget(widget, config, before)
	};
	return {
		results: introduced({
			folder,
			files,
			results
		}, old),
		unused
	};
}
function onceEach(results) {
	return [...new Map(results.map((result) => [result.filePath, result])).values()];
}
function merge(results, more) {
	const byFile = new Map(more.map((one) => [one.filePath, one.messages]));
	return results.map((result) => {
		const messages = byFile.get(result.filePath);
		return messages ? toResult(result.filePath, [...messages, ...result.messages]) : result;
	});
}
async function fixWidgets(widgets, config) {
	const { fixWidget } = await import("./parts/fix-widget.js");
	return forEach(widgets, (widget) => fixWidget(widget, config));
}
async function forEach(widgets, action) {
	const results = [];
	for (const widget of widgets) results.push(...await attempt(widget, () => action(widget)));
	return results;
}
async function attempt({ folder }, action) {
	try {
		return await action();
	} catch (error) {
		if (isConfigError(error) || error instanceof UsageError) throw error;
		return [toResult(join(folder, "manifest.json"), [failure("The widget is not checked.")])];
	}
}
function oneLine({ message }) {
	return message.trim().replace(/\s+/gu, " ");
}
// build/src/report/report.js
const reports = {
	stylish: () => import("./parts/stylish.js"),
	json: () => import("./parts/json.js"),
	github: () => import("./parts/github.js"),
	sarif: () => import("./parts/sarif.js"),
	markdown: () => import("./parts/markdown.js")
};
// build/src/cli/colors.js
function hasColors({ NO_COLOR: no, FORCE_COLOR: force, TERM: terminal }, isTerminal) {
	if (no !== void 0 && no !== "") return false;
	if (force !== void 0 && force !== "") return force !== "0" && force !== "false";
	return isTerminal && terminal !== "dumb";
}
// build/src/cli/conflicts.js
const conflicts = [
	[
		"suppress-all",
		"prune-suppressions",
		"one lets more pass and the other less"
	],
	[
		"suppress-all",
		"since",
		"the file counts the errors of whole widgets"
	],
	[
		"suppress-all",
		"staged",
		"the file counts the errors of whole widgets"
	],
	[
		"prune-suppressions",
		"since",
		"the file counts the errors of whole widgets"
	],
	[
		"prune-suppressions",
		"staged",
		"the file counts the errors of whole widgets"
	],
	[
		"fix",
		"since",
		"fixes are made in whole widgets"
	],
	[
		"fix",
		"staged",
		"fixes are made on the disk and not in the index"
	]
];
const besideInit = new Set([
	"init",
	"preset",
	"help",
	"version"
]);
function checkConflicts(given, paths) {
	const isOnlyInit = paths.length === 0 && given.every((name) => besideInit.has(name));
	if (given.includes("init") && !isOnlyInit) throw new UsageError("--init lints nothing: it takes --preset, and no other option or path.");
	const conflict = conflicts.find((names) => names.slice(0, 2).every((name) => given.includes(name)));
	if (!conflict) return;
	const [one, other, reason] = conflict;
	throw new UsageError(`--${one} can't be combined with --${other}: ${reason}.`);
}
// build/src/cli/options.js
const options = {
	preset: { type: "string" },
	config: { type: "string" },
	format: {
		type: "string",
		default: "stylish"
	},
	"output-file": { type: "string" },
	fix: {
		type: "boolean",
		default: false
	},
	"max-warnings": { type: "string" },
	quiet: {
		type: "boolean",
		default: false
	},
	"allow-empty": {
		type: "boolean",
		default: false
	},
	since: { type: "string" },
	staged: {
		type: "boolean",
		default: false
	},
	"suppress-all": {
		type: "boolean",
		default: false
	},
	"prune-suppressions": {
		type: "boolean",
		default: false
	},
	init: {
		type: "boolean",
		default: false
	},
	version: {
		type: "boolean",
		default: false
	},
	help: {
		type: "boolean",
		short: "h",
		default: false
	}
};
const usage = `kommo-widget-lint [options] [path ...]

Checks Kommo (amoCRM) widgets: manifest.json, i18n and images. A path is a
folder to search, a widget, or a file of one. Default: the current folder.

  --preset NAME         recommended (default), marketplace or amocrm
  --config FILE         instead of ./kommo-widget-lint.config.json
  --format NAME         stylish (default), json, github, sarif or markdown
  --output-file FILE    write the report to a file
  --fix                 apply the fixes that are safe
  --max-warnings N      exit with 1 on more warnings than this
  --quiet               report errors only
  --allow-empty         no widget is no error
  --since REV           only what is new since the merge base with a revision
  --staged              only widgets that the index touches, as staged
  --suppress-all        let present errors pass: eslint-suppressions.json
  --prune-suppressions  take out of that file what is no longer needed
  --init                write a configuration, print hooks and a workflow
  --version             print the version
  -h, --help            print this text

Exit code: 0 no errors; 1 errors, or too many warnings; 2 wrong use, a crash,
or no widget found.
`;
function readOptions(args) {
	const { values, positionals, tokens } = parseArgs({
		args: [...args],
		options,
		allowPositionals: true,
		strict: false,
		tokens: true
	});
	for (const token of tokens) if (token.kind === "option") checkOption(token.name, token.rawName, token.value);
	checkConflicts(tokens.flatMap((token) => token.kind === "option" ? [token.name] : []), positionals);
	const { preset, config, format, "max-warnings": maxWarnings } = values;
	if (!Object.hasOwn(reports, String(format))) throw new UsageError(`There is no format ${quote(String(format))}; write ${oneOf(Object.keys(reports))}.`);
	if (maxWarnings !== void 0 && !/^\d+$/u.test(String(maxWarnings))) throw new UsageError(`--max-warnings takes a whole number, not ${quote(String(maxWarnings))}.`);
	return {
		paths: positionals,
		preset: preset === void 0 ? void 0 : checkPreset(preset),
		config,
		format: String(format),
		outputFile: values["output-file"],
		fix: values.fix === true,
		maxWarnings: maxWarnings === void 0 ? Infinity : Number(maxWarnings),
		quiet: values.quiet === true,
		allowEmpty: values["allow-empty"] === true,
		since: values.since,
		staged: values.staged === true,
		suppressions: values["suppress-all"] ? "write" : values["prune-suppressions"] ? "prune" : void 0,
		init: values.init === true,
		version: values.version === true,
		help: values.help === true
	};
}
function checkOption(name, rawName, value) {
	if (!Object.hasOwn(options, name)) {
		const meant = didYouMean(name, Object.keys(options));
		const hint = meant === void 0 ? "See --help." : `Was --${meant} meant?`;
		throw new UsageError(`There is no option ${rawName}. ${hint}`);
	}
	const { type } = options[name];
	if (type === "string" && (value === void 0 || value === "")) throw new UsageError(`${rawName} needs a value.`);
	if (type === "boolean" && value !== void 0) throw new UsageError(`${rawName} takes no value.`);
}
// build/src/cli/run.js
async function run(args, surroundings) {
	try {
		return await lintAndReport(args, surroundings);
	} catch (error) {
		surroundings.stderr.write(`${describe(error)}\n`);
		return 2;
	}
}
async function lintAndReport(args, { cwd, env, stdout, stderr }) {
	const options = readOptions(args);
	if (options.help || options.version) {
		stdout.write(options.help ? usage : `${product.version}\n`);
		return 0;
	}
	if (options.init) {
		const { init } = await import("./parts/init.js");
		stdout.write(init(cwd, options.preset));
		return 0;
	}
	const selection = options.staged || options.since !== void 0 ? (await import("./parts/selection.js")).select(options, cwd) : { scope: "all" };
	const config = readConfig(cwd, options.config, (file) => selection.change?.text(file));
	const { widgets, results, isSearch, unused } = await lint(options.paths, cwd, {
		...selection,
		config: options.preset === void 0 ? config : {
			...config,
			preset: options.preset
		},
		fix: options.fix,
		suppressions: options.suppressions
	});
	if (widgets.length === 0 && isSearch && !options.allowEmpty && !selection.change) throw new UsageError("No widget found: no folder here has a manifest.json of a Kommo widget. Name its folder, or pass --allow-empty.");
	const isFile = options.outputFile !== void 0;
	const isTerminal = !isFile && stdout.isTTY === true;
	const load = reports[options.format];
	const report = (await load?.())?.default(options.quiet ? results.map(errorsOnly) : results, {
		cwd,
		rulesMeta: rulesMeta(),
		colors: !isFile && hasColors(env, isTerminal),
		...isTerminal && { effort: {
			widgets: widgets.length,
			seconds: process.uptime()
		} }
	});
	if (options.outputFile !== void 0) {
		const file = resolve(cwd, options.outputFile);
		const within = wayInto(cwd, file) === void 0 ? void 0 : cwd;
		writeFileAtomically(file, report ?? "", { within });
	} else if (report) stdout.write(report);
	if (unused > 0) stderr.write(`${unusedSuppressions(unused)}\n`);
	const [failed] = failuresIn(results);
	if (failed) {
		stderr.write(`${harmless(failed.message)}\n`);
		return 2;
	}
	const { errors, warnings } = totals(results);
	if (warnings > options.maxWarnings) {
		stderr.write(`Too many warnings (${String(warnings)}); at most ${String(options.maxWarnings)} are allowed.\n`);
		return 1;
	}
	return errors > 0 ? 1 : 0;
}
function describe(error) {
	if (error instanceof UsageError) return harmless(error.message);
	const { message } = error;
	return harmless(`Something went wrong inside kommo-widget-lint: ${message}`);
}
// build/src/cli/main.js
process.stdout.on("error", (error) => {
	if (error.code === "EPIPE") return;
	process.stderr.write(`Cannot write to the standard output: ${reasonOf(error)}.\n`);
	process.exit(2);
});
process.exitCode = await run(process.argv.slice(2), {
	cwd: process.cwd(),
	env: process.env,
	stdout: process.stdout,
	stderr: process.stderr
});
export {};
