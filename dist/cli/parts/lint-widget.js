import { J as quote, O as traverseNodes, a as PlainValue, d as limits, f as readJson, g as isObject, l as excessOf, m as hasByteOrderMark, p as decode, r as DiskFiles, t as Widget, u as jsonIn, v as parseDocument } from "./widget.js";
import { a as settingsFor, d as KeptFiles, f as hasRepeatedKeys, l as PlainProgram, n as prefix, o as rules_default, r as presetRules, u as withWidget } from "./presets.js";
import { l as toResult, o as fatal, r as Allowance, s as firstOf } from "./verify.js";
import { basename, dirname, join } from "node:path";
// build/src/lint/rule-set.js
const severities = new Map([...[
	"off",
	"warn",
	"error"
].map((name, level) => [name, level]), ...[
	0,
	1,
	2
].map((level) => [level, level])]);
const byName = rules_default;
function ruleSet(config, overrides = []) {
	let entries = {
		...presetRules(config.preset),
		...config.rules
	};
	for (const { preset, rules: own } of overrides) entries = preset === void 0 ? merge(entries, own) : {
		...presetRules(preset),
		...own
	};
	const on = new Map();
	for (const [name, entry] of Object.entries(entries)) {
		const [severity, ...options] = toArray(entry);
		const level = severities.get(severity);
		if (level) on.set(name.slice(prefix.length + 1), [level, ...options]);
	}
	return on;
}
function isPlainSeverity(entry) {
	return severities.has(entry);
}
function ruleOf(name, [, ...options]) {
	const rule = byName[name];
	return {
		rule,
		options: withDefaults(rule.meta?.defaultOptions ?? [], options)
	};
}
function merge(base, over) {
	const merged = Object.entries(over).map(([name, entry]) => {
		const [severity, ...options] = toArray(entry);
		return [name, [severity, ...options.length === 0 ? toArray(base[name]).slice(1) : options]];
	});
	return {
		...base,
		...Object.fromEntries(merged)
	};
}
function withDefaults(defaults, given) {
	const length = Math.max(defaults.length, given.length);
	return Array.from({ length }, (_, index) => mergeValues(defaults[index], given[index]));
}
function mergeValues(defaults, given) {
	if (given === void 0) return defaults;
	if (!isObject(defaults) || !isObject(given)) return given;
	const merged = Object.entries(given).map(([key, value]) => [key, mergeValues(defaults[key], value)]);
	return {
		...defaults,
		...Object.fromEntries(merged)
	};
}
function toArray(entry) {
	return Array.isArray(entry) ? entry : [entry];
}
// build/src/lint/first-look.js
function rulesInDoubt({ filename, bytes, isNamed }, rules) {
	const json = jsonIn(bytes);
	const text = decode(bytes);
	if (!json?.isStrict || json.value === void 0 || hasRepeatedKeys(text, json.value)) return rules;
	const file = {
		filename,
		settings: settingsFor(isNamed),
		sourceCode: {
			text,
			hasBOM: hasByteOrderMark(bytes),
			ast: new PlainProgram(new PlainValue(json.value))
		}
	};
	const others = otherFiles(filename);
	const inDoubt = runnable(rules).filter((one) => one.rule.meta?.docs?.looksAt !== others && isInDoubt(one, file));
	return new Map(inDoubt.map(({ name, entry }) => [name, entry]));
}
function otherFiles(filename) {
	if (basename(dirname(filename)) !== "i18n") return "locale files";
	return basename(filename) === "manifest.json" ? void 0 : "manifest";
}
const runnables = new WeakMap();
function runnable(rules) {
	const known = runnables.get(rules) ?? [...rules].map(([name, entry]) => ({
		name,
		entry,
		...ruleOf(name, entry)
	}));
	runnables.set(rules, known);
	return known;
}
var PlainContext = class {
	id;
	options;
	filename;
	settings;
	sourceCode;
	cwd = "/";
	constructor(id, options, filename, settings, sourceCode) {
		this.id = id;
		this.options = options;
		this.filename = filename;
		this.settings = settings;
		this.sourceCode = sourceCode;
	}
	report() {
		throw new Error("There is something to report.");
	}
};
function isInDoubt({ name, rule, options }, { filename, settings, sourceCode }) {
	const context = new PlainContext(name, options, filename, settings, sourceCode);
	try {
		const visitor = rule.create(context);
		for (const selector in visitor) if (selector !== "Program") return true;
		visitor.Program?.();
		return false;
	} catch {
		return true;
	}
}
// build/src/lint/patterns.js
const known = new WeakMap();
async function patternsOf(config) {
	const patterns = known.get(config) ?? readPatterns(config);
	known.set(config, patterns);
	return patterns;
}
async function checkRules({ rules, overrides }) {
	const all = [rules, ...overrides.map((one) => one.rules)];
	if (all.every((entries) => Object.values(entries).every(isPlainSeverity))) return;
	const { checkEntries } = await import("./eslint2.js");
	for (const entries of all) checkEntries(entries);
}
async function readPatterns(config) {
	const { ignores, overrides } = config;
	const rules = ruleSet(config);
	const nowhere = () => false;
	if (ignores.length === 0 && overrides.length === 0) return {
		ignored: {
			folder: nowhere,
			file: nowhere
		},
		rulesFor: () => rules
	};
	const { ignoredBy, overridesBy } = await import("./match.js");
	const matchingAt = overridesBy(config);
	const sets = new Map();
	return {
		ignored: ignores.length > 0 ? ignoredBy(config) : {
			folder: nowhere,
			file: nowhere
		},
		rulesFor(file) {
			const matching = matchingAt(file);
			const key = matching.join();
			const found = sets.get(key) ?? ruleSet(config, matching.flatMap((at) => overrides[at] ?? []));
			sets.set(key, found);
			return found;
		}
	};
}
// build/src/lint/secrets.js
const shortest = 4;
const named = /secret/iu;
const written = /secret[\w-]{0,60}\\*(?:["'`]\s*[:=]?|\s*[:=])\s*(?<value>[^\r\n]+)/giu;
function secretsOf(text) {
	if (!named.test(text) && !text.includes("\\u")) return [];
	const root = parseDocument(text);
	const found = root ? secretsBelow(root.node) : piecesOf(text);
	const forms = [...new Set(found)].flatMap(formsOf);
	return [...new Set(forms)].filter((secret) => secret.length >= shortest).sort((one, other) => other.length - one.length);
}
function withoutSecrets(result, secrets) {
	if (secrets.length === 0) return result;
	if (secrets.length > limits.secrets) return withoutTexts(result);
	const hide = (text) => secrets.reduce((shown, secret) => hideCut(shown.replaceAll(secret, "***"), secret), text);
	const isHarmless = ({ text }) => !secrets.some((secret) => text.includes(secret));
	const messages = result.messages.map((one) => {
		const { fix, suggestions, ...message } = one;
		return {
			...message,
			message: hide(message.message),
			...fix && isHarmless(fix) && { fix },
			...suggestions && { suggestions: suggestions.filter((suggestion) => isHarmless(suggestion.fix)).map((suggestion) => ({
				...suggestion,
				desc: hide(suggestion.desc)
			})) }
		};
	});
	return {
		...result,
		messages
	};
}
function secretsBelow(root) {
	const found = [];
	let depth = 0;
	const isSecret = (node) => node.type === "JSONProperty" && isNamed(node);
	traverseNodes(root, {
		enterNode(node, parent) {
			if (isSecret(node)) depth += 1;
			if (parent?.type === "JSONProperty" && parent.key === node) return;
			if (depth > 0 && node.type === "JSONLiteral" && node.value !== null) found.push(String(node.value), node.raw.replace(/^["']|["']$/gu, ""));
			else if (depth > 0 && node.type === "JSONTemplateElement") found.push(node.value.cooked, node.value.raw);
		},
		leaveNode(node) {
			if (isSecret(node)) depth -= 1;
		}
	});
	return found;
}
function isNamed({ key, value }) {
	const name = key.type === "JSONIdentifier" ? key.name : String(key.value);
	return value.type === "JSONObjectExpression" || value.type === "JSONArrayExpression" ? name === "secret_key" : named.test(name);
}
function piecesOf(text) {
	return [...text.matchAll(written)].flatMap(({ groups }) => (groups?.["value"] ?? "").split(/["'`,{}[\]:\s]+/u));
}
function formsOf(secret) {
	return [secret, JSON.stringify(secret).slice(1, -1)];
}
function hideCut(text, secret) {
	const parts = text.split("…");
	return parts.map((part, index) => index < parts.length - 1 ? hideEnd(part, secret) : part).join("…");
}
function hideEnd(text, secret) {
	for (let length = Math.min(secret.length, text.length); length >= shortest; length -= 1) if (text.endsWith(secret.slice(0, length))) return `${text.slice(0, -length)}***`;
	return text;
}
function withoutTexts(result) {
	const message = `What was found is not shown, because the manifest has more than ${String(limits.secrets)} secrets.`;
	const messages = result.messages.map((one) => {
		const shown = {
			...one,
			message
		};
		delete shown.fix;
		delete shown.suggestions;
		return shown;
	});
	return {
		...result,
		messages
	};
}
// build/src/lint/lint-widget.js
const none = new Map();
async function lintWidget({ folder, isNamed }, config, files = new DiskFiles(folder), before) {
	const kept = new KeptFiles(files);
	const widget = new Widget(kept, before && new Widget(new KeptFiles(before)));
	const { rulesFor } = await patternsOf(config);
	const seen = withWidget(folder, widget, () => lintedFiles(widget).flatMap((path) => look(widget, join(folder, path), path, isNamed, rulesFor)));
	const linter = seen.some(({ inDoubt }) => inDoubt.size > 0) && new (await (import("./eslint2.js"))).WidgetLinter(folder, isNamed);
	const allowance = new Allowance();
	const results = withWidget(folder, widget, () => seen.map(({ filename, bytes, certain, inDoubt }) => {
		const found = linter && bytes && inDoubt.size > 0 ? linter.verify(textOf(bytes), filename, inDoubt) : [];
		return allowance.take(toResult(filename, firstOf([...certain, ...found])));
	}));
	if (results.every(({ messages }) => messages.length === 0)) return results;
	const manifest = readJson(kept, "manifest.json");
	const secrets = secretsOf(manifest ? decode(manifest) : "");
	return results.map((result) => withoutSecrets(result, secrets));
}
function look(widget, filename, path, isNamed, rulesFor) {
	const isManifest = path === "manifest.json";
	const bytes = readJson(widget.files, path);
	if (!bytes && !isManifest) return [];
	const excess = bytes ? tooMuch(bytes) : [fatal(unreadable)];
	return [{
		filename,
		bytes,
		certain: [...isManifest ? leftOut(widget) : [], ...excess ?? []],
		inDoubt: bytes && !excess ? rulesInDoubt({
			filename,
			bytes,
			isNamed
		}, rulesFor(filename)) : none
	}];
}
function lintedFiles({ localeFiles, firstLeftOut }) {
	const end = localeFiles.findIndex(({ name }) => name === firstLeftOut);
	return ["manifest.json", ...(end < 0 ? localeFiles : localeFiles.slice(0, end)).map(({ name }) => `i18n/${name}`)];
}
const unreadable = "The manifest can not be read. It must be an ordinary readable file.";
function tooMuch(bytes) {
	const excess = excessOf(bytes);
	if (excess === void 0) return void 0;
	return [fatal(`The file is not checked, because it has ${excess}. Make it smaller.`)];
}
function leftOut({ firstLeftOut }) {
	if (firstLeftOut === void 0) return [];
	const { localeFiles, localeBytes, localeValues } = limits;
	const most = `${String(localeFiles)} files, ${String(localeBytes)} bytes and ${String(localeValues)} values`;
	return [fatal(`The folder "i18n" has more than ${most}. From ${quote(firstLeftOut)} on it is not checked.`)];
}
function textOf(bytes) {
	return (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? "﻿" : "") + decode(bytes);
}
export { checkRules as a, tooMuch as i, lintedFiles as n, patternsOf as o, textOf as r, lintWidget as t };
