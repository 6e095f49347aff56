import { a as rules_default, o as didYouMean, s as presetNames, t as prefix } from "./presets.js";
import { N as parseJSON, S as isObject, _ as limits, a as quote, i as oneOf, t as UsageError, u as DiskFiles, x as isDeeperThan, y as decode } from "./usage-error.js";
import { t as withSlashes } from "./with-slashes.js";
import { basename, dirname, relative, resolve } from "node:path";
import { lstatSync, realpathSync } from "node:fs";
// build/src/lint/config-text.js
function readConfigText(path, cwd) {
	if (!lstatSync(path, { throwIfNoEntry: false })) return void 0;
	const inside = withSlashes(relative(cwd, path));
	const bytes = inside !== ".." && !inside.startsWith("../") && !inside.includes(":") ? new DiskFiles(cwd).read(inside, limits.configBytes + 1) : readAnywhere(path);
	if (!bytes) throw refusal(path, "it must be an ordinary readable file, and no link out of its folder");
	if (bytes.length > limits.configBytes) throw refusal(path, `it has more than ${String(limits.configBytes)} bytes`);
	return decode(bytes);
}
function placeOfMistake(text) {
	try {
		parseJSON(text);
		return ", but has comments or commas too many";
	} catch (error) {
		const { lineNumber, column } = error;
		if (lineNumber === void 0 || column === void 0) return "";
		return ` (line ${String(lineNumber)}, column ${String(column)})`;
	}
}
function refusal(path, reason) {
	return new UsageError(`Cannot read the configuration ${withSlashes(path)}: ${reason}.`);
}
function readAnywhere(path) {
	try {
		const real = realpathSync(path);
		return new DiskFiles(dirname(real)).read(basename(real), limits.configBytes + 1);
	} catch {
		return;
	}
}
// build/src/lint/config.js
const configFileName = "kommo-widget-lint.config.json";
function readConfig(cwd, file, textOf) {
	const path = resolve(cwd, file ?? "kommo-widget-lint.config.json");
	const text = textOf?.(path) ?? readConfigText(path, cwd);
	if (text === void 0 && file === void 0) return {
		...checkConfig({}, cwd),
		file: path
	};
	if (text === void 0) throw new UsageError(`Cannot read the configuration ${withSlashes(path)}: there is no such file.`);
	try {
		return {
			...checkConfig(parseStrict(text), dirname(path)),
			file: path
		};
	} catch (error) {
		throw new UsageError(`Cannot use the configuration ${withSlashes(path)}: ${error.message}`);
	}
}
function parseStrict(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		throw new UsageError(`it is no JSON${placeOfMistake(text)}`);
	}
	if (isDeeperThan(limits.levels, value)) throw new UsageError(`it has more than ${String(limits.levels)} levels`);
	return value;
}
function checkConfig(value, basePath) {
	const config = checkKeys(value, "the configuration", [
		"$schema",
		"preset",
		"rules",
		"ignores",
		"overrides"
	]);
	const overrides = config["overrides"] ?? [];
	if (!Array.isArray(overrides)) throw new UsageError("\"overrides\" must be an array.");
	if (overrides.length > limits.patterns) throw new UsageError(`"overrides" may have at most ${String(limits.patterns)} entries.`);
	return {
		preset: config["preset"] === void 0 ? "recommended" : checkPreset(config["preset"]),
		rules: checkRules(config["rules"]),
		ignores: checkPatterns(config["ignores"] ?? [], "ignores"),
		overrides: overrides.map((one) => {
			const override = checkKeys(one, "an entry of \"overrides\"", [
				"files",
				"preset",
				"rules"
			]);
			const preset = override["preset"];
			return {
				files: checkPatterns(override["files"], "files"),
				...preset !== void 0 && { preset: checkPreset(preset) },
				rules: checkRules(override["rules"])
			};
		}),
		basePath
	};
}
function checkPreset(name) {
	const preset = presetNames.find((one) => one === name);
	if (preset) return preset;
	throw new UsageError(`There is no preset ${quote(String(name))}; write ${oneOf(presetNames)}.`);
}
function checkRules(value) {
	if (value === void 0) return {};
	if (!isObject(value)) throw new UsageError("\"rules\" must be an object of rule names.");
	const known = Object.keys(rules_default).map((name) => `${prefix}/${name}`);
	for (const name of Object.keys(value)) {
		if (known.includes(name)) continue;
		const meant = didYouMean(name, known) ?? known.find((one) => one === `${prefix}/${name}`);
		const hint = meant === void 0 ? "" : ` Was ${quote(meant)} meant?`;
		throw new UsageError(`There is no rule ${quote(name)}.${hint}`);
	}
	return value;
}
function checkPatterns(value, key) {
	const isPattern = (one) => typeof one === "string" && one !== "";
	if (Array.isArray(value) && value.every(isPattern)) {
		const { patterns, patternLength } = limits;
		if (value.length <= patterns && value.every(({ length }) => length <= patternLength)) return value;
		throw new UsageError(`"${key}" may have at most ${String(patterns)} patterns of ${String(patternLength)} characters.`);
	}
	throw new UsageError(`"${key}" must be an array of patterns.`);
}
function checkKeys(value, what, allowed) {
	if (!isObject(value)) throw new UsageError(`${what} must be an object.`);
	const unknown = Object.keys(value).find((key) => !allowed.includes(key));
	if (unknown === void 0) return value;
	throw new UsageError(`${what} has the key ${quote(unknown)}; it may have ${oneOf(allowed)}.`);
}
export { configFileName as n, readConfig as r, checkPreset as t };
