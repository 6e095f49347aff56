import { i as __toESM } from "./rolldown-runtime.js";
import { C as parse$2, S as traverseNodes, _ as getStaticJSONValue, a as BMP, b as isUndefinedIdentifier, c as expand$1, d as require_fastest_levenshtein, f as sha256, g as Parser, h as isJunk, i as GIF, l as require_isEmail, n as PNG, o as Builder, p as bytesToHex, r as JPG, s as color_name_default, t as WEBP, u as require_ipaddr, v as isExpression, x as parseJSON, y as isNumberIdentifier } from "./packages.js";
import { Buffer } from "node:buffer";
import { closeSync, constants, existsSync, fchmodSync, fchownSync, fstatSync, fsyncSync, lstatSync, mkdirSync, openSync, readFileSync, readSync, readdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
// build/src/base/relative-inside.js
function relativeInside(folder, path) {
	const way = relative(folder, path);
	return way.split(sep)[0] === ".." || isAbsolute(way) ? void 0 : way;
}
// build/src/base/with-slashes.js
function withSlashes$1(path) {
	return path.split(sep).join("/");
}
function quotePath(path) {
	return JSON.stringify(withSlashes$1(path));
}
// build/src/base/usage-error.js
var UsageError = class extends Error {
	name = "UsageError";
};
// build/src/lint/write-file.js
var Refusal = class extends Error {};
const anyoneMayWrite = 146;
const permissions = 4095;
const reasons = {
	EACCES: "there is no permission to write here",
	EPERM: "there is no permission to write here",
	EROFS: "the disk is read-only",
	ENOSPC: "the disk is full",
	EDQUOT: "the disk quota is used up",
	EFBIG: "the file would be too large",
	ENOENT: "the file or its folder is not there",
	ENOTDIR: "its folder is not there",
	EISDIR: "there is a folder in its place",
	ELOOP: "it is a circular link",
	ENAMETOOLONG: "the name is too long"
};
function writeFileAtomically(path, content, { before, within } = {}) {
	try {
		const old = statSync(path, { throwIfNoEntry: false });
		const target = old ? realpathSync(path) : join(realpathSync(dirname(path)), basename(path));
		if (within !== void 0 && relativeInside(realpathSync(within), target) === void 0) throw new Refusal("a link leads out of the folder");
		if (old?.isDirectory()) throw new Refusal("there is a folder in its place");
		if (old && (old.mode & anyoneMayWrite) === 0) throw new Refusal("it is read-only");
		if (old && !old.isFile()) writeFileSync(target, content);
		else replace$1(target, content, old, before);
	} catch (error) {
		throw new UsageError(`Cannot write ${quotePath(path)}: ${reasonOf(error)}.`);
	}
}
function replace$1(target, content, old, before) {
	const draft = join(dirname(target), `.kommo-widget-lint-${crypto.randomUUID()}.tmp`);
	try {
		const file = openSync(draft, "wx", old ? old.mode & permissions : 438);
		try {
			writeFileSync(file, content);
			if (old) takeOver(file, old);
			fsyncSync(file);
		} finally {
			closeSync(file);
		}
		if (before && isChanged(readFileSync(target), before, content)) throw new Refusal("it was changed in the meantime");
		renameSync(draft, target);
	} catch (error) {
		rmSync(draft, { force: true });
		throw error;
	}
}
function isChanged(now, before, content) {
	return [before, Buffer.from(content)].every((one) => Buffer.compare(now, one) !== 0);
}
function takeOver(file, { mode, uid, gid }) {
	try {
		fchownSync(file, uid, gid);
	} catch {}
	fchmodSync(file, mode & permissions);
}
function makeFolder(path, within) {
	try {
		let existing = path;
		while (!lstatSync(existing, { throwIfNoEntry: false })) existing = dirname(existing);
		if (within !== void 0 && relativeInside(realpathSync(within), realpathSync(existing)) === void 0) throw new Refusal("a link leads out of the folder");
		if (!statSync(existing).isDirectory()) throw new Refusal("there is a file in its place");
		mkdirSync(path, { recursive: true });
	} catch (error) {
		throw new UsageError(`Cannot make the folder ${quotePath(path)}: ${reasonOf(error)}.`);
	}
}
function reasonOf(error) {
	const { code, message } = error;
	return code !== void 0 && reasons[code] || message;
}
// build/src/text/quote.js
const longest$1 = 60;
function quote(text) {
	const characters = Array.from(text.slice(0, 122));
	const shown = characters.length > longest$1 ? `${characters.slice(0, longest$1).join("")}…` : text;
	return JSON.stringify(shown);
}
function numberOf(character) {
	return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
function oneOf(values) {
	return joined(values.map(quote), "or");
}
function allOf(values) {
	return joined(values.map(quote), "and");
}
function joined(values, word) {
	const last = values.at(-1) ?? "";
	return values.length < 2 ? last : `${values.slice(0, -1).join(", ")} ${word} ${last}`;
}
function typeName(type) {
	return {
		object: "an object",
		array: "an array",
		string: "a string",
		number: "a number",
		boolean: "a boolean",
		null: "null"
	}[type] ?? "no JSON value";
}
// build/src/lint/nothing-to-lint.js
function whyNothing({ widgets, strangers, isSearch }) {
	if (widgets.length > 0) return void 0;
	if (isSearch) return "No widget found: no folder here has a manifest.json of a Kommo widget.";
	if (strangers.length > 1) return `No widget found: none of the ${String(strangers.length)} named files belongs to one.`;
	return strangers.length === 1 ? `No widget found: ${allOf(strangers)} does not belong to one.` : void 0;
}
function saysLeftOut(paths) {
	const more = paths.length > 3 ? ` and ${String(paths.length - 3)} more` : "";
	const verb = paths.length > 1 ? "are" : "is";
	return `${allOf(paths.slice(0, 3))}${more} ${verb} left out by "ignores" of the configuration.`;
}
// build/src/text/decode.js
const decoder = new TextDecoder();
function decode(bytes) {
	return decoder.decode(bytes);
}
function hasByteOrderMark([first, second, third]) {
	return first === 239 && second === 187 && third === 191;
}
// build/src/widget/duplicate-keys.js
const string = /"[^"\\]*(?:\\.[^"\\]*)*"(?<colon>\s*:)?/gu;
function hasDuplicateKeys(text, value) {
	const read = keysIn(value);
	return colonsIn(text) !== read && writtenKeysIn(text) !== read;
}
function colonsIn(text) {
	let count = 0;
	for (let at = text.indexOf(":"); at >= 0; at = text.indexOf(":", at + 1)) count += 1;
	return count;
}
function writtenKeysIn(text) {
	let count = 0;
	for (const { groups } of text.matchAll(string)) if (groups?.["colon"] !== void 0) count += 1;
	return count;
}
function keysIn(value) {
	if (!isGroup$1(value)) return 0;
	const members = Object.values(value);
	let count = Array.isArray(value) ? 0 : members.length;
	for (const member of members) if (isGroup$1(member)) count += keysIn(member);
	return count;
}
function isGroup$1(value) {
	return typeof value === "object" && value !== null;
}
// build/src/widget/json-tree.js
function parseTree(text) {
	return parseJSON(text.replace(/^#!(?=[^\r\n])/u, "//"));
}
function keyText({ key }) {
	return key.type === "JSONIdentifier" ? key.name : String(key.value);
}
function elementsOf({ elements }) {
	return elements.filter((element) => element !== null);
}
function plainOf(node) {
	switch (node.type) {
		case "JSONObjectExpression": return Object.fromEntries(node.properties.map((property) => [keyText(property), plainOf(property.value)]));
		case "JSONArrayExpression": return elementsOf(node).map(plainOf);
		case "JSONLiteral": return node.regex || node.bigint ? NaN : getStaticJSONValue(node);
		case "JSONUnaryExpression": return node.argument.type === "JSONLiteral" ? getStaticJSONValue(node) : NaN;
		default: return NaN;
	}
}
// build/src/base/group-by.js
function groupBy(items, keyOf) {
	const groups = new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}
// build/src/widget/plain.js
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isDeeperThan(limit, value) {
	if (limit < 0) return true;
	if (typeof value !== "object" || value === null) return false;
	for (const member of Object.values(value)) if (isDeeperThan(limit - 1, member)) return true;
	return false;
}
// build/src/widget/json-value.js
const noMembers = new Map();
var JsonValue = class JsonValue {
	plain;
	type;
	parent;
	#place;
	#members;
	#elements;
	#properties;
	#elementNodes;
	constructor(plain, place, parent) {
		this.plain = plain;
		this.type = typeOf(plain);
		this.#place = place;
		this.parent = parent;
	}
	get key() {
		return typeof this.#place === "string" ? this.#place : void 0;
	}
	get node() {
		if (typeof this.#place === "function") return this.#place();
		if (typeof this.#place === "number") return this.parent?.elementNodes[this.#place];
		return this.property.value;
	}
	get property() {
		return this.key === void 0 ? void 0 : this.parent?.propertiesOf(this.key).at(-1);
	}
	get keyNode() {
		return this.property?.key ?? this.node;
	}
	get isDuplicated() {
		return this.key !== void 0 && (this.parent?.propertiesOf(this.key).length ?? 0) > 1;
	}
	get text() {
		return typeof this.plain === "string" ? this.plain : void 0;
	}
	get members() {
		const { plain } = this;
		if (!isObject(plain)) return noMembers;
		if (this.#members) return this.#members;
		const members = new Map();
		for (const key of Object.keys(plain)) members.set(key, new JsonValue(plain[key], key, this));
		this.#members = members;
		return members;
	}
	get elements() {
		if (!Array.isArray(this.plain)) return [];
		this.#elements ??= this.plain.map((element, index) => new JsonValue(element, index, this));
		return this.#elements;
	}
	get(...path) {
		if (path.length === 0) return this;
		let members = this.members;
		const last = path.length - 1;
		for (let at = 0; at < last; at += 1) members = members?.get(path[at])?.members;
		return members?.get(path[last]);
	}
	propertiesOf(key) {
		this.#properties ??= groupBy(this.node.properties, keyText);
		return this.#properties.get(key) ?? [];
	}
	get elementNodes() {
		this.#elementNodes ??= elementsOf(this.node);
		return this.#elementNodes;
	}
};
function typeOf(plain) {
	if (plain === null) return "null";
	if (Array.isArray(plain)) return "array";
	return Number.isNaN(plain) ? "invalid" : typeof plain;
}
// build/src/text/position.js
function lineStarts(text) {
	const breaks = text.matchAll(/\r\n|[\r\n\u2028\u2029]/gu);
	return [0, ...Array.from(breaks, ({ 0: { length }, index }) => index + length)];
}
function positionIn(starts, offset) {
	let [low, high] = [0, starts.length];
	while (low < high) {
		const middle = low + high >>> 1;
		if (starts[middle] > offset) high = middle;
		else low = middle + 1;
	}
	return {
		line: low,
		column: offset - starts[low - 1]
	};
}
function positionAt(text, offset) {
	return positionIn(lineStarts(text), offset);
}
// build/src/widget/mistake/grammar.js
const literal = /^(?:true|false|null|undefined|[+-]?(?:NaN|Infinity|0[xX][\da-fA-F]+|0[bB][01]+|0[oO][0-7]+|(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?n?))$/u;
const bareKey = /^(?:[\p{ID_Start}$_][\p{ID_Continue}$]*|\d+)$/u;
const closerOf = (bracket) => bracket.text === "{" ? "}" : "]";
function findDeviation(tokens) {
	const open = [];
	let state = "value";
	let lineIndent = 0;
	let [before, after] = [];
	let unclosed;
	let surplus;
	let found;
	const deviation = (token, next) => {
		const brackets = open.map(({ bracket }) => bracket);
		return {
			token,
			before,
			next,
			after,
			state,
			open: brackets,
			unclosed,
			surplus
		};
	};
	for (const token of tokens) {
		if (found) return deviation(found, token);
		lineIndent = token.indent ?? lineIndent;
		const top = open.at(-1);
		const isCloser = token.text === "}" || token.text === "]";
		if (top && after && token.indent !== void 0) {
			const [indent, own] = [token.indent, top.indent];
			const least = top.bracket.indent === void 0 ? indent : indent + 1;
			if (isCloser ? indent < own : own > 0 && least <= own && after !== top.bracket) unclosed ??= {
				bracket: top.bracket,
				at: token,
				after
			};
			if (isCloser && indent > own) surplus ??= token;
		}
		const following = follow(token, state, top?.bracket);
		if (following === void 0) {
			found = token;
			continue;
		}
		if (following === "open") open.push({
			bracket: token,
			indent: lineIndent
		});
		if (following === "close") open.pop();
		state = stateAfter(following, token, open.at(-1)?.bracket);
		before = token;
		if (token.text !== ",") after = token;
	}
	return found && deviation(found, void 0);
}
function follow({ kind, text }, state, top) {
	const isMark = kind === "mark";
	const isObject = top?.text === "{";
	switch (state) {
		case "value":
			if (isMark && (text === "{" || text === "[")) return "open";
			if (isMark && top && !isObject) return text === "]" ? "close" : comma(text);
			return kind === "string" || kind === "word" && literal.test(text) ? "next" : void 0;
		case "key":
			if (isMark) return text === "}" ? "close" : void 0;
			return kind === "string" || kind === "word" && bareKey.test(text) ? "colon" : void 0;
		case "colon": return isMark && text === ":" ? "value" : void 0;
		case "next":
			if (isMark && top && text === closerOf(top)) return "close";
			return isMark && text === "," ? isObject ? "key" : "value" : void 0;
		default: return kind === "end" ? "end" : void 0;
	}
}
function comma(text) {
	return text === "," ? "value" : void 0;
}
function stateAfter(following, { text }, top) {
	if (following === "open") return text === "{" ? "key" : "value";
	if (following === "close" || following === "next") return top ? "next" : "end";
	return following;
}
// build/src/widget/mistake/candidate.js
function insertion(message, at, text, isCertain) {
	return {
		message,
		offset: at,
		repair: {
			edits: [{
				start: at,
				end: at,
				text
			}],
			isCertain,
			description: `Add ${text}`
		}
	};
}
function replacement$1(message, { start, end }, text, isCertain, description = `Write ${text}`) {
	return {
		message,
		offset: start,
		repair: {
			edits: [{
				start,
				end,
				text
			}],
			isCertain,
			description
		}
	};
}
function removal(message, { start, end }, isCertain) {
	return {
		message,
		offset: start,
		repair: {
			edits: [{
				start,
				end,
				text: ""
			}],
			isCertain,
			description: "Delete it."
		}
	};
}
function lineOf$1(text, offset) {
	return String(positionAt(text, offset).line);
}
// build/src/platform/fact.js
const pages = {
	manifest: "https://developers.kommo.com/docs/manifest-json",
	locations: "https://developers.kommo.com/docs/widget-locations",
	fieldTypes: "https://developers.kommo.com/docs/field-types",
	i18n: "https://pt-developers.kommo.com/docs/i18n",
	salesbot: "https://es-developers.kommo.com/docs/salesbot",
	checklist: "https://developers.kommo.com/docs/getting-listed",
	structure: "https://developers.kommo.com/docs/structure-widget",
	script: "https://developers.kommo.com/docs/script-js",
	privateIntegration: "https://developers.kommo.com/docs/private-integration",
	images: "https://developers.kommo.com/docs/images",
	leftMenu: "https://developers.kommo.com/docs/left-menu",
	amocrmStructure: "https://www.amocrm.ru/developers/content/integrations/structure",
	amocrmLocations: "https://www.amocrm.ru/developers/content/integrations/areas",
	amocrmStart: "https://www.amocrm.ru/developers/content/web_sdk/start",
	amocrmForms: "https://www.amocrm.ru/developers/content/integrations/amoforms-widgets",
	amocrmFields: "https://www.amocrm.ru/developers/content/integrations/fields",
	customSettings: "https://www.kommo.com/developers/content/integrations/custom_settings",
	digitalPipeline: "https://developers.kommo.com/docs/widgets-dp",
	limitations: "https://developers.kommo.com/docs/limitations",
	tutorial: "https://developers.kommo.com/docs/widgets-tutorial",
	amocrmRequirements: "https://www.amocrm.ru/developers/content/integrations/requirements",
	amocrmLeftMenu: "https://www.amocrm.ru/developers/content/web_sdk/left_menu"
};
// build/src/platform/key.js
const high = {
	source: pages.manifest,
	confidence: "high"
};
const needed = [{ absence: "refuses" }];
const expected = [{ absence: "unknown" }];
function text(description, example, more = {}) {
	return {
		description,
		type: "string",
		role: "text",
		examples: [example],
		...high,
		...more
	};
}
function flag(description, example, more = {}) {
	return {
		description,
		type: "boolean",
		role: "flag",
		examples: [example],
		...high,
		...more
	};
}
function picture(description, image, more = {}) {
	return {
		description,
		type: "string",
		role: "image",
		image,
		examples: [image.example],
		...high,
		...more
	};
}
function endpoint(description, meaning, example, more = {}) {
	return {
		description,
		type: "string",
		role: "endpoint",
		meaning,
		pattern: "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$",
		examples: [example],
		...high,
		...more
	};
}
function describe$2(values, texts) {
	return values.map((value) => {
		const description = texts[value];
		return description === void 0 ? { value } : {
			value,
			description
		};
	});
}
// build/src/platform/images.js
const logoFile = {
	formats: {
		kommo: ["png"],
		amocrm: [
			"png",
			"jpeg",
			"gif"
		]
	},
	maxBytes: 307200,
	source: pages.images,
	confidence: "high"
};
const logo$1 = (name, width, height) => ({
	path: `images/${name}`,
	width,
	height,
	wanted: "always",
	source: pages.images,
	confidence: "high"
});
const logos = [
	logo$1("logo.png", 130, 100),
	logo$1("logo_main.png", 400, 272),
	logo$1("logo_small.png", 108, 108),
	{
		...logo$1("logo_medium.png", 240, 84),
		wanted: "in areas",
		confidence: "medium"
	},
	{
		...logo$1("logo_min.png", 84, 84),
		wanted: "in areas",
		confidence: "medium"
	},
	{
		...logo$1("logo_dp.png", 174, 109),
		wanted: { location: "digital_pipeline" }
	}
];
const tourImages = {
	name: "tour image",
	formats: ["png", "jpeg"],
	size: {
		width: 1188,
		height: 616
	},
	example: "/images/tour_1_en.png",
	source: pages.checklist,
	confidence: "high"
};
const menuIcons = {
	name: "menu icon",
	formats: ["svg"],
	example: "images/menu_icon.svg",
	source: pages.leftMenu,
	confidence: "high"
};
// build/src/platform/left-menu.js
const both$1 = ["kommo", "amocrm"];
const systemItems = [
	...[
		"dashboard",
		"leads",
		"tasks"
	].map((code) => ({
		code,
		followable: both$1,
		hideable: both$1,
		extendable: [],
		source: pages.leftMenu,
		confidence: "high"
	})),
	...["customers", "catalogs"].map((code) => ({
		code,
		followable: ["amocrm"],
		hideable: ["amocrm"],
		extendable: [],
		source: pages.amocrmLeftMenu,
		confidence: "high"
	})),
	{
		code: "mail",
		followable: ["amocrm"],
		hideable: both$1,
		extendable: [],
		source: pages.leftMenu,
		confidence: "medium"
	},
	{
		code: "stats",
		followable: both$1,
		hideable: both$1,
		extendable: both$1,
		source: pages.leftMenu,
		confidence: "high"
	},
	{
		code: "settings",
		followable: both$1,
		hideable: [],
		extendable: both$1,
		source: pages.leftMenu,
		confidence: "high"
	}
];
const menu = {
	source: pages.leftMenu,
	confidence: "high"
};
const icons = {
	description: "An SVG picture for each theme; replaces `icon` in the newer menu.",
	type: "object",
	examples: [{
		light: "images/menu_light.svg",
		dark: "images/menu_dark.svg"
	}],
	members: {
		light: picture("Picture in the light theme.", menuIcons, {
			examples: ["images/menu_light.svg"],
			...menu
		}),
		dark: picture("Picture in the dark theme.", menuIcons, {
			examples: ["images/menu_dark.svg"],
			...menu
		})
	},
	source: "https://developers.kommo.com/changelog/left-menu-logos-update",
	confidence: "high"
};
const iconThemes = Object.keys(icons.members ?? {});
const page = {
	description: "A page; the key is its code.",
	type: "object",
	examples: [{
		title: "left_menu.reports",
		sort: 1
	}],
	members: {
		title: text("Name of the page: a key of the locale files.", "left_menu.reports", menu),
		sort: {
			description: "Position among the pages.",
			type: "number",
			examples: [1],
			...menu
		}
	},
	...menu
};
const leftMenuKey = {
	description: "Items of the left menu: of the widget, and changes to those of the platform.",
	type: "object",
	examples: [{ home: {
		title: "left_menu.title",
		icon: "images/home_page.svg"
	} }],
	others: {
		description: "An item of the widget, named by a code of its own, or an item of the platform.",
		type: "object",
		examples: [{
			title: "left_menu.title",
			icon: "images/home_page.svg"
		}],
		members: {
			title: text("Name of the item: a key of the locale files.", "left_menu.title", menu),
			icon: picture("Path of an SVG picture in the widget.", menuIcons, {
				examples: ["images/home_page.svg"],
				...menu
			}),
			icons,
			sort: {
				description: "Position of the item; has no effect in the newer menu of Kommo.",
				type: "object",
				examples: [{ after: "leads" }],
				members: { after: {
					description: "Code of the item above.",
					type: "string",
					examples: systemItems.filter(({ followable }) => followable.length > 0).map(({ code }) => code),
					...menu,
					confidence: "medium"
				} },
				...menu
			},
			submenu: {
				description: "Pages below the item.",
				type: "object",
				examples: [{ reports: {
					title: "left_menu.reports",
					sort: 1
				} }],
				others: page,
				...menu
			},
			is_hidden: flag("Whether an item of the platform is hidden; `settings` always stays.", true, menu)
		},
		...menu
	},
	...menu
};
// build/src/platform/field-types.js
const drawnByScript = [
	"checkbox",
	"select",
	"list",
	"radio",
	"date",
	"file",
	"button",
	"boolean"
];
const textual = [
	"string",
	"textarea",
	"input",
	"email",
	"phone"
];
const settingsFieldTypes = {
	types: [
		"text",
		"pass",
		"users",
		"users_lp",
		"custom"
	],
	aliases: {
		...Object.fromEntries(drawnByScript.map((name) => [name, "custom"])),
		...Object.fromEntries([
			...textual,
			"number",
			"numeric",
			"url",
			"link"
		].map((n) => [n, "text"])),
		password: "pass",
		secret: "pass",
		user: "users"
	},
	source: pages.fieldTypes,
	confidence: "high"
};
const salesbotFieldTypes = {
	types: [
		"text",
		"numeric",
		"url"
	],
	aliases: {
		...Object.fromEntries(textual.map((name) => [name, "text"])),
		number: "numeric",
		integer: "numeric",
		int: "numeric",
		float: "numeric",
		link: "url",
		uri: "url"
	},
	source: pages.salesbot,
	confidence: "high"
};
// build/src/platform/settings.js
function field$2(section, reaction, { description, source }) {
	const { types, aliases } = settingsFieldTypes;
	const required = reaction === "refuses" ? needed : expected;
	return {
		description,
		type: "object",
		role: "field",
		otherType: reaction,
		examples: [{
			name: `${section}.api_key`,
			type: "text",
			required: true
		}],
		members: {
			name: text("Label of the field: a key of the locale files.", `${section}.api_key`, { required }),
			type: {
				description: "What people fill in.",
				type: "string",
				role: "field type",
				otherValue: reaction,
				required,
				values: describe$2(types, {
					text: "A text field.",
					pass: "A password field.",
					users: "A text field for each user of the account, such as a phone extension.",
					users_lp: "A login and a password for each user of the account.",
					custom: "An empty place that script.js draws into; at most one in a widget, and only with the location `settings`."
				}),
				aliases,
				examples: ["text"],
				source,
				confidence: "high"
			},
			required: flag("Whether the field has to be filled in.", true, {
				required: expected,
				confidence: "medium"
			})
		},
		alsoSeen: [...[
			"default",
			"default_value",
			"hint",
			"id",
			"items",
			"options"
		], ...[
			"placeholder",
			"title",
			"values"
		]],
		...high
	};
}
const settingsKey = {
	description: "Fields that are filled in when the widget is installed. Needed if `installation` is true or the location `settings` is listed.",
	type: "object",
	required: [{
		absence: "unknown",
		installable: true
	}],
	examples: [{ api_key: {
		name: "settings.api_key",
		type: "text",
		required: true
	} }],
	others: field$2("settings", "refuses", {
		description: "A field; the key is the code under which script.js finds its value.",
		source: pages.fieldTypes
	}),
	wrongPlaces: [{
		from: ["widget", "settings"],
		reaction: "refuses",
		source: "https://github.com/GregNol/uds-amocrm-integration",
		confidence: "high"
	}],
	...high
};
// build/src/platform/pipeline.js
const pipelineKey = {
	description: "The action of the widget in the digital pipeline.",
	type: "object",
	examples: [{
		settings: {},
		action_multiple: false
	}],
	members: {
		settings: {
			description: "Fields that people fill in when they add the action to the pipeline.",
			type: "object",
			examples: [{ message: {
				name: "dp.message",
				type: "text",
				required: true
			} }],
			others: field$2("dp", "unknown", {
				description: "A field; the key is the code under which its value is sent.",
				source: pages.digitalPipeline
			}),
			source: pages.digitalPipeline,
			confidence: "high"
		},
		action_multiple: flag("Whether the action can stretch over several stages.", false, {
			meaning: "true or false, whether the action can stretch over several stages",
			required: needed,
			usual: true,
			wrongPlaces: [{
				from: [
					"dp",
					"settings",
					"action_multiple"
				],
				reaction: "unknown",
				...high
			}]
		}),
		webhook_url: endpoint("Address that the platform sends the events of the digital pipeline to.", "the URL that the platform sends the events of the digital pipeline to", "https://api.your-company.com/kommo/pipeline", {
			required: expected,
			wrongPlaces: [{
				from: ["webhook_url"],
				...high,
				confidence: "medium"
			}],
			source: pages.digitalPipeline
		})
	},
	...high
};
// build/src/platform/salesbot.js
const field$1 = {
	description: "A field of the step.",
	type: "object",
	role: "field",
	otherType: "unknown",
	examples: [{
		name: "salesbot.text",
		type: "text"
	}],
	members: {
		name: text("Label of the field: a key of the locale files.", "salesbot.text", { required: expected }),
		type: {
			description: "Which fields of the account can be chosen.",
			type: "string",
			role: "field type",
			required: expected,
			values: describe$2(salesbotFieldTypes.types, {
				text: "People choose among text fields.",
				numeric: "People choose among text and numeric fields.",
				url: "People choose among text and link fields."
			}),
			aliases: salesbotFieldTypes.aliases,
			examples: ["text"],
			source: pages.salesbot,
			confidence: "high"
		},
		default_value: {
			description: "Initial value of the field: a text, or a key of the locale files.",
			type: "string",
			role: "text or literal",
			otherType: "unknown",
			examples: ["salesbot.text_default_value"],
			...high
		},
		manual: flag("Whether people write a value, or choose a field of the account.", true),
		required: flag("Whether the field has to be filled in; seen in use but not documented.", false, {
			otherType: "unknown",
			source: pages.salesbot,
			confidence: "low"
		})
	},
	alsoSeen: [
		"default",
		"hint",
		"items",
		"options",
		"placeholder",
		"title",
		"values"
	],
	...high
};
const handler = {
	description: "A step of the Salesbot builder; the key is its code.",
	type: "object",
	role: "handler",
	examples: [{
		name: "salesbot.send",
		settings: {}
	}],
	members: {
		name: text("Name of the step: a key of the locale files.", "salesbot.send", { required: expected }),
		settings: {
			description: "Fields that people fill in when they add the step to a bot.",
			type: "object",
			examples: [{ text: {
				name: "salesbot.text",
				type: "text"
			} }],
			others: field$1,
			...high
		}
	},
	alsoSeen: [
		"code",
		"handler_code",
		"logo",
		"params"
	],
	...high
};
const salesbotKey = {
	description: "The steps that the widget brings to the Salesbot builder.",
	type: "object",
	examples: [{ send: {
		name: "salesbot.send",
		settings: {}
	} }],
	members: { logo: {
		description: "Path of a picture beside the steps.",
		type: "string",
		examples: ["/widgets/your_widget/images/salesbot.png"],
		source: pages.salesbot,
		confidence: "high"
	} },
	others: handler,
	...high
};
// build/src/platform/locations.js
const areaSuffixes = {
	load: "-0",
	draw: "-1"
};
const forms = {
	source: pages.amocrmForms,
	confidence: "medium"
};
const both = ["kommo", "amocrm"];
const card = (name, description) => ({
	name,
	description,
	platforms: both,
	area: true,
	script: true,
	source: pages.locations,
	confidence: "high"
});
const locations = [
	card("lcard", "Lead card"),
	card("ccard", "Contact card"),
	card("comcard", "Company card"),
	{
		...card("cucard", "Customer card"),
		source: pages.amocrmLocations,
		confidence: "medium"
	},
	{
		...card("culist", "List of customers"),
		source: pages.amocrmLocations,
		confidence: "medium"
	},
	card("llist", "List of leads, as an action on the ticked rows"),
	card("clist", "List of contacts, as an action on the ticked rows"),
	card("tlist", "List of tasks, as an action on the ticked rows"),
	{
		name: "tline",
		description: "Board of tasks",
		platforms: ["amocrm"],
		area: false,
		suffix: "undocumented",
		script: true,
		source: pages.amocrmStart,
		confidence: "medium"
	},
	{
		name: "tcalendar",
		description: "Calendar of tasks",
		platforms: ["amocrm"],
		area: false,
		suffix: "undocumented",
		script: true,
		source: pages.amocrmStart,
		confidence: "medium"
	},
	{
		name: "settings",
		description: "Settings window of the widget, in which it is installed and set up",
		platforms: both,
		area: false,
		script: false,
		block: {
			name: "settings",
			key: settingsKey,
			alone: "works"
		},
		source: pages.locations,
		confidence: "high"
	},
	{
		name: "advanced_settings",
		description: "Page of its own in the settings of the account",
		platforms: both,
		area: false,
		script: true,
		block: {
			name: "advanced",
			key: {
				description: "The page of the widget in the settings of the account.",
				type: "object",
				examples: [{ title: "advanced.title" }],
				members: { title: text("Title of the page: the key `advanced.title` of the locale files.", "advanced.title", {
					meaning: "the title of the settings page, as a reference to its text",
					required: needed,
					usual: true,
					otherText: "refuses"
				}) },
				alsoSeen: [
					"debug",
					"sync_interval",
					"title_lang_key"
				],
				source: pages.locations,
				confidence: "high"
			},
			alone: "inert"
		},
		source: pages.locations,
		confidence: "high"
	},
	{
		name: "card_sdk",
		description: "Tab of its own in the cards that are listed too",
		platforms: both,
		area: false,
		script: true,
		needsOneOf: [
			"lcard",
			"ccard",
			"comcard"
		],
		source: pages.locations,
		confidence: "high"
	},
	{
		name: "catalogs",
		description: "Lists, through the list SDK",
		platforms: both,
		area: false,
		script: true,
		source: pages.locations,
		confidence: "high"
	},
	{
		name: "digital_pipeline",
		description: "Actions of the digital pipeline",
		platforms: both,
		area: false,
		script: false,
		block: {
			name: "dp",
			key: pipelineKey,
			alone: "inert"
		},
		source: pages.manifest,
		confidence: "high"
	},
	{
		name: "lead_sources",
		description: "Sources of leads in the settings of a pipeline",
		platforms: both,
		area: false,
		script: false,
		source: pages.locations,
		confidence: "high"
	},
	{
		name: "widget_page",
		description: "Page of its own behind an item of the left menu; only in public integrations",
		platforms: both,
		area: false,
		script: true,
		block: {
			name: "left_menu",
			key: leftMenuKey,
			alone: "partly"
		},
		source: pages.locations,
		confidence: "high"
	},
	{
		name: "sms",
		description: "Sender of the text messages that the system sends",
		platforms: both,
		area: false,
		script: false,
		block: {
			name: "sms",
			key: {
				description: "Makes the widget a sender of the text messages of the system.",
				type: "object",
				examples: [{ endpoint: "https://api.your-company.com/kommo/sms" }],
				members: { endpoint: endpoint("Address that the platform sends each text message to. amoCRM calls it when the archive is uploaded.", "the URL that the platform sends each text message to", "https://api.your-company.com/kommo/sms", { required: needed }) },
				...high
			},
			alone: "inert"
		},
		source: pages.manifest,
		confidence: "high"
	},
	{
		name: "mobile_card",
		description: "Card in the mobile app",
		platforms: both,
		area: false,
		script: false,
		block: {
			name: "mobile",
			key: {
				description: "The card of the widget in the mobile app.",
				type: "object",
				examples: [{
					frame_url: "https://app.your-company.com/card",
					color: "#ffff00"
				}],
				members: {
					frame_url: endpoint("Page that the mobile app opens.", "the URL of the page that the mobile app opens", "https://app.your-company.com/card", { required: needed }),
					color: {
						description: "Hex color behind the headings of the card.",
						type: "string",
						role: "color",
						meaning: "the hex color behind the heading in the mobile app, as in \"#ffff00\"",
						required: needed,
						pattern: "^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$",
						format: "color-hex",
						examples: ["#ffff00"],
						...high
					}
				},
				...high
			},
			alone: "inert"
		},
		source: pages.manifest,
		confidence: "high"
	},
	{
		name: "salesbot_designer",
		description: "Steps of the Salesbot builder",
		platforms: both,
		area: false,
		script: true,
		block: {
			name: "salesbot_designer",
			key: salesbotKey,
			absence: "ignores",
			alone: "inert"
		},
		source: pages.salesbot,
		confidence: "high"
	},
	{
		name: "website_chat_button",
		description: "Settings of the chat button for a website",
		platforms: ["kommo"],
		area: false,
		script: true,
		source: pages.locations,
		confidence: "high"
	},
	{
		name: "whatsapp_modal",
		description: "Window with the integrations for WhatsApp",
		platforms: both,
		area: false,
		script: true,
		source: pages.amocrmLocations,
		confidence: "medium"
	},
	{
		name: "everywhere",
		description: "Every page, without a place in the right-hand panel; takes no suffix",
		platforms: both,
		area: false,
		suffix: "refused",
		script: true,
		source: pages.locations,
		confidence: "high"
	},
	{
		name: "ai_agent",
		description: "Tile in the settings of the AI agent",
		platforms: ["kommo"],
		area: false,
		script: false,
		text: "widget.ai_agent_description",
		source: pages.locations,
		confidence: "high"
	},
	{
		name: "amoforms",
		description: "Web forms",
		platforms: ["amocrm"],
		area: false,
		script: false,
		ownScript: "amoforms.js",
		block: {
			name: "amoforms_settings",
			key: {
				description: "On amoCRM: the field of the widget in web forms.",
				type: "object",
				examples: [{ title: "amoforms.title" }],
				members: {
					title: text("Title of the field: a key of the locale files.", "amoforms.title", {
						meaning: "the title of the widget in web forms, as a reference to its text",
						required: needed,
						...forms
					}),
					required: flag("Whether the field has to be filled in.", false, {
						otherType: "unknown",
						...forms
					}),
					error_text: text("Message shown if it is not: a key of the locale files.", "amoforms.error_text", {
						otherType: "unknown",
						...forms
					})
				},
				...forms
			},
			alone: "inert"
		},
		source: pages.amocrmForms,
		confidence: "medium"
	},
	{
		name: "personal_page",
		description: "Customer's own page; drawn by `personal_page.js`",
		platforms: ["amocrm"],
		area: false,
		script: false,
		ownScript: "personal_page.js",
		source: "https://www.amocrm.ru/developers/content/web_sdk/personal_page",
		confidence: "medium"
	}
];
// build/src/platform/tour.js
const tourImageCount = {
	min: 1,
	max: 5,
	source: pages.checklist,
	confidence: "high"
};
const tourKey = {
	description: "Pictures that show what the widget does; expected of a published one.",
	type: "object",
	examples: [{
		is_tour: true,
		tour_images: { en: ["/images/tour_1_en.png"] },
		tour_description: "widget.tour_description"
	}],
	members: {
		is_tour: flag("Whether the tour is shown.", true, { confidence: "medium" }),
		tour_images: {
			description: "The pictures of each language that the widget declares.",
			type: "object",
			examples: [{ en: ["/images/tour_1_en.png"] }],
			others: {
				description: `Paths of ${String(tourImageCount.min)} to ${String(tourImageCount.max)} pictures, each of 1188x616 pixels.`,
				type: "array",
				examples: [["/images/tour_1_en.png", "/images/tour_2_en.png"]],
				elements: picture("Path of a picture in the widget.", tourImages),
				...high
			},
			...high
		},
		tour_description: text("Text beside the pictures: a key of the locale files.", "widget.tour_description", {
			shownAs: "description",
			unresolved: "ignores"
		})
	},
	...high
};
// build/src/platform/locales.js
const locales = {
	kommo: {
		codes: [
			"en",
			"es",
			"pt",
			"tr",
			"id"
		],
		source: pages.i18n,
		confidence: "medium"
	},
	amocrm: {
		codes: [
			"ru",
			"en",
			"es",
			"pt"
		],
		source: pages.amocrmStructure,
		confidence: "medium"
	}
};
// build/src/platform/widget.js
const versionPattern = "^\\d+(?:\\.\\d+)*(?:[-+][0-9A-Za-z.+-]+)?$";
const localeNames = {
	en: "English",
	es: "Spanish",
	pt: "Portuguese, as it is written in Brazil",
	tr: "Turkish",
	id: "Indonesian",
	ru: "Russian, on amoCRM"
};
const support = {
	description: "Whom people ask for help: a link, an email address, or both.",
	type: "object",
	role: "support",
	required: [{ absence: "ignores" }],
	examples: [{
		link: "https://your-company.com/support",
		email: "support@your-company.com"
	}],
	members: {
		link: {
			description: "Page where people ask for help: an absolute http(s) URL that works.",
			type: "string",
			role: "contact page",
			meaning: "the URL of the page where people ask for help",
			required: [{
				absence: "ignores",
				without: ["email"]
			}],
			examples: ["https://your-company.com/support"],
			...high
		},
		email: {
			description: "Address of the technical support; used if there is no link.",
			type: "string",
			role: "contact address",
			meaning: "the email address where people ask for help",
			required: [{
				absence: "ignores",
				without: ["link"]
			}],
			examples: ["support@your-company.com"],
			...high
		}
	},
	alsoSeen: ["phone", "url"],
	...high
};
const widgetKey = {
	description: "What the widget is called, which languages it speaks and how it is installed.",
	type: "object",
	required: needed,
	examples: [{ name: "widget.name" }],
	members: {
		name: text("Name in the list of widgets: a key of the locale files. The marketplace shows the name of the integration instead, but the key is still required.", "widget.name", {
			required: needed,
			shownAs: "name"
		}),
		description: text("Full description in the settings window: a key of the locale files. The text there may hold HTML and short tags such as #SUBDOMAIN#.", "widget.description", {
			required: needed,
			shownAs: "description"
		}),
		short_description: text("One line on what the widget does: a key of the locale files. In the marketplace the text has at most 50 characters.", "widget.short_description", {
			required: needed,
			shownAs: "short description"
		}),
		version: {
			description: "Version of the widget. Raise it for every upload, so that accounts load the new files.",
			type: "string",
			role: "version",
			pattern: versionPattern,
			examples: ["1.0.0"],
			...high
		},
		interface_version: {
			description: "Version of the interface that the widget is written for: always 2.",
			type: "number",
			role: "interface version",
			required: needed,
			values: [{ value: 2 }],
			examples: [2],
			...high
		},
		init_once: flag("Whether script.js is started once in a session and kept, as telephony with an open connection needs it. With false, init() and bind_actions() are called again in each location, which is right for most widgets.", false, { otherType: "unknown" }),
		locale: {
			description: "Languages of the widget. Each one has its texts in the file i18n/<code>.json; the others are compared with the first.",
			type: "array",
			role: "languages",
			required: needed,
			items: {
				min: 1,
				unique: true
			},
			examples: [[
				"en",
				"es",
				"pt"
			]],
			elements: {
				description: "Code of a language.",
				type: "string",
				role: "language",
				values: describe$2([...new Set(Object.values(locales).flatMap(({ codes }) => codes))], localeNames),
				...locales.kommo
			},
			wrongPlaces: [{
				from: ["locale"],
				source: "https://github.com/dimatolpygin/avi_to_bot_60",
				confidence: "low"
			}],
			...high
		},
		installation: flag("Whether the widget has an \"Install\" button and a settings form. With false it is only listed, as for integrations that are set up elsewhere.", true, { required: needed }),
		support,
		code: {
			description: "Code of an integration of the old kind. The platform gives the code itself today; leave the key out.",
			type: "string",
			role: "credential",
			legacy: true,
			source: pages.privateIntegration,
			confidence: "high"
		},
		secret_key: {
			description: "Secret of an integration of the old kind. It does not belong in a file that others read; leave the key out.",
			type: "string",
			role: "credential",
			legacy: true,
			source: pages.privateIntegration,
			confidence: "high"
		},
		is_showcase: flag("On amoCRM: whether the button says \"View\" in place of \"Install\".", false, {
			otherType: "unknown",
			source: pages.amocrmStructure,
			confidence: "medium"
		})
	},
	alsoSeen: [...[
		"areas",
		"auth",
		"author",
		"category",
		"conflict_mode",
		"cover",
		"digital_pipeline"
	], ...[
		"i18n",
		"interface",
		"lang",
		"langs",
		"logo",
		"logo_medium",
		"subscription",
		"url"
	]],
	...high
};
// build/src/platform/keys.js
const locationValues = locations.flatMap(({ name, description, area, platforms }) => {
	const { load, draw } = areaSuffixes;
	const only = platforms.includes("kommo") ? "" : " Only on amoCRM.";
	if (!area) return [{
		value: name,
		description: `${description}.${only}`
	}];
	return [
		{
			value: name + draw,
			description: `${description}: draws in the right-hand panel.`
		},
		{
			value: name + load,
			description: `${description}: loads the script and draws nothing.`
		},
		{
			value: name,
			description: `${description}; the suffix -1 is meant.`
		}
	];
});
const blocks$1 = Object.fromEntries(locations.flatMap(({ name: location, block }) => {
	if (!block) return [];
	const { members, required = [] } = block.key;
	const key = {
		...block.key,
		required: [{
			absence: block.absence ?? "refuses",
			location
		}, ...required],
		...members && { members: onlyAt(location, members) }
	};
	return [[block.name, key]];
}));
function onlyAt(location, members) {
	return Object.fromEntries(Object.entries(members).map(([name, { required, ...member }]) => [name, required ? {
		...member,
		required: required.map((one) => ({
			...one,
			location
		}))
	} : member]));
}
const manifestKey = {
	description: "Manifest of a widget for Kommo or amoCRM.",
	type: "object",
	examples: [{
		widget: {},
		locations: []
	}],
	members: {
		widget: widgetKey,
		locations: {
			description: "Places of the interface that the widget works in. Cards and lists end in -1 to draw in the right-hand panel, or in -0 to load the script only.",
			type: "array",
			role: "locations",
			required: needed,
			items: {
				min: 1,
				unique: true
			},
			examples: [["settings", "lcard-1"]],
			elements: {
				description: "A place of the interface.",
				type: "string",
				role: "location",
				values: locationValues,
				source: pages.locations,
				confidence: "medium"
			},
			wrongPlaces: [{
				from: ["widget", "locations"],
				source: "https://github.com/GregNol/uds-amocrm-integration",
				confidence: "high"
			}],
			source: pages.locations,
			confidence: "high"
		},
		tour: tourKey,
		...blocks$1
	},
	alsoSeen: [
		...[
			"$schema",
			"actions",
			"api",
			"author",
			"category",
			"chat_settings",
			"countries",
			"css"
		],
		...[
			"free",
			"icons",
			"images",
			"js",
			"oauth",
			"permissions",
			"scopes",
			"triggers"
		],
		...["webhook_url", "widgets"]
	],
	...high
};
function keyAt(...path) {
	return path.reduce((key, name) => key.members?.[name] ?? key, manifestKey);
}
const misplacements = misplacementsBelow(manifestKey, []);
function misplacementsBelow(key, to) {
	const { wrongPlaces = mixedUp(key, to), members = {} } = key;
	return [...wrongPlaces.map((place) => ({
		...place,
		to
	})), ...Object.entries(members).flatMap(([name, member]) => misplacementsBelow(member, [...to, name]))];
}
function mixedUp({ legacy }, [block, member, ...rest]) {
	if (block === void 0 || legacy || rest.length > 0) return [];
	const fact = {
		source: pages.manifest,
		confidence: "medium"
	};
	if (block === "widget") return member === void 0 ? [] : [{
		from: [member],
		...fact
	}];
	return member === void 0 ? [{
		from: ["widget", block],
		...fact
	}] : [];
}
// build/src/widget/mistake/key-name.js
let names$1;
function keyName(written) {
	names$1 ??= new Set(namesBelow$1(manifestKey));
	const name = written.slice(1, -1);
	return names$1.has(name) ? name : void 0;
}
function namesBelow$1({ members = {}, others, elements }) {
	const below = [
		...Object.values(members),
		others,
		elements
	].filter((key) => key !== void 0);
	return [...Object.keys(members), ...below.flatMap(namesBelow$1)];
}
// build/src/widget/mistake/marks.js
function markMistakes(text, deviation) {
	const { token, state, open } = deviation;
	const top = open.at(-1);
	if (token.kind === "end") return atEnd(text, deviation);
	if (state === "end") return behindEnd(text, deviation);
	if (!top) return [{
		message: "The file must begin with \"{\".",
		offset: token.start
	}];
	if (isCloser(token) && token.text !== closerOf(top)) return wrongBracket(text, deviation, top);
	if (state === "key") return [wrongKey(deviation)];
	if (state === "colon") return [missingColon(deviation)];
	if (state === "value") return [{
		message: "A value is missing here.",
		offset: token.start
	}];
	return missingComma(text, deviation, top);
}
const isCloser = ({ text }) => text === "}" || text === "]";
function wrongKey({ token, before = token }) {
	if (token.text === ",") return removal("There is one comma too many.", token, true);
	if (token.text !== "{" && token.text !== "[") return {
		message: "A key in double quotes must stand here.",
		offset: before.end
	};
	return {
		message: `A key is missing before this "${token.text}". In "{" and "}" each value has one, as in "key": ${token.text}`,
		offset: token.start
	};
}
function missingColon({ token, before = token }) {
	if (token.text === "=") return replacement$1("Write \":\" and not \"=\" between a key and its value.", token, ":", true);
	return token.kind !== "mark" || token.text === "{" || token.text === "[" ? insertion("A colon is missing between the key and its value.", before.end, ":", true) : {
		message: "This key has no value. Write \":\" and a value behind it.",
		offset: before.end
	};
}
function missingComma(text, { token, before = token, after = token, next, unclosed }, top) {
	if (token.text === ";") return [replacement$1("Write \",\" and not \";\" between two members.", token, ",", true)];
	const isList = top.text === "[";
	const isMember = next?.text === ":" && (token.kind === "string" || token.kind === "word");
	const listIsOpen = isList && (isMember || token.text === ":");
	const { at = token, after: last = after } = unclosed?.bracket === top ? unclosed : {};
	const comma = at === token && before === after ? "," : "";
	const closed = listIsOpen ? [insertion(missingCloser(text, top), last.end, `]${comma}`, false)] : [];
	if (token.text === ":") {
		const message = "In \"[\" and \"]\" values have no keys. Write the members in \"{\" and \"}\".";
		return [...closed, {
			message,
			offset: token.start
		}];
	}
	if (!(token.kind !== "mark" || token.text === "{" || token.text === "[") || !(isList || isMember)) return [{
		message: "After this value a comma or a closing bracket must follow.",
		offset: before.end
	}];
	const name = isMember ? keyName(text.slice(token.start, token.end)) : void 0;
	return [insertion(`A comma is missing ${name === void 0 ? "after this value" : `before "${name}"`}.`, before.end, ",", isMember), ...closed];
}
function wrongBracket(text, { token, after = token }, top) {
	const wanted = closerOf(top);
	const message = `This must be "${wanted}", because it closes the "${top.text}" of line ${lineOf$1(text, top.start)}.`;
	return [
		insertion(missingCloser(text, top), after.end, wanted, false),
		replacement$1(message, token, wanted, false),
		removal(`There is one "${token.text}" too many.`, token, false)
	];
}
function atEnd(text, { token, before = token, state, open, unclosed }) {
	const last = open.at(-1);
	if (!last) return [{
		message: "The file ends where a value must stand.",
		offset: before.end
	}];
	const isWhole = state === "next" || before.text === ",";
	const more = open.length > 1 ? ` ${String(open.length)} brackets are still open.` : "";
	const message = isWhole ? missingCloser(text, last) + more : `The file breaks off here. The "${last.text}" of line ${lineOf$1(text, last.start)} is never closed.${more}`;
	if (!isWhole || open.length > 1) return [{
		message,
		offset: before.end
	}];
	const atLast = insertion(message, before.end, closerOf(last), false);
	if (!unclosed) return [atLast];
	const { bracket, after: end } = unclosed;
	return [insertion(missingCloser(text, bracket), end.end, closerOf(bracket), false), atLast];
}
function behindEnd(text, { token, before = token, surplus }) {
	if (token.text === ";") return [removal("JSON has no semicolon at its end. Delete it.", token, true)];
	const tooMuch = (bracket) => removal(`There is one "${bracket.text}" too many.`, bracket, false);
	const suspects = surplus ? [tooMuch(surplus)] : [];
	if (isCloser(token)) return [...suspects, tooMuch(token)];
	if (token.text === "," && isCloser(before)) return [...suspects, tooMuch(before)];
	return [{
		message: `The JSON ends in line ${lineOf$1(text, Math.max(before.end - 1, 0))}, and more follows here. Delete what does not belong to it.`,
		offset: token.start
	}];
}
function missingCloser(text, bracket) {
	return `A closing "${closerOf(bracket)}" is missing: the "${bracket.text}" of line ${lineOf$1(text, bracket.start)} is never closed.`;
}
// build/src/widget/mistake/tokens.js
const curlyQuote = /[“”„‟«»‘’]/gu;
const gap = /\s+|\/\/[^\n\r]*|\/\*[^]*?\*\//uy;
const doubleQuoted = /"[^"\\\n\r]*(?:\\(?:\r\n|[^])[^"\\\n\r]*)*"?/uy;
const singleQuoted = /'[^'\\\n\r]*(?:\\(?:\r\n|[^])[^'\\\n\r]*)*'?/uy;
const template = /`[^`\\]*(?:\\[^][^`\\]*)*`?/uy;
const word = /[^\s"'`{}[\],:;=()<>“”„‟«»‘’]+(?::\/\/[^\s"'{}[\],]*)?/uy;
const quoted = {
	"\"": doubleQuoted,
	"'": singleQuoted,
	"`": template
};
function* tokensOf$1(text) {
	let at = 0;
	let lineStart = 0;
	let isFirst = true;
	const take = (pattern) => {
		pattern.lastIndex = at;
		return pattern.exec(text)?.[0] ?? "";
	};
	while (at < text.length) {
		const skipped = take(gap);
		if (skipped !== "") {
			const lastBreak = Math.max(skipped.lastIndexOf("\n"), skipped.lastIndexOf("\r"));
			if (lastBreak >= 0) {
				lineStart = at + lastBreak + 1;
				isFirst = true;
			}
			at += skipped.length;
			continue;
		}
		const start = at;
		const character = text.charAt(at);
		const pattern = quoted[character];
		const written = pattern ? take(pattern) : take(word) || character;
		at += written.length;
		const kind = kindOf$1(written, pattern !== void 0);
		yield {
			kind,
			start,
			end: at,
			text: kind === "word" || kind === "mark" ? written : "",
			indent: isFirst ? start - lineStart : void 0
		};
		isFirst = false;
	}
	yield {
		kind: "end",
		start: at,
		end: at,
		text: "",
		indent: void 0
	};
}
function kindOf$1(written, isQuoted) {
	if (isQuoted) return isClosed(written) ? "string" : "open";
	if (written.search(curlyQuote) === 0) return "curly";
	return written.length === 1 && "{}[],:;=()<>".includes(written) ? "mark" : "word";
}
function isClosed(written) {
	const quote = written.charAt(0);
	if (written.length < 2 || !written.endsWith(quote)) return false;
	let first = written.length - 1;
	while (written.charAt(first - 1) === "\\") first -= 1;
	return (written.length - 1 - first) % 2 === 0;
}
// build/src/widget/mistake/quotes.js
const constants$1 = {
	true: "true",
	false: "false",
	null: "null",
	none: "null",
	nil: "null"
};
const constantOf = (word) => Object.hasOwn(constants$1, word.toLowerCase()) ? constants$1[word.toLowerCase()] : void 0;
const invisible$1 = /^[\p{Cf}\p{Cc}]+/u;
function quoteMistakes(text, deviation) {
	const { token, before, state } = deviation;
	const line = lineAround(text, token.start);
	if (token.kind === "curly" || token.kind === "open" && line.text.search(curlyQuote) >= 0) return [curlyQuotes(text, token)];
	if (token.kind === "word") {
		const constant = state === "value" ? constantOf(token.text) : void 0;
		if (constant !== void 0) return [wordOfPython(text, token, constant)];
		const [hidden] = invisible$1.exec(token.text) ?? [];
		if (hidden !== void 0) return [invisibleCharacters(text, token)];
	}
	const isSameLine = before !== void 0 && before.start >= line.start;
	const isInside = isSameLine || token.kind === "word";
	if (token.kind === "open" || isInside && hasOddQuotes(line.text)) return missingQuote(text, token, line);
	if ((token.kind === "word" || token.kind === "string") && state === "next" && isSameLine && before.kind === "string") {
		if (token.start === before.end || token.kind === "word") return [innerQuote(line, before)];
	}
	if (token.kind !== "word") return [];
	if (state !== "value" && state !== "key") return [];
	return [replacement$1(`This ${state === "key" ? "key" : "text"} has no quotes. Write it in double quotes.`, token, `"${token.text}"`, state === "key", "Write it in double quotes.")];
}
function lineAround(text, offset) {
	const isBreak = (at) => text[at] === "\n" || text[at] === "\r";
	let [start, end] = [offset, offset];
	while (start > 0 && !isBreak(start - 1)) start -= 1;
	while (end < text.length && !isBreak(end)) end += 1;
	return {
		start,
		end,
		text: text.slice(start, end)
	};
}
function curlyQuotes(text, { start, kind }) {
	const edits = [...tokensOf$1(text)].flatMap((token) => {
		if (token.kind !== "curly" && token.kind !== "open") return [];
		const found = text.slice(token.start, token.end).matchAll(curlyQuote);
		return Array.from(found, ({ index }) => {
			const at = token.start + index;
			return {
				start: at,
				end: at + 1,
				text: "\""
			};
		});
	});
	return {
		message: "The quotes around this text are curly. JSON needs straight ones: write \".",
		offset: kind === "curly" ? start : edits.find((edit) => edit.start > start)?.start ?? start,
		repair: {
			edits,
			isCertain: true,
			description: "Write straight quotes."
		}
	};
}
function wordOfPython(text, { start }, constant) {
	const edits = editWords(text, (word) => {
		const value = constantOf(word);
		return value === word ? void 0 : value;
	});
	return {
		message: `JSON writes ${constant} here, in lower case and without quotes.`,
		offset: start,
		repair: {
			edits,
			isCertain: true,
			description: "Write true, false and null as JSON does."
		}
	};
}
function invisibleCharacters(text, { start, text: word }) {
	const edits = editWords(text, (one) => invisible$1.test(one) ? one.replace(invisible$1, "") : void 0);
	return {
		message: `An invisible character (U+${word.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}) stands here. Delete it.`,
		offset: start,
		repair: {
			edits,
			isCertain: true,
			description: "Delete the invisible characters."
		}
	};
}
function editWords(text, edit) {
	return [...tokensOf$1(text)].flatMap((token) => {
		const replaced = token.kind === "word" ? edit(token.text) : void 0;
		return replaced === void 0 ? [] : [{
			start: token.start,
			end: token.end,
			text: replaced
		}];
	});
}
function hasOddQuotes(line) {
	let count = 0;
	for (let at = 0; at < line.length; at += 1) if (line[at] === "\\") at += 1;
	else if (line[at] === "\"") count += 1;
	return count % 2 === 1;
}
function missingQuote(text, token, line) {
	const isOpen = token.kind === "open";
	const offset = token.start;
	const message = isOpen ? String.raw`This text is not closed in its line. Write " at its end, and \n for a line break inside of it.` : "A quote is missing in this line.";
	const keyWithoutEnd = /^[\s{,]*"[\w.-]+(?=\s*:)/u.exec(line.text)?.[0];
	const keyWithoutStart = /^[\s{,]*(?=[\w.-]+"\s*:)/u.exec(line.text)?.[0];
	let last = line.end;
	while (last > token.start && /[\s,\]}]/u.test(text.charAt(last - 1))) last -= 1;
	const quote = (at, which) => insertion(`The ${which} is missing. Write ".`, at, "\"", false);
	return [
		{
			message,
			offset
		},
		...keyWithoutStart === void 0 ? [] : [quote(line.start + keyWithoutStart.length, "opening quote of this key")],
		...keyWithoutEnd === void 0 ? [] : [quote(line.start + keyWithoutEnd.length, "closing quote of this key")],
		...token.kind === "word" ? [quote(token.start, "opening quote of this text")] : [],
		quote(last, "closing quote of this text")
	];
}
function innerQuote({ text, start }, before) {
	const message = String.raw`A quote inside of the text ends it here. Write \" for each quote that belongs to the text.`;
	const offset = before.end - 1;
	const first = /^[\s{,]*"[^"\\]*"\s*:\s*"/u.exec(text)?.[0].length;
	const last = text.lastIndexOf("\"");
	if (first === void 0 || first > offset - start || /[^\s,}\]]/u.test(text.slice(last + 1))) return {
		message,
		offset
	};
	return {
		message,
		offset,
		repair: {
			edits: [...text.slice(first, last).matchAll(/\\.|"/gu)].filter(({ 0: written }) => written === "\"").map(({ index }) => ({
				start: start + first + index,
				end: start + first + index,
				text: "\\"
			})),
			isCertain: false,
			description: String.raw`Write \" for each quote in the text.`
		}
	};
}
// build/src/widget/mistake/repair.js
function applyEdits(text, edits) {
	let end = 0;
	return edits.map((edit) => {
		const before = text.slice(end, edit.start);
		end = edit.end;
		return before + edit.text;
	}).join("") + text.slice(end);
}
function mergeEdits(text, edits) {
	const [start, end] = [edits[0]?.start ?? 0, edits.at(-1)?.end ?? 0];
	const moved = edits.map((edit) => ({
		...edit,
		start: edit.start - start,
		end: edit.end - start
	}));
	return {
		start,
		end,
		text: applyEdits(text.slice(start, end), moved)
	};
}
function movesText({ start, end, text }) {
	return text.length !== end - start;
}
function placesBefore(text, edits) {
	const placed = edits.filter(movesText).map((edit) => ({
		...edit,
		...positionAt(text, edit.start)
	}));
	return ({ line, column }) => {
		let shift = 0;
		for (const edit of placed) {
			if (edit.line !== line || column <= edit.column + shift) continue;
			if (column - (edit.column + shift) - edit.text.length < 0) return {
				line,
				column: edit.column
			};
			shift += edit.text.length - (edit.end - edit.start);
		}
		return {
			line,
			column: column - shift
		};
	};
}
// build/src/widget/mistake/whole.js
const utf16 = /^(?:\uFFFD{2}|.\0|\0.)[^]{0,4}?\0/u;
const conflict = /^(?:<{7}|>{7}|={7}|\|{7})(?= |\r?$)/mu;
const javascript = /(?:define|require|import|export|const|let|var|function|async|class|module|exports|window|jQuery|\$)(?![\w$-])|\(\s*(?:function|\()|!function|["']use strict["']/uy;
const php = /<\?/uy;
const markup = /<[!a-z]/iuy;
function wholeMistake(text) {
	if (utf16.test(text)) return {
		message: "The file is stored as UTF-16. Save it as UTF-8.",
		offset: 0
	};
	const [first] = tokensOf$1(text);
	if (!first || first.kind === "end") return {
		message: "The file is empty. Write its content as JSON, or delete it.",
		offset: 0
	};
	const marker = conflict.exec(text);
	if (marker) return {
		message: "This is a merge conflict: keep one of the two sides, and delete the lines with \"<<<<<<<\", \"=======\" and \">>>>>>>\".",
		offset: marker.index
	};
	const kind = startsWith$1(text, first.start);
	if (kind === void 0) return void 0;
	return {
		message: `This is ${kind}, and this file holds only JSON. Put back what belongs here; scripts go into files of their own.`,
		offset: first.start
	};
}
function startsWith$1(text, offset) {
	const is = (pattern) => {
		pattern.lastIndex = offset;
		return pattern.test(text);
	};
	if (is(javascript)) return "JavaScript";
	if (is(php)) return "PHP";
	return is(markup) ? "HTML" : void 0;
}
// build/src/widget/mistake/find-mistake.js
const mostMoves = 100;
function findMistake(text, error, isJson) {
	const candidates = findCandidates(text);
	const repaired = candidates.find(({ repair }) => repair && repair.edits.filter(movesText).length <= mostMoves && isJson(applyEdits(text, repair.edits)));
	const plain = candidates.find(({ repair }) => !repair) ?? candidates[0];
	const { message, offset } = repaired ?? plain ?? fromParser(text, error);
	const repair = repaired?.repair;
	const placeOf = placesBefore(text, repair?.edits ?? []);
	return {
		message,
		...positionAt(text, offset),
		repair,
		placeOf
	};
}
function findCandidates(text) {
	const whole = wholeMistake(text);
	if (whole) return [whole];
	const deviation = findDeviation(tokensOf$1(text));
	if (!deviation) return [];
	const candidates = quoteMistakes(text, deviation);
	return candidates.length > 0 ? candidates : markMistakes(text, deviation);
}
function fromParser(text, { message, index = 0 }) {
	return message.includes("escape") ? {
		message: String.raw`A "\" begins no escape of JSON here. Write "\\" for a backslash.`,
		offset: Math.max(text.lastIndexOf("\\", index), 0)
	} : {
		message: "From here on this is not JSON.",
		offset: index
	};
}
// build/src/widget/json-text.js
var _a;
var JsonText = class {
	text;
	hasMark;
	isStrict;
	#parsed;
	#plain;
	#mistake;
	#repaired;
	#root;
	#mayDuplicateKeys;
	constructor(text, hasMark, tree) {
		this.text = text;
		this.hasMark = hasMark;
		if (tree) this.#parsed = { tree };
		const strict = strictJson(text);
		this.isStrict = strict !== void 0;
		this.#plain = strict?.value;
	}
	get mistake() {
		const { error } = this;
		if (error) this.#mistake ??= findMistake(this.text, error, (text) => this.#tryRepaired(text));
		return this.#mistake;
	}
	get judged() {
		return this.mistake ? this.#repaired ?? this : this;
	}
	get value() {
		if (this.judged !== this) return this.judged.value;
		if (!this.isStrict && this.#plain === void 0 && !("error" in this.#parse())) this.#plain = plainOf(this.ast.body[0].expression);
		return this.#plain;
	}
	get root() {
		if (this.judged !== this) return this.judged.root;
		if (this.value === void 0) return void 0;
		this.#root ??= new JsonValue(this.value, () => this.ast.body[0].expression);
		return this.#root;
	}
	get ast() {
		const parsed = this.#parse();
		if ("error" in parsed) throw parsed.error;
		return parsed.tree;
	}
	get error() {
		if (this.isStrict) return void 0;
		const parsed = this.#parse();
		return "error" in parsed ? parsed.error : void 0;
	}
	get mayDuplicateKeys() {
		this.#mayDuplicateKeys ??= !this.isStrict || hasDuplicateKeys(this.text, this.value);
		return this.#mayDuplicateKeys;
	}
	#tryRepaired(text) {
		const repaired = new _a(text, this.hasMark);
		const isJson = repaired.isStrict || repaired.error === void 0;
		if (isJson) this.#repaired = repaired;
		return isJson;
	}
	#parse() {
		this.#parsed ??= parseSafely(this.text);
		return this.#parsed;
	}
};
_a = JsonText;
function strictJson(text) {
	try {
		return { value: JSON.parse(text) };
	} catch {
		return;
	}
}
function isStrictJson(text) {
	return strictJson(text) !== void 0;
}
function parsePlain(text) {
	const json = new JsonText(text, false);
	return json.error ? void 0 : json.value;
}
function parseSafely(text) {
	try {
		return { tree: parseTree(text) };
	} catch (error) {
		return { error };
	}
}
// build/src/widget/values-in.js
const weights = Uint8Array.from({ length: 256 }, (_, byte) => Number(",:[{".includes(String.fromCharCode(byte))));
const counts = new WeakMap();
function valuesIn(bytes) {
	const known = counts.get(bytes);
	if (known !== void 0) return known;
	let count = 0;
	for (let at = 0; at < bytes.length; at += 1) count += weights[bytes[at]];
	counts.set(bytes, count);
	return count;
}
// build/src/widget/limits.js
const limits = {
	bytes: 2 ** 20,
	values: 5e4,
	levels: 100,
	folderLevels: 30,
	searchLevels: 100,
	localeFiles: 200,
	localeBytes: 2 ** 23,
	localeValues: 2e5,
	textFiles: 1e3,
	textBytes: 2 ** 24,
	scriptLevels: 1e3,
	styleMistakes: 100,
	comparisons: 1e6,
	fileFindings: 1e4,
	findings: 5e4,
	secrets: 100,
	suppressionsBytes: 2 ** 22,
	archiveBytes: 2 ** 25,
	archiveEntries: 5e3,
	unpackedBytes: 2 ** 26,
	archiveRatio: 100,
	freeBytes: 2 ** 23,
	braces: 100,
	allBraces: 1e4,
	configBytes: 2 ** 18,
	patterns: 100,
	patternLength: 200
};
const texts$1 = new WeakMap();
const exceededLimits = new WeakMap();
function readText(files, path) {
	return files.read(path, limits.bytes + 1);
}
function jsonIn(bytes) {
	return exceededLimit(bytes) === void 0 ? textIn(bytes) : void 0;
}
function exceededLimit(bytes) {
	if (!exceededLimits.has(bytes)) exceededLimits.set(bytes, measure(bytes));
	return exceededLimits.get(bytes);
}
function textIn(bytes) {
	const known = texts$1.get(bytes) ?? new JsonText(decode(bytes), hasByteOrderMark(bytes));
	texts$1.set(bytes, known);
	return known;
}
function measure(bytes) {
	if (bytes.length > limits.bytes) return `more than ${String(limits.bytes)} bytes`;
	if (bytes.length > limits.values && valuesIn(bytes) > limits.values) return `more than ${String(limits.values)} values`;
	return isDeep(bytes) ? `more than ${String(limits.levels)} levels` : void 0;
}
const textOrBracket = /"(?:[^"\\\r\n]|\\[^])*"?|'(?:[^'\\\r\n]|\\[^])*'?|\/\/.*|\/\*[^]*?(?:\*\/|$)|[[{}\]]/gu;
function isDeep(bytes) {
	if (!hasMoreBrackets(bytes)) return false;
	const { value } = textIn(bytes);
	if (value !== void 0) return isDeeperThan(limits.levels, value);
	let level = 0;
	for (const part of decode(bytes).match(textOrBracket) ?? []) {
		if (part === "[" || part === "{") level += 1;
		else if (part === "]" || part === "}") level -= 1;
		if (level > limits.levels) return true;
	}
	return false;
}
function hasMoreBrackets(bytes) {
	let count = 0;
	for (const bracket of ["{", "["].map((one) => one.charCodeAt(0))) for (let at = bytes.indexOf(bracket); at >= 0; at = bytes.indexOf(bracket, at + 1)) count += 1;
	return count > limits.levels;
}
// build/src/lint/tool-messages.js
const start = {
	line: 1,
	column: 1
};
const failureId = "failure";
function fatal(message) {
	return {
		ruleId: null,
		fatal: true,
		severity: 2,
		message,
		...start
	};
}
function warning(message) {
	return {
		ruleId: null,
		severity: 1,
		message,
		...start
	};
}
function failure(message) {
	return {
		...fatal(message),
		messageId: failureId
	};
}
function failuresIn(results) {
	return results.flatMap(({ messages }) => messages.filter(({ messageId, ruleId }) => ruleId === null && messageId === failureId));
}
function firstOf(messages, limit = limits.fileFindings) {
	if (messages.length <= limit) return [...messages];
	const more = messages.slice(limit);
	const severity = more.some((message) => message.severity === 2) ? 2 : 1;
	const { line, column } = more[0] ?? start;
	const message = limit === 0 ? `There are ${String(more.length)} findings in this file. They are left out, as there are more than ${String(limits.findings)} in all.` : `There are ${String(more.length)} more findings in this file. Only the first ${String(limit)} are shown.`;
	return [...messages.slice(0, limit), {
		ruleId: null,
		severity,
		message,
		...limit === 0 ? start : {
			line,
			column
		}
	}];
}
// build/src/lint/result.js
function toResult(filePath, messages, suppressedMessages = []) {
	const count = (isCounted) => messages.filter(isCounted).length;
	return {
		filePath,
		messages,
		suppressedMessages,
		errorCount: count(({ severity }) => severity === 2),
		fatalErrorCount: count(({ fatal }) => fatal === true),
		warningCount: count(({ severity }) => severity === 1),
		fixableErrorCount: count(({ severity, fix }) => severity === 2 && fix !== void 0),
		fixableWarningCount: count(({ severity, fix }) => severity === 1 && fix !== void 0),
		usedDeprecatedRules: []
	};
}
function errorsOnly(result) {
	const { filePath, messages, suppressedMessages } = result;
	return toResult(filePath, messages.filter(({ severity }) => severity === 2), suppressedMessages);
}
function totals(results) {
	const sum = (count) => results.reduce((total, result) => total + count(result), 0);
	return {
		errors: sum(({ errorCount }) => errorCount),
		warnings: sum(({ warningCount }) => warningCount),
		fixable: sum((result) => result.fixableErrorCount + result.fixableWarningCount)
	};
}
// build/src/sources/disk.js
const nonBlocking = constants.O_NONBLOCK ?? 0;
const noFollow = constants.O_NOFOLLOW;
var DiskFiles = class {
	root;
	#realRoot;
	#realFolders = new Map();
	constructor(root) {
		this.root = root;
	}
	list(folder) {
		return attempt$2(() => readdirSync(this.#realFolder(folder), { withFileTypes: true }).map((entry) => ({
			name: entry.name,
			kind: kindOf(entry)
		})));
	}
	read(path, limit = Infinity) {
		return attempt$2(() => {
			const file = this.#open(path);
			try {
				const stat = fstatSync(file);
				return stat.isFile() ? this.content(path, limit, file, stat) : void 0;
			} finally {
				closeSync(file);
			}
		});
	}
	size(path) {
		return attempt$2(() => {
			const stat = lstatSync(join(this.#realFolder(dirname(path)), basename(path)));
			const target = stat.isSymbolicLink() ? statSync(this.#resolve(path)) : stat;
			return target.isFile() ? target.size : void 0;
		});
	}
	content(_path, limit, file, { size }) {
		const bytes = Buffer.allocUnsafe(Math.min(size, limit));
		return new Uint8Array(bytes.buffer, bytes.byteOffset, readFully(file, bytes));
	}
	#open(path) {
		const flags = constants.O_RDONLY | nonBlocking;
		if (noFollow === void 0) return openSync(this.#resolve(path), flags);
		const folder = this.#realFolder(dirname(path));
		try {
			return openSync(join(folder, basename(path)), flags | noFollow);
		} catch (error) {
			if (error.code !== "ELOOP") throw error;
			return openSync(this.#resolve(path), flags);
		}
	}
	#realFolder(path) {
		const known = this.#realFolders.get(path) ?? this.#resolve(path);
		this.#realFolders.set(path, known);
		return known;
	}
	#resolve(path) {
		this.#realRoot ??= realpathSync.native(this.root);
		if (path === "" || path === ".") return this.#realRoot;
		const real = realpathSync.native(join(this.#realRoot, path));
		if (relativeInside(this.#realRoot, real) === void 0) throw new Error("outside the widget folder");
		return real;
	}
};
function kindOf(entry) {
	if (entry.isDirectory()) return "folder";
	return entry.isFile() || entry.isSymbolicLink() ? "file" : "other";
}
function readFully(file, bytes) {
	let count = 0;
	while (count < bytes.length) {
		const read = readSync(file, bytes, count, bytes.length - count, null);
		if (read === 0) break;
		count += read;
	}
	return count;
}
function attempt$2(action) {
	try {
		return action();
	} catch {
		return;
	}
}
// build/src/lint/suppressions-file.js
const suppressionsFileName = "eslint-suppressions.json";
function readSuppressions(folder, text) {
	const file = join(folder, suppressionsFileName);
	if (text === void 0 && !lstatSync(file, { throwIfNoEntry: false })) return new Map();
	const most = limits.suppressionsBytes;
	const bytes = text === void 0 ? new DiskFiles(folder).read(suppressionsFileName, most + 1) : void 0;
	if ((bytes ?? text ?? "").length > most) throw new UsageError(`Cannot use the suppressions ${withSlashes$1(file)}: the file has more than ${String(most)} bytes.`);
	try {
		return parse$1(text ?? decode(bytes ?? refuse()));
	} catch {
		throw new UsageError(`Cannot use the suppressions ${withSlashes$1(file)}: they must be JSON as ESLint writes it, { "file": { "rule": { "count": 1 } } }.`);
	}
}
function writeSuppressions(folder, suppressions) {
	const file = join(folder, suppressionsFileName);
	if (suppressions.size > 0 || existsSync(file)) writeFileAtomically(file, format(suppressions), { within: folder });
}
function unusedSuppressions(count) {
	const entries = count === 1 ? "1 entry suppresses" : `${String(count)} entries suppress`;
	return `${suppressionsFileName}: ${entries} more errors than there are. Run kommo-widget-lint --prune-suppressions.`;
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
// build/src/product.js
const product = {
	name: "eslint-plugin-kommo-widget",
	version: "1.0.0",
	repository: "https://github.com/OWNER/REPO",
	site: "https://OWNER.github.io/REPO/"
};
// build/src/text/escape-invisible.js
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
function escapeInvisible(text) {
	return text.replace(invisible, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
function escapeForLog(text) {
	return escapeInvisible(text).replaceAll(/##(?=\w*\[)/gu, "#\\u{23}").replace(/^(\s*)::/u, "$1\\u{3a}:");
}
// build/src/report/report.js
const formats$1 = {
	stylish: {
		use: "people",
		load: () => import("./stylish.js")
	},
	json: {
		use: "programs: the keys and the order of ESLint's own, without `source` and `output`",
		load: () => import("./json.js")
	},
	github: {
		use: "the log of a GitHub workflow: annotations on the lines",
		isForService: true,
		load: () => import("./github.js")
	},
	sarif: {
		use: "code scanning",
		isForService: true,
		load: () => import("./sarif.js")
	},
	markdown: {
		use: "a comment or a job summary",
		load: () => import("./markdown.js")
	},
	gitlab: {
		use: "GitLab's Code Quality report",
		isForService: true,
		load: () => import("./gitlab.js")
	},
	junit: {
		use: "test reports of GitLab, Jenkins, Bitbucket and others",
		isForService: true,
		load: () => import("./junit.js")
	},
	checkstyle: {
		use: "Warnings NG of Jenkins, reviewdog and others",
		isForService: true,
		load: () => import("./checkstyle.js")
	}
};
const formatNames$1 = Object.keys(formats$1);
// build/src/cli/notes.js
function notesOf({ leftOut, archives }, fix, isAboutChange) {
	return [...leftOut.length > 0 && !isAboutChange ? [saysLeftOut(leftOut)] : [], ...fix && archives.length > 0 ? ["--fix does not write archives. Fix the folder that the archive was made from, and pack it again."] : []];
}
// build/src/report/paths.js
const windows = /^(?:[a-z]:|\\\\)/iu;
function displayPath(path, folder) {
	const isWindows = windows.test(folder);
	const [whole, top] = isWindows ? [withSlashes(path), withSlashes(folder)] : [path, folder];
	const start = top.endsWith("/") ? top : `${top}/`;
	const isSame = (one, other) => isWindows ? one.toLowerCase() === other.toLowerCase() : one === other;
	if (isSame(whole, top)) return ".";
	return isSame(whole.slice(0, start.length), start) ? whole.slice(start.length) : whole;
}
function shownPath(path, { cwd, rootOf }) {
	return displayPath(path, rootOf?.(path) ?? cwd);
}
function isAbsolute$1(path, { cwd }) {
	return path.startsWith("/") || windows.test(cwd) && windows.test(path);
}
function folderOf(path) {
	const end = Math.max(path.lastIndexOf("/"), windows.test(path) ? path.lastIndexOf("\\") : -1);
	return path.slice(0, Math.max(end, 0)) || path.slice(0, end + 1);
}
function withSlashes(path) {
	return path.replaceAll("\\", "/");
}
// build/src/platform/texts.js
const textLimits = {
	name: {
		max: 30,
		source: pages.checklist,
		confidence: "high"
	},
	nameWord: {
		max: 19,
		source: pages.checklist,
		confidence: "high"
	},
	shortDescription: {
		max: 50,
		source: pages.checklist,
		confidence: "high"
	},
	aiAgentDescription: {
		max: 100,
		source: pages.locations,
		confidence: "high"
	}
};
const shortTags = {
	tags: [
		"#HOST#",
		"#SUBDOMAIN#",
		"#LOGIN#",
		"#ACCOUNT_ID#",
		"#USER_ID#",
		"#TOP_LEVEL_DOMAIN#"
	],
	source: pages.manifest,
	confidence: "high"
};
const linkTags = {
	platform: "amocrm",
	tags: ["#LINK#", "#/LINK#"],
	source: pages.amocrmFields,
	confidence: "low"
};
const obsoleteShortTags = {
	tags: ["#API_HASH#"],
	source: pages.fieldTypes,
	confidence: "medium"
};
const brands = {
	kommo: {
		name: "Kommo",
		inNames: [/kommo/iu],
		source: pages.checklist,
		confidence: "high"
	},
	amocrm: {
		name: "amo",
		inNames: [
			/amo[\s-]?(?:crm|market)/iu,
			/(?<![\p{L}\p{N}])amo(?![\p{L}\p{N}])/iu,
			/(?<![\p{L}\p{N}])[Aa]mo(?=\p{Lu})/u
		],
		source: pages.amocrmRequirements,
		confidence: "high"
	}
};
const russianHosts = {
	endings: [
		".ru",
		".рф",
		".xn--p1ai"
	],
	source: pages.amocrmRequirements,
	confidence: "high"
};
// build/src/rule-kit/rule-page.js
function rulePage(name) {
	return `${product.repository}/blob/v${product.version}/docs/rules/${name}.md`;
}
const presetNames = Object.keys({
	recommended: "A private integration in a Kommo account.",
	marketplace: "A public listing in the Kommo marketplace.",
	amocrm: "A private integration in an amoCRM account.",
	amomarket: "A public listing in amoMarket."
});
function createManifestRule(rule) {
	return createRule(rule, ["manifest"], ({ manifest }) => manifest);
}
function createFolderRule(rule) {
	return createRule(rule, ["manifest"], ({ around }) => around);
}
function createLocaleRule(rule) {
	return createRule(rule, ["locale files"], ({ locale }) => locale);
}
function createDocumentRule(rule) {
	return createRule(rule, ["manifest", "locale files"], ({ manifest, locale }) => manifest ?? locale);
}
function createCodeRule(rule) {
	return createRule(rule, ["manifest", "scripts"], ({ manifest, script }) => manifest ?? script);
}
function createAnyRule(rule) {
	return createRule(rule, [
		"manifest",
		"locale files",
		"scripts"
	], ({ manifest, locale, script }) => manifest ?? locale ?? script);
}
function createTextRule(rule) {
	return createRule(rule, ["manifest", "locale files"], ({ text }) => text);
}
function createScriptRule(rule) {
	return createRule(rule, ["scripts"], ({ script }) => script);
}
function createStyleRule(rule) {
	return createRule(rule, ["styles"], ({ style }) => style);
}
function createTemplateRule(rule) {
	return {
		...createRule(rule, ["templates"], ({ template }) => template),
		isForCommand: true
	};
}
function createTextFileRule(rule) {
	const documentOf = ({ text, file }) => text ? void 0 : file;
	return {
		...createRule(rule, ["text files"], documentOf),
		isForCommand: true
	};
}
function createArchiveRule(rule) {
	return {
		...createRule(rule, ["archives"], ({ archive }) => archive),
		isForCommand: true
	};
}
function createRule({ name, meta, check }, looksAt, documentOf) {
	return {
		meta: {
			...meta,
			languages: [
				"js/js",
				"json/*",
				"jsonc/*",
				"css/*"
			],
			docs: {
				...meta.docs,
				url: rulePage(name),
				looksAt
			}
		},
		run(context, documents) {
			const document = documentOf(documents);
			if (document) check(context, document);
		}
	};
}
// build/src/rule-kit/html.js
const hidden = new Set(["script", "style"]);
const lineBreaking = /^(?:br|hr|p|div|[uod]l|li|d[td]|h[1-6]|table|t[rdh]|blockquote|pre)$/u;
const mostLevels = 500;
var ShallowParser = class extends Parser {
	#isTooDeep = false;
	#isFull;
	constructor(handler, isFull) {
		super(handler);
		this.#isFull = isFull;
	}
	onopentagname(start, end) {
		this.#isTooDeep = this.#isFull();
		super.onopentagname(start, end);
	}
	onclosetag(start, end) {
		this.#isTooDeep = false;
		super.onclosetag(start, end);
	}
	isVoidElement(name) {
		return this.#isTooDeep || super.isVoidElement(name);
	}
};
function readHtml(source) {
	const tags = [];
	const runs = [];
	const pieces = [];
	const depth = {
		all: 0,
		hidden: 0,
		link: 0
	};
	let continued = false;
	const cross = (name, step) => {
		continued = false;
		depth.all += step;
		if (lineBreaking.test(name)) pieces.push(" ");
		if (hidden.has(name)) depth.hidden += step;
		if (name === "a") depth.link += step;
	};
	const parser = new ShallowParser({
		onopentag(name, attributes) {
			tags.push({
				name,
				attributes,
				range: [parser.startIndex, parser.endIndex + 1]
			});
			cross(name, 1);
		},
		onclosetag(name) {
			cross(name, -1);
		},
		oncomment() {
			continued = false;
		},
		ontext(text) {
			if (depth.hidden > 0) return;
			pieces.push(text);
			const last = continued ? runs.pop() : void 0;
			runs.push({
				text: (last?.text ?? "") + text,
				start: last?.start ?? parser.startIndex,
				end: parser.endIndex + 1,
				inLink: depth.link > 0
			});
			continued = true;
		}
	}, () => depth.all >= mostLevels);
	parser.end(source);
	return {
		tags,
		runs,
		visible: pieces.join("").replace(/\s+/gu, " ").trim()
	};
}
const pieceLength = 500;
let segmenter;
function countCharacters(text) {
	segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
	let count = 0;
	for (let start = 0; start < text.length;) {
		const end = start + pieceLength;
		const characters = Array.from(segmenter.segment(text.slice(start, end)));
		const cut = end < text.length && characters.length > 1 ? characters.pop() : void 0;
		count += characters.length;
		start = cut ? start + cut.index : end;
	}
	return count;
}
// build/rules/texts/max-ai-agent-description-length.js
const { max: documented$1 } = textLimits.aiAgentDescription;
var max_ai_agent_description_length_default = createLocaleRule({
	name: "max-ai-agent-description-length",
	meta: {
		type: "suggestion",
		docs: {
			description: "Enforce a maximum length of the description that the location `ai_agent` shows",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [{
			type: "object",
			properties: { max: {
				type: "integer",
				minimum: 1,
				description: "Maximum number of characters."
			} },
			additionalProperties: false
		}],
		defaultOptions: [{ max: documented$1 }],
		messages: { tooLong: "The description for the AI agent has {{actual}} characters, but the platform cuts it after {{max}}. Shorten it." }
	},
	check(context, { root, code, manifest }) {
		const [{ max = documented$1 }] = context.options;
		if (!manifest.locales.has(code)) return;
		for (const { path } of manifest.locationTexts) {
			const value = root.get(...path.split("."));
			const actual = countCharacters(readHtml(value?.text ?? "").visible);
			if (value && actual > max) context.report({
				node: value.node,
				messageId: "tooLong",
				data: {
					actual,
					max
				}
			});
		}
	}
});
// build/src/platform/comment-keys.js
const commentKeys = {
	pattern: /^_/u,
	source: "https://github.com/xopowen/ts-shablon-amo-widget",
	confidence: "medium"
};
// build/src/widget/comment-key.js
function isCommentKey(key, { type }) {
	return commentKeys.pattern.test(key) && type !== "object" && type !== "array";
}
function membersOf(object) {
	return [...object?.members ?? []].filter(([key, value]) => !isCommentKey(key, value));
}
// build/src/widget/known-values.js
function misplacedValues(root) {
	const found = [];
	for (const misplacement of misplacements) {
		const value = valueAt$1(root, found, misplacement.from);
		if (value) found.push({
			value,
			misplacement
		});
	}
	return found;
}
function valueAt$1(root, misplaced, path) {
	if (misplaced.length === 0) return root.get(...path);
	return path.reduce((value, key, index) => value?.get(key) ?? misplacedFrom(misplaced, path.slice(0, index + 1)), root);
}
function misplacedFrom(misplaced, path) {
	return misplaced.find(({ misplacement: { to } }) => to.length === path.length && to.every((key, index) => key === path[index]))?.value;
}
function knownValues(root, misplaced) {
	const elsewhere = new Set(misplaced.map(({ value }) => value));
	const values = [{
		value: root,
		key: manifestKey,
		path: []
	}];
	for (const { value, key, path } of values) {
		const { members = {}, others, elements } = key;
		if (value.type === "object") for (const [name, member] of Object.entries(members)) {
			const there = value.get(name) ?? (misplaced.length > 0 ? misplacedFrom(misplaced, [...path, name]) : void 0);
			if (there) values.push({
				value: there,
				key: member,
				path: [...path, name]
			});
		}
		for (const [name, member] of others ? value.members : []) {
			if (Object.hasOwn(members, name) || isCommentKey(name, member) || elsewhere.has(member)) continue;
			values.push({
				value: member,
				key: others,
				path: [...path, name]
			});
		}
		for (const element of elements ? value.elements : []) values.push({
			value: element,
			key: elements,
			path
		});
	}
	return values;
}
// build/src/widget/location.js
const byName$1 = new Map(locations.map((location) => [location.name, location]));
const byBlock = new Map(locations.map((location) => [location.block?.name, location]));
function readLocation(entry) {
	const name = entry.replace(/-\d+$/u, "");
	const location = byName$1.get(name);
	return location && {
		location,
		suffix: entry.slice(name.length)
	};
}
function locationOfBlock(name) {
	return byBlock.get(name);
}
// build/src/widget/named-images.js
function namedImages(known) {
	return known.flatMap(({ value, key: { image } }) => {
		const { text } = value;
		return image && text !== void 0 ? [{
			value,
			text,
			kind: image,
			target: targetOf(text)
		}] : [];
	});
}
function targetOf(text) {
	if (/^(?:[a-z][a-z\d+.-]+:|\/\/)/iu.test(text)) return { state: "url" };
	const segments = segmentsOf(text);
	const isDrive = /^(?:[a-z]:|\\\\)/iu.test(text);
	if (!segments || isDrive || !segmentsOf(percentDecoded(text))) return { state: "outside" };
	const path = segments.join("/");
	if (path.trim() === "") return { state: "blank" };
	return {
		state: text.includes("\\") ? "backslashes" : "inside",
		path
	};
}
function segmentsOf(path) {
	const segments = [];
	for (const segment of path.split(/[/\\]/u)) if (segment === "..") {
		if (segments.pop() === void 0) return void 0;
	} else if (segment !== "" && segment !== ".") segments.push(segment);
	return segments;
}
function percentDecoded(text) {
	return text.replaceAll(/%(?<code>2e|2f|5c)/giu, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
// build/src/widget/pasted-manifest.js
function isPastedManifest(root) {
	if (!isObject(root)) return false;
	const { widget, locations } = root;
	const hasLocales = isObject(widget) && Array.isArray(widget["locale"]);
	return Array.isArray(locations) || hasLocales;
}
// build/src/widget/locale-file.js
function localeFileOf(name, bytes) {
	const file = skippedFile(name);
	if (!bytes) return {
		...file,
		state: "unreadable"
	};
	const json = jsonIn(bytes);
	if (!json) return file;
	const tree = json.value;
	return isObject(tree) && !isPastedManifest(tree) ? {
		...file,
		state: "parsed",
		tree
	} : {
		...file,
		state: "broken"
	};
}
function skippedFile(name) {
	return {
		name,
		code: name.replace(/\.json$/iu, ""),
		state: "skipped",
		tree: {}
	};
}
function valueAt(tree, path) {
	let value = tree;
	for (const key of path) {
		if (!isObject(value) || !Object.hasOwn(value, key)) return void 0;
		value = value[key];
	}
	return value;
}
// build/src/widget/references.js
function textPlaces(known, listed) {
	return known.flatMap(({ value, key, path: [block = ""] }) => {
		if (key.role !== "text" && key.role !== "text or literal") return [];
		const location = locationOfBlock(block);
		if (location?.block?.alone === "inert" && !listed.has(location.name)) return [];
		const isActive = !location?.block || location.block.alone === "works" || listed.has(location.name);
		return [{
			value,
			mayBeLiteral: key.role === "text or literal",
			isShown: isActive && key.unresolved !== "ignores"
		}];
	});
}
function looksLikeReference(text) {
	return /^[^\s.:/]+(?:\.[^\s.:/]+)+$/u.test(text);
}
function resolveReference(tree, reference) {
	return valueAt(tree, reference.split("."));
}
// build/src/widget/manifest.js
var Manifest = class {
	root;
	widget;
	#texts;
	#knownValues;
	#known;
	#references;
	#misplaced;
	#locales;
	#locations;
	#parsedLocaleFiles;
	#namedImages;
	constructor(root, widget) {
		this.root = root;
		this.widget = widget;
	}
	get(...path) {
		return valueAt$1(this.root, this.misplaced, path);
	}
	get misplaced() {
		this.#misplaced ??= misplacedValues(this.root);
		return this.#misplaced;
	}
	get knownValues() {
		this.#knownValues ??= knownValues(this.root, this.misplaced);
		return this.#knownValues;
	}
	known(value) {
		this.#known ??= new Map(this.knownValues.map((known) => [known.value, known]));
		return this.#known.get(value);
	}
	get settings() {
		return this.get("settings");
	}
	get localeBlock() {
		return this.get("widget", "locale");
	}
	get locales() {
		this.#locales ??= firstMentions(this.localeBlock, (code) => code.trim() !== "");
		return this.#locales;
	}
	get primaryLocale() {
		return this.parsedLocaleFiles[0];
	}
	get parsedLocaleFiles() {
		this.#parsedLocaleFiles ??= [...this.locales.keys()].flatMap((code) => {
			const file = this.widget.localeFile(code);
			return file?.state === "parsed" ? [file] : [];
		});
		return this.#parsedLocaleFiles;
	}
	get namedImages() {
		this.#namedImages ??= namedImages(this.knownValues);
		return this.#namedImages;
	}
	get locationsBlock() {
		return this.get("locations");
	}
	get locations() {
		this.#locations ??= firstMentions(this.locationsBlock, () => true);
		return this.#locations;
	}
	get locationTexts() {
		const texts = new Map();
		for (const [entry, value] of this.locations) {
			const path = readLocation(entry)?.location.text;
			if (path !== void 0 && !texts.has(path)) texts.set(path, {
				value,
				path,
				isShown: true
			});
		}
		return [...texts.values()];
	}
	get texts() {
		this.#texts ??= textPlaces(this.knownValues, this.locations);
		return this.#texts;
	}
	get references() {
		this.#references ??= this.texts.flatMap(({ value, mayBeLiteral, isShown }) => {
			const path = value.text;
			if (path === void 0) return [];
			const target = resolveReference(this.primaryLocale?.tree ?? {}, path);
			const hasForm = looksLikeReference(path);
			return (mayBeLiteral ? typeof target === "string" || hasForm && target !== void 0 : target !== void 0 || hasForm) ? [{
				value,
				path,
				isShown
			}] : [];
		});
		return this.#references;
	}
};
function firstMentions(array, isMeant) {
	const found = new Map();
	for (const element of array?.elements ?? []) {
		const { text } = element;
		if (text !== void 0 && !found.has(text) && isMeant(text)) found.set(text, element);
	}
	return found;
}
// build/src/rule-kit/shown-texts.js
const descriptions = ["description", "short description"];
function shownTexts(document, ways) {
	const places = (document instanceof Manifest ? document : document.manifest).knownValues.filter(({ key: { shownAs } }) => shownAs !== void 0 && ways.includes(shownAs));
	return [...new Set(places.map(({ value }) => textAt(document, value)))].flatMap((value) => {
		const text = value?.text;
		return value && text !== void 0 && text.trim() !== "" ? [{
			value,
			text
		}] : [];
	});
}
function textAt(document, place) {
	const manifest = document instanceof Manifest ? document : document.manifest;
	const reference = manifest.references.find(({ value }) => value === place);
	if (document instanceof Manifest) return reference ? void 0 : place;
	if (!reference || !manifest.locales.has(document.code)) return void 0;
	return document.root.get(...reference.path.split("."));
}
// build/rules/marketplace/max-text-length.js
const documented = {
	name: textLimits.name.max,
	nameWord: textLimits.nameWord.max,
	shortDescription: textLimits.shortDescription.max
};
const limit = (of) => ({
	type: "integer",
	minimum: 1,
	description: `Maximum number of characters in ${of}.`
});
var max_text_length_default = createDocumentRule({
	name: "max-text-length",
	meta: {
		type: "problem",
		docs: {
			description: "Enforce a maximum length of the name and of the short description",
			presets: { marketplace: "error" }
		},
		schema: [{
			type: "object",
			properties: {
				name: limit("the name"),
				nameWord: limit("a word of the name"),
				shortDescription: limit("the short description")
			},
			additionalProperties: false
		}],
		defaultOptions: [documented],
		messages: {
			name: "The name has {{actual}} characters, but a public widget may have at most {{max}}. Shorten it.",
			word: "The word {{word}} of the name has {{actual}} characters, but a word in the name of a public widget may have at most {{max}}. Shorten it, or put a space beside a symbol in it.",
			shortDescription: "The short description has {{actual}} characters, but a public widget may have at most {{max}}. Shorten it."
		}
	},
	check(context, document) {
		const max = {
			...documented,
			...context.options[0]
		};
		for (const { value, text } of shownTexts(document, ["name"])) {
			const { visible } = readHtml(text);
			const actual = countCharacters(visible);
			if (actual > max.name) {
				const data = {
					actual,
					max: max.name
				};
				context.report({
					node: value.node,
					messageId: "name",
					data
				});
			}
			for (const word of new Set(visible.split(" "))) {
				const length = countCharacters(word);
				if (length <= max.nameWord) continue;
				const data = {
					word: quote(word),
					actual: length,
					max: max.nameWord
				};
				context.report({
					node: value.node,
					messageId: "word",
					data
				});
			}
		}
		for (const { value, text } of shownTexts(document, ["short description"])) {
			const actual = countCharacters(readHtml(text).visible);
			if (actual <= max.shortDescription) continue;
			const data = {
				actual,
				max: max.shortDescription
			};
			context.report({
				node: value.node,
				messageId: "shortDescription",
				data
			});
		}
	}
});
// build/src/platform/script-calls.js
const dialogs = {
	names: [
		"alert",
		"confirm",
		"prompt"
	],
	source: pages.checklist,
	confidence: "high"
};
const allowedConsole = {
	method: "trace",
	handlers: ["catch", "fail"],
	source: pages.checklist,
	confidence: "high"
};
const requests = {
	jQuery: [
		"ajax",
		"get",
		"post",
		"getJSON"
	],
	widget: ["crm_post", "$authorizedAjax"],
	globals: ["fetch"],
	source: pages.checklist,
	confidence: "high"
};
const libraryHosts = {
	domains: [
		"cdnjs.cloudflare.com",
		"cdn.jsdelivr.net",
		"unpkg.com",
		"esm.sh",
		"ajax.googleapis.com",
		"www.gstatic.com",
		"maps.googleapis.com",
		"apis.google.com",
		"accounts.google.com",
		"code.jquery.com",
		"code.highcharts.com",
		"ajax.aspnetcdn.com",
		"stackpath.bootstrapcdn.com",
		"maxcdn.bootstrapcdn.com",
		"netdna.bootstrapcdn.com",
		"cdn.datatables.net",
		"cdn.socket.io",
		"cdn.tiny.cloud",
		"cdn.ckeditor.com",
		"cdn.plot.ly",
		"yastatic.net",
		"api-maps.yandex.ru"
	],
	source: pages.checklist,
	confidence: "low"
};
const systemTemplates = {
	folder: "tmpl/",
	source: pages.script,
	confidence: "high"
};
const installButtons = {
	classes: ["js-widget-install", "js-widget-uninstall"],
	methods: ["click"],
	triggers: [
		"trigger",
		"triggerHandler",
		"dispatchEvent"
	],
	source: pages.checklist,
	confidence: "medium"
};
// build/src/platform/files.js
const script = {
	name: "script.js",
	source: pages.structure,
	confidence: "high"
};
pages.script;
const sources = {
	folder: "src",
	endings: [
		".js",
		".mjs",
		".cjs",
		".jsx",
		".ts",
		".mts",
		".tsx",
		".vue",
		".svelte"
	],
	script: "js/script.js",
	tools: [
		"webpack",
		"vite",
		"rollup",
		"gulpfile"
	],
	source: pages.structure,
	confidence: "medium"
};
const unused = {
	folders: [
		"node_modules",
		"bower_components",
		"__MACOSX"
	],
	endings: [
		".zip",
		".rar",
		".7z",
		".tar",
		".gz",
		".tgz",
		".map",
		".ts",
		".tsx",
		".jsx",
		".vue",
		".svelte",
		".scss",
		".sass",
		".less",
		".styl"
	],
	names: ["widget.php"],
	source: pages.checklist,
	confidence: "medium"
};
const unshipped = {
	folders: [
		"dist",
		"coverage",
		"test",
		"tests",
		"__tests__",
		"__mocks__",
		"spec",
		"e2e",
		"cypress"
	],
	beginnings: ["."],
	endings: [
		".lock",
		".log",
		".sh",
		".bat",
		".ps1",
		".py",
		".test.js",
		".spec.js",
		".stories.js"
	],
	names: [
		"package.json",
		"package-lock.json",
		"pnpm-lock.yaml",
		"tsconfig.json",
		"jsconfig.json",
		"composer.json",
		"lerna.json",
		"eslint-suppressions.json",
		"kommo-widget-lint.config.json",
		"makefile",
		"dockerfile",
		"docker-compose.yml",
		"gulpfile.js",
		"gruntfile.js",
		"karma.conf.js"
	],
	source: pages.checklist,
	confidence: "medium"
};
const libraries = {
	folders: [
		"vendor",
		"vendors",
		"lib",
		"libs",
		"third-party",
		"third_party"
	],
	endings: [".min.js", ".min.css"],
	source: pages.script,
	confidence: "medium"
};
// build/src/widget/build.js
function buildConfig(widget) {
	return widget.list("").find(({ name, kind }) => kind === "file" && isToolConfig(name))?.name ?? (hasBuildScript(widget) ? "package.json" : void 0);
}
function hasBuildScript(widget) {
	return typeof valueAt(widget.json("package.json")?.value, ["scripts", "build"]) === "string";
}
function isToolConfig(name) {
	const [tool = "", ...rest] = name.split(".");
	return (tool === "gulpfile" || rest[0] === "config") && sources.tools.includes(tool) && isSource(name);
}
function isSource(name) {
	return sources.endings.some((ending) => name.endsWith(ending));
}
// build/src/platform/manifest-signs.js
const ownSigns = {
	product: "Kommo and amoCRM",
	keys: [
		"interface_version",
		"init_once",
		"is_showcase",
		"salesbot_designer"
	],
	source: pages.manifest,
	confidence: "high"
};
const otherSigns = [
	{
		product: "web apps",
		keys: [
			"start_url",
			"icons",
			"display",
			"display_override",
			"short_name",
			"theme_color",
			"background_color",
			"orientation",
			"related_applications",
			"shortcuts",
			"screenshots"
		],
		source: "https://developer.mozilla.org/en-US/docs/Web/Progressive_web_apps/Manifest/Reference",
		confidence: "high"
	},
	{
		product: "browser extensions",
		keys: [
			"manifest_version",
			"background",
			"content_scripts",
			"browser_action",
			"page_action",
			"default_locale",
			"host_permissions",
			"web_accessible_resources",
			"browser_specific_settings"
		],
		source: "https://developer.chrome.com/docs/extensions/reference/manifest",
		confidence: "high"
	},
	{
		product: "integrations of Home Assistant",
		keys: [
			"domain",
			"codeowners",
			"config_flow",
			"iot_class",
			"integration_type",
			"requirements",
			"dependencies"
		],
		source: "https://developers.home-assistant.io/docs/creating_integration_manifest",
		confidence: "high"
	},
	{
		product: "apps of Zendesk",
		keys: ["frameworkVersion", "defaultLocale"],
		source: "https://developer.zendesk.com/documentation/apps/app-developer-guide/manifest/",
		confidence: "medium"
	}
];
// build/src/widget/detect-widget.js
const ownKeys = [
	"short_description",
	"interface_version",
	"init_once",
	"locale",
	"installation",
	"support",
	"secret_key",
	"is_showcase"
];
const commonKeys = [
	"name",
	"description",
	"version",
	"code",
	"locations",
	"settings"
];
function isWidgetManifest(root) {
	if (!isObject(root)) return false;
	const widget = root["widget"];
	if (Array.isArray(root["locations"]) && (Object.hasOwn(root, "settings") || isObject(widget))) return true;
	if (!isObject(widget)) return false;
	const has = (key) => Object.hasOwn(widget, key);
	return ownKeys.some(has) || commonKeys.filter(has).length > 1;
}
const ownTopKeys = new Set(ownSigns.keys);
const otherTopKeys = new Set(otherSigns.flatMap(({ keys }) => keys));
function isWidget$1(root, files, brokenText = "") {
	if (isWidgetManifest(root)) return true;
	const keys = isObject(root) ? Object.keys(root) : topKeysOf(brokenText);
	if (keys.some((key) => otherTopKeys.has(key))) return false;
	return keys.some((key) => ownTopKeys.has(key)) || hasWidgetNeighbors(files);
}
function topKeysOf(text) {
	const keys = [];
	let depth = 0;
	let key;
	for (const { kind, text: mark, start, end } of tokensOf$1(text)) {
		if (mark === ":" && key !== void 0) keys.push(key);
		if (mark === "{" || mark === "[") depth += 1;
		if (mark === "}" || mark === "]") depth -= 1;
		key = kind === "string" && depth === 1 ? text.slice(start + 1, end - 1) : void 0;
	}
	return keys;
}
function hasWidgetNeighbors(files) {
	const root = files.list("") ?? [];
	const has = (name, kind) => root.some((entry) => entry.name === name && entry.kind === kind);
	if (!has("i18n", "folder")) return false;
	if (!(files.list("i18n") ?? []).some(({ name }) => name.endsWith(".json"))) return false;
	const isLogo = (name) => name.startsWith("logo") && name.endsWith(".png");
	return has("script.js", "file") || (files.list("images") ?? []).some(({ name }) => isLogo(name));
}
// build/src/widget/manifest-name.js
const manifestName = "manifest.json";
function isManifestName(name) {
	return name.toLowerCase() === manifestName;
}
function manifestAmong(entries) {
	const found = [...entries].filter(({ name }) => isManifestName(name));
	const files = found.filter(({ kind }) => kind !== "folder");
	const names = (files.length > 0 ? files : found).map(({ name }) => name).sort();
	return names.includes("manifest.json") ? manifestName : names[0];
}
// build/src/widget/unused-file.js
function isUnused({ name, kind }) {
	if (isJunk(name) || kind === "folder" && unused.folders.includes(name)) return true;
	if (kind !== "file") return false;
	const lower = name.toLowerCase();
	return unused.names.includes(lower) || unused.endings.some((ending) => lower.endsWith(ending));
}
// build/src/widget/walk.js
function walk(list, isClosed) {
	const found = [];
	const folders = [{
		folder: "",
		level: 0
	}];
	for (let next = folders.pop(); next; next = folders.pop()) {
		const { folder, level } = next;
		for (const { name, kind } of list(folder)) {
			const entry = {
				name,
				kind,
				path: folder === "" ? name : `${folder}/${name}`
			};
			found.push(entry);
			if (kind === "folder" && level < limits.folderLevels && !isClosed(entry)) folders.push({
				folder: entry.path,
				level: level + 1
			});
		}
	}
	return found.sort((a, b) => a.path < b.path ? -1 : 1);
}
// build/src/widget/package-files.js
const textEndings = [
	".js",
	".css",
	".twig",
	".md"
];
const walked = new WeakMap();
const namedPaths = new WeakMap();
const allNamed = new WeakMap();
function packageFiles(widget) {
	return walkedFiles(widget).files.filter((path) => !isOtherFile(widget, path));
}
function loadedFolders(widget) {
	return walkedFiles(widget).loaded;
}
function walkedFiles(widget) {
	const known = walked.get(widget) ?? findFiles(widget);
	walked.set(widget, known);
	return known;
}
function findFiles(widget) {
	const loaded = new Set();
	for (;;) {
		const entries = walk((folder) => widget.list(folder), ({ path }) => isOtherFolder(widget, path) && !loaded.has(path));
		const files = entries.filter(({ kind }) => kind !== "folder").map(({ path }) => path);
		const closed = entries.filter(({ kind, path }) => kind === "folder" && !loaded.has(path) && isGuess(widget, path)).map(({ path }) => path);
		const named = closed.length === 0 ? [] : closedFoldersOf(widget, files, new Set(closed));
		if (named.length === 0) return {
			files,
			loaded
		};
		for (const folder of named) loaded.add(folder);
	}
}
function closedFoldersOf(widget, files, closed) {
	return files.flatMap((file) => pathsNamedIn(widget, file)).flatMap((path) => {
		const folder = foldersAround(path).find((one) => closed.has(one));
		const isThere = [path, `${path}.js`].some((one) => widget.find(one)?.exact);
		return folder !== void 0 && isThere ? [folder] : [];
	});
}
function foldersAround(path) {
	const names = path.split("/");
	return names.slice(1).map((_, index) => names.slice(0, index + 1).join("/"));
}
const textsOf$1 = new WeakMap();
function textFiles(widget) {
	const known = textsOf$1.get(widget) ?? findTextFiles(widget);
	textsOf$1.set(widget, known);
	return known;
}
function findTextFiles(widget) {
	const paths = [];
	let [count, bytes] = [0, 0];
	for (const path of walkedFiles(widget).files) {
		if (!isTextPath(path)) continue;
		count += 1;
		bytes += readText(widget.files, path)?.length ?? 0;
		if (count > limits.textFiles || bytes > limits.textBytes) return {
			paths,
			firstSkipped: path
		};
		if (!isOtherFile(widget, path)) paths.push(path);
	}
	return { paths };
}
function isTextPath(path) {
	return textEndings.some((ending) => path.toLowerCase().endsWith(ending));
}
function isLibrary(path, text) {
	const [name = "", ...folders] = path.split("/").reverse();
	if (folders.some((folder) => libraries.folders.includes(folder.toLowerCase()))) return true;
	if (libraries.endings.some((ending) => name.toLowerCase().endsWith(ending))) return true;
	return /\bdefine\s*\.\s*amd\b/u.test(text) && /\btypeof (?:module|exports)\b/u.test(text);
}
function isOtherFolder(widget, path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (isHidden(name) || isUnused({
		name,
		kind: "folder"
	}) || isGuess(widget, path)) return true;
	const manifest = manifestAmong(widget.list(path));
	return manifest !== void 0 && isWidgetManifest(widget.json(`${path}/${manifest}`)?.value ?? null);
}
function isGuess(widget, path) {
	if (path === sources.folder && buildConfig(widget) !== void 0) return true;
	return unshipped.folders.includes(path.slice(path.lastIndexOf("/") + 1));
}
function pathsNamedIn(widget, path) {
	const known = namedPaths.get(widget) ?? new Map();
	namedPaths.set(widget, known);
	const bytes = !known.has(path) && isLoader(path) && !isBeside(path) && readText(widget.files, path);
	const text = bytes ? decode(bytes) : "";
	const found = known.get(path) ?? (isForOthers(text) ? [] : pathsIn(text, path));
	known.set(path, found);
	return found;
}
function isLoader(path) {
	return /\.(?:js|css|twig)$/iu.test(path);
}
function pathsIn(text, path) {
	const around = path.split("/").slice(0, -1);
	const written = [...text.matchAll(/["'`(}]([^"'`()\s<>?#]{1,300})/gu)].map(([, one = ""]) => one);
	return [...new Set(written)].filter((one) => one.includes("/") && !/^(?:\w+:)?\/\//u.test(one)).map((one) => one.slice(one.lastIndexOf("}") + 1).split("/")).flatMap((names) => [resolve$1([], names), resolve$1(around, names)]);
}
function resolve$1(folder, names) {
	const path = [...folder];
	for (const name of names) if (name === "..") path.pop();
	else if (name !== "" && name !== ".") path.push(name);
	return path.join("/");
}
function isOtherFile(widget, path) {
	if (isBeside(path)) return true;
	if (path === script.name || !path.toLowerCase().endsWith(".js")) return false;
	const bytes = readText(widget.files, path);
	return bytes !== void 0 && isForOthers(decode(bytes)) && !isNamed$1(widget, path);
}
function isBeside(path) {
	const written = path.slice(path.lastIndexOf("/") + 1);
	const name = written.toLowerCase();
	if (isHidden(name) || isUnused({
		name: written,
		kind: "file"
	})) return true;
	if (unshipped.names.includes(name)) return true;
	if (unshipped.endings.some((ending) => name.endsWith(ending))) return true;
	return /\.config\.[^.]+$/u.test(name);
}
function isNamed$1(widget, path) {
	const known = allNamed.get(widget) ?? new Set(walkedFiles(widget).files.flatMap((file) => pathsNamedIn(widget, file)));
	allNamed.set(widget, known);
	return known.has(path) || known.has(path.replace(/\.js$/iu, ""));
}
function isHidden(name) {
	return unshipped.beginnings.some((beginning) => name.startsWith(beginning));
}
function isForOthers(text) {
	if (text.startsWith("#!")) return true;
	if (/\bdefine\b/u.test(text)) return false;
	return /\bmodule\.exports\b|(?<![\w.$])require\(\s*["'`]/u.test(text) || /^[ \t]*import\s(?:[^"'`;]{0,1000}?\sfrom\s*)?["'](?![./]|https?:)/mu.test(text);
}
// build/src/widget/script-syntax.js
function isFunction(node) {
	return node?.type === "FunctionExpression" || node?.type === "ArrowFunctionExpression" || node?.type === "FunctionDeclaration";
}
function textOf(node) {
	if (node?.type === "Literal" && typeof node.value === "string") return node.value;
	if (node?.type !== "TemplateLiteral" || node.expressions.length > 0) return void 0;
	return node.quasis[0]?.value.cooked ?? void 0;
}
function nameOf$3(node) {
	const key = node.type === "MemberExpression" ? node.property : node.key;
	if (!node.computed && key.type === "Identifier") return key.name;
	if (key.type === "Literal" && typeof key.value === "number") return String(key.value);
	return textOf(key);
}
function rangeOf$1(node) {
	return node.range;
}
function inOrder(nodes) {
	return [...nodes].sort((one, other) => rangeOf$1(one)[0] - rangeOf$1(other)[0]);
}
// build/rules/script/no-absent-templates.js
const ending$1 = ".twig";
var no_absent_templates_default = createScriptRule({
	name: "no-absent-templates",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow templates that are not in the widget folder",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: { absent: "The script uses the template {{file}}, which is not in the widget folder. Add the file, or correct the name." }
	},
	check(context, script) {
		if (script.isBundled || !script.text.includes(ending$1) || !script.widget.exists) return;
		let files;
		for (const node of script.nodesOf("Literal", "TemplateLiteral")) {
			const file = templateIn(script, node);
			if (file === void 0) continue;
			files ??= packageFiles(script.widget);
			if (files.some((path) => path === file || path.endsWith(`/${file}`))) continue;
			context.report({
				node,
				messageId: "absent",
				data: { file: quote(file) }
			});
		}
	}
});
function templateIn(script, node) {
	const text = textOf(node);
	if (text === void 0) return void 0;
	const parent = script.parentOf(node);
	if (parent?.type === "CallExpression") {
		const { callee } = parent;
		if (callee.type === "MemberExpression" && nameOf$3(callee) === "getTemplate" && parent.arguments[0] === node && /^[\w/-]+$/u.test(text)) return `${text}${ending$1}`;
	}
	const [path = ""] = text.split("?", 1);
	if (!path.endsWith(ending$1) || /^https?:|[\s<>{}*]/iu.test(path)) return void 0;
	const file = path.replace(/^(?:\.?\/)+/u, "");
	if (file === ending$1 || file.startsWith(systemTemplates.folder) || file.includes("..")) return void 0;
	return parent?.type === "BinaryExpression" && !(path.startsWith("/") && file.includes("/")) ? void 0 : file;
}
// build/rules/script/no-absent-texts.js
const aliases = new Set([
	"self",
	"_self",
	"that",
	"_this",
	"widget",
	"me"
]);
var no_absent_texts_default = createScriptRule({
	name: "no-absent-texts",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow `i18n` of keys that no locale file has",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			absent: "The script asks for the text {{key}}, but {{files}} does not have it. Add it to each locale file, or correct the key.",
			absentInAll: "The script asks for the text {{key}}, but none of {{files}} has it. Add it to each of them, or correct the key."
		}
	},
	check(context, script) {
		if (script.isBundled) return;
		const { manifest } = script.widget;
		const files = manifest?.parsedLocaleFiles ?? [];
		if (!manifest || files.length === 0 || files.length < manifest.locales.size) return;
		for (const call of script.nodesOf("CallExpression")) {
			const [argument] = call.arguments;
			const key = textOf(argument);
			if (!argument || key === void 0 || key === "" || !isOfWidget(script, call)) continue;
			if (files.some(({ tree }) => Object.hasOwn(tree, key) || resolveReference(tree, key) !== void 0)) continue;
			const data = {
				key: quote(key),
				files: allOf(files.map(({ name }) => `i18n/${name}`))
			};
			context.report({
				node: argument,
				messageId: files.length > 1 ? "absentInAll" : "absent",
				data
			});
		}
	}
});
function isOfWidget(script, { callee, arguments: given }) {
	if (callee.type !== "MemberExpression" || nameOf$3(callee) !== "i18n" || given.length !== 1) return false;
	const { object } = callee;
	if (object.type === "ThisExpression") return true;
	if (object.type !== "Identifier") return false;
	return aliases.has(object.name) || script.nodesOf("VariableDeclarator").some(({ id, init }) => id.type === "Identifier" && id.name === object.name && init?.type === "ThisExpression");
}
// build/src/rule-kit/listed.js
const shown$2 = 10;
function listed(names) {
	const more = names.length - shown$2;
	if (more <= 0) return allOf(names);
	return `${names.slice(0, shown$2).map(quote).join(", ")} and ${String(more)} more`;
}
// build/src/rule-kit/place.js
function startOf(value) {
	if (value.property) return value.property.key.loc;
	const { start } = value.node.loc;
	return {
		start,
		end: {
			line: start.line,
			column: start.column + 1
		}
	};
}
const wholeFile = {
	start: {
		line: 1,
		column: 0
	},
	end: {
		line: 1,
		column: 0
	}
};
function keyPath(value) {
	const path = value.parent ? keyPath(value.parent) : [];
	return value.key === void 0 ? path : [...path, value.key];
}
// build/src/widget/archive.js
function pathInArchive(name) {
	const [first, ...rest] = name.replaceAll("\\", "/").split("/");
	if (!first || /^[a-z]:/iu.test(name)) return void 0;
	const path = [];
	for (const part of [first, ...rest]) {
		if (part === ".." && path.pop() === void 0) return void 0;
		if (![
			"",
			".",
			".."
		].includes(part)) path.push(part);
	}
	return path.length === 0 ? void 0 : path.join("/");
}
function isLocated(entry) {
	return entry.path !== void 0;
}
// build/rules/archive/no-backslashes-in-names.js
var no_backslashes_in_names_default = createArchiveRule({
	name: "no-backslashes-in-names",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow backslashes in the names of an archive",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: { backslashes: "The archive has names with a backslash ({{names}}), which is not a folder in a ZIP archive, so the upload refuses them. PowerShell and old tools write them; pack with another tool, or with kommo-widget-lint --pack." }
	},
	check(context, { entries }) {
		const names = entries.filter(isLocated).map(({ name }) => name).filter((name) => name.includes("\\"));
		if (names.length === 0) return;
		context.report({
			loc: wholeFile,
			messageId: "backslashes",
			data: { names: listed(names) }
		});
	}
});
// build/rules/marketplace/no-bare-links.js
const address$1 = /(?<![\p{L}\p{N}_@./-]|#LINK#)(?:https?:\/\/|www\.)[^\s<>"'«»]*[\p{L}\p{N}/]/giu;
var no_bare_links_default = createDocumentRule({
	name: "no-bare-links",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow links in descriptions that are not `<a href>` with a `referrerpolicy`",
			presets: { marketplace: "warn" }
		},
		schema: [],
		messages: {
			bare: "The address {{address}} is not a link. Write it as in <a href=\"https://your-company.com\" target=\"_blank\" referrerpolicy=\"no-referrer\">Your company</a>.",
			noHref: "An <a> without \"href\" leads nowhere. Add one, as in <a href=\"https://your-company.com\" target=\"_blank\" referrerpolicy=\"no-referrer\">Your company</a>.",
			referrer: "The link {{address}} tells its page which account people come from. Add the attribute referrerpolicy=\"no-referrer\".",
			script: "The link {{address}} runs code and leads nowhere. Give \"href\" the address of a page; code belongs into script.js."
		}
	},
	check(context, document) {
		for (const { value, text } of shownTexts(document, descriptions)) for (const problem of problemsOf(readHtml(text))) context.report({
			node: value.node,
			...problem
		});
	}
});
function problemsOf({ runs, tags }) {
	const anchors = tags.filter(({ name }) => name === "a").map(({ attributes }) => attributes);
	const links = anchors.map(({ href }) => href);
	const bare = runs.filter(({ inLink }) => !inLink).flatMap(({ text }) => text.match(address$1) ?? []);
	const open = anchors.filter(({ href = "", referrerpolicy = "" }) => /^\s*(?:https?:)?\/\//iu.test(href) && referrerpolicy.trim() === "");
	const scripts = links.filter((href) => /^\s*javascript:/iu.test(href ?? ""));
	return [
		...distinct(bare).map((found) => ({
			messageId: "bare",
			data: { address: quote(found) }
		})),
		...distinct(scripts).map((href) => ({
			messageId: "script",
			data: { address: quote(href ?? "") }
		})),
		...distinct(open.map(({ href = "" }) => href)).map((href) => ({
			messageId: "referrer",
			data: { address: quote(href) }
		})),
		...links.some((href) => (href ?? "").trim() === "") ? [{ messageId: "noHref" }] : []
	];
}
function distinct(values) {
	return [...new Set(values)];
}
// build/src/rule-kit/placed-texts.js
function placedTexts(document) {
	if (!(document instanceof Manifest)) {
		const { root, code, manifest } = document;
		if (!manifest.locales.has(code) || isPastedManifest(root.plain)) return [];
		return manifest.references.flatMap(({ value, path }) => placed(manifest, value, root.get(...path.split("."))));
	}
	const references = new Set(document.references.map(({ value }) => value));
	return document.texts.flatMap(({ value }) => references.has(value) ? [] : placed(document, value, value));
}
function placed(manifest, place, value) {
	const { locations } = manifest;
	const path = manifest.known(place)?.path ?? keyPath(place);
	const location = locationOfBlock(path[0] ?? "");
	const isUnread = location?.block && location.block.alone !== "works" && !locations.has(location.name);
	const text = value?.text;
	return value && text !== void 0 && !isUnread ? [{
		path,
		value,
		text
	}] : [];
}
// build/src/rule-kit/platform.js
const platformNames = {
	kommo: "Kommo",
	amocrm: "amoCRM"
};
function otherPlatform(platform) {
	return platform === "kommo" ? {
		other: platformNames.amocrm,
		preset: "amocrm"
	} : {
		other: platformNames.kommo,
		preset: "recommended"
	};
}
const platformOption = {
	enum: ["kommo", "amocrm"],
	description: "The platform that the widget is uploaded to."
};
const platformSchema = [{
	type: "object",
	properties: { platform: platformOption },
	additionalProperties: false
}];
// build/src/platform/sample.js
const generator = "https://github.com/kommo-crm/create-kommo-integration";
const sampleWidget = "https://www.amocrm.ru/developers/content/integrations/structure";
const texts = (path, ...written) => ({
	path: path.split("."),
	texts: written,
	source: sampleWidget,
	confidence: "high"
});
const sampleTexts = [
	texts("widget.name", "MyWidget", "Мой виджет", "Kommo integration"),
	texts("widget.short_description", "Short description", "Короткое описание виджета"),
	texts("widget.description", "Full description", "Полное описание виджета"),
	texts("tour.tour_description", "Tour description", "Описание виджета"),
	texts("advanced.title", "Settings menu item title", "Заголовок меню в настройках", "React Widget Boilerplate"),
	texts("salesbot_designer.*.name", "Handler name", "Название обработчика")
];
const vendorHosts = {
	domains: [
		"amocrm.com",
		"amocrm.ru",
		"kommo.com"
	],
	source: sampleWidget,
	confidence: "high"
};
const sampleKeys = [{
	path: ["salesbot_designer", "handler_code"],
	location: "salesbot_designer",
	meaning: "code of your step",
	example: "send_invoice",
	source: "https://es-developers.kommo.com/docs/salesbot",
	confidence: "high"
}, {
	path: ["left_menu", "realty_widget_code"],
	location: "widget_page",
	meaning: "code of your menu item",
	example: "acme_reports",
	source: "https://developers.kommo.com/docs/left-menu",
	confidence: "high"
}];
const logo = (name, bytes, sha256) => ({
	path: `images/${name}`,
	bytes,
	sha256,
	source: generator,
	confidence: "high"
});
const sampleLogos = [
	logo("logo.png", 7066, "a0eefb1b135e24f99deee52560c9a55891c3729a11f104ef688794829e7c6a7b"),
	logo("logo_dp.png", 13532, "dbedc0c7e745b110cd95627d478a0e84a55502fb606c70f8c354698391b5e155"),
	logo("logo_main.png", 55505, "ed11124a626282f472255f439e1766d6eaffaedd4bcdb1bd52389f6de035e85a"),
	logo("logo_medium.png", 15685, "9982a8c5cb905a9f3745080dba77e081e8e6a3ea184d9db85931711cca1ca40a"),
	logo("logo_min.png", 4698, "478d990ec8487057348fdfb6072cb6f32af4bc0753e1a3f1a552b2e60fca50f3"),
	logo("logo_small.png", 7350, "cf012c3693e1693d87c15f4bef1d1eac4d06f877bdb73b0914d8d664d3076f3a"),
	logo("logo_dp.png", 4166, "e12c1eb97838de3221105d86298bffc229042d197e8bbff05eb329e29458f035"),
	logo("logo_medium.png", 5256, "dac358a62803e6a3fc27850371ee3fe7054a835cb79572f7ba461ebd083e7d73"),
	logo("logo.png", 2549, "6c191cee15165fc36142bab34cb4d777d67dd4905dc4f80f46161a7d3bc771c8"),
	logo("logo_min.png", 1247, "90e828dcbb2ccc8acef7277651cc50558a6875634d1f2ae981a993b0fae17e82"),
	logo("logo_small.png", 1351, "f019eac9db264437cb7d3429b3ed2d606a6eac186b6edc9fcdecf5d8c192d119"),
	logo("logo_main.png", 7509, "7038753f858b603d4026a2dd1fcc6392f3e16cad0589dc6b6b5a78d56a797a67"),
	logo("logo_medium.png", 7152, "e8d8fc68e8d8e9be3f8601e28a9f9250e1f25a67b90994a23e445f6a5ae5cd03"),
	logo("logo.png", 8558, "1835dbfbfd4fcc22cf758fe97c911a4e89d9b9f92ffa3429ea54a7bb91fc2f35"),
	logo("logo_min.png", 5653, "e104dd270e6df7ceed3b6478d13e2a32929578e32e57db744390fdb344665d5e")
];
// build/src/rule-kit/sample.js
function isSampleText({ path, text }) {
	const written = text.trim();
	return sampleTexts.some((sample) => sample.path.length === path.length && sample.path.every((key, index) => key === "*" || key === path[index]) && sample.texts.includes(written));
}
function isVendorContact(text) {
	const { domains } = vendorHosts;
	if (!/^https?:/iu.test(text)) return domains.includes(text.slice(text.lastIndexOf("@") + 1).toLowerCase());
	const { hostname, pathname } = new URL(text);
	if (domains.some((domain) => [domain, `www.${domain}`].includes(hostname))) return /^\/(?:support\b.*)?$/u.test(pathname);
	return domains.some((domain) => hostname === `support.${domain}`);
}
function sampleLogosIn(widget) {
	return [...groupBy(sampleLogos, ({ path }) => path)].flatMap(([path, logos]) => {
		if (widget.find(path)?.exact !== true) return [];
		const alike = logos.filter(({ bytes }) => bytes === widget.image(path).bytes);
		if (alike.length === 0) return [];
		const content = widget.files.read(path);
		const hash = content && bytesToHex(sha256(content));
		return alike.some((logo) => logo.sha256 === hash) ? [path] : [];
	});
}
// build/rules/marketplace/no-brand-in-name.js
var no_brand_in_name_default = createDocumentRule({
	name: "no-brand-in-name",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow the name of the platform in the name of a widget",
			presets: {
				marketplace: "error",
				amomarket: ["error", { platform: "amocrm" }]
			}
		},
		schema: platformSchema,
		defaultOptions: [{ platform: "kommo" }],
		messages: { brand: "The name {{name}} contains {{brand}}, which the name of a public widget must not. Say what the widget does and who made it, as in \"Telephony by Acme\"." }
	},
	check(context, document) {
		const [{ platform = "kommo" }] = context.options;
		const brand = brands[platform];
		for (const { value, text } of shownTexts(document, ["name"])) {
			const { visible } = readHtml(text);
			if (!brand.inNames.some((pattern) => pattern.test(visible))) continue;
			if (placedTexts(document).some((one) => one.value === value && isSampleText(one))) continue;
			const data = {
				name: quote(visible),
				brand: quote(brand.name)
			};
			context.report({
				node: value.node,
				messageId: "brand",
				data
			});
		}
	}
});
// build/rules/json/no-byte-order-mark.js
const seen = new WeakSet();
var no_byte_order_mark_default = createTextRule({
	name: "no-byte-order-mark",
	meta: {
		type: "problem",
		fixable: "code",
		docs: {
			description: "Disallow a byte-order mark at the start of a file",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: { mark: "The file starts with a byte-order mark, which the platform refuses. Save the file as UTF-8 without BOM." }
	},
	check(context, { json, path, widget: { files } }) {
		const { hasMark, text } = json;
		const bytes = readText(files, path);
		if (bytes && hasMark) seen.add(bytes);
		const isLeftOut = bytes && !seen.has(bytes) && hasByteOrderMark(bytes) && decode(bytes) === text;
		if (!hasMark && !isLeftOut) return;
		const start = {
			line: 1,
			column: 0
		};
		context.report({
			loc: {
				start,
				end: start
			},
			messageId: "mark",
			fix: hasMark ? (fixer) => fixer.removeRange([-1, 0]) : null
		});
	}
});
// build/rules/files/no-byte-order-mark-in-files.js
var no_byte_order_mark_in_files_default = createTextFileRule({
	name: "no-byte-order-mark-in-files",
	meta: {
		type: "layout",
		fixable: "code",
		docs: {
			description: "Disallow a byte-order mark at the start of scripts, styles, templates and Markdown",
			presets: {
				recommended: "warn",
				marketplace: "error",
				amocrm: "warn",
				amomarket: "error"
			}
		},
		schema: [],
		messages: { mark: "The file starts with a byte-order mark, but the platform expects files without one. Save the file as UTF-8 without BOM." }
	},
	check(context, { hasMark }) {
		if (!hasMark) return;
		const start = {
			line: 1,
			column: 0
		};
		context.report({
			loc: {
				start,
				end: start
			},
			messageId: "mark",
			fix: (fixer) => fixer.removeRange([-1, 0])
		});
	}
});
// build/rules/archive/no-case-conflicts.js
var no_case_conflicts_default = createArchiveRule({
	name: "no-case-conflicts",
	meta: {
		type: "suggestion",
		docs: {
			description: "Disallow names in an archive that differ only in upper and lower case",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: { conflict: "The names {{names}} differ only in upper and lower case, so that some computers keep only one of the files. Rename or delete one." }
	},
	check(context, { entries }) {
		const files = entries.filter(isLocated).filter(({ kind }) => kind !== "folder");
		const paths = [...new Set(files.map(({ path }) => path))];
		for (const [, names] of groupBy(paths, (path) => path.toLowerCase())) if (names.length > 1) context.report({
			loc: wholeFile,
			messageId: "conflict",
			data: { names: listed(names) }
		});
	}
});
// build/src/rule-kit/location-of.js
const starts = new WeakMap();
function locationOf(sourceCode, [start, end]) {
	const lines = starts.get(sourceCode) ?? lineStarts(sourceCode.text);
	starts.set(sourceCode, lines);
	return {
		start: positionIn(lines, start),
		end: positionIn(lines, end)
	};
}
// build/src/widget/script-nodes.js
const besideTheTree = new Set([
	"type",
	"parent",
	"loc",
	"range",
	"start",
	"end",
	"tokens",
	"comments"
]);
function nodesOf(root) {
	const nodes = [];
	const parents = new Map();
	let level = [root];
	for (let levels = 0; level.length > 0; levels += 1) {
		if (levels > limits.scriptLevels) return void 0;
		const next = [];
		for (const node of level) {
			nodes.push(node);
			for (const child of childrenOf$1(node)) {
				parents.set(child, node);
				next.push(child);
			}
		}
		level = next;
	}
	return {
		nodes,
		parents
	};
}
function childrenOf$1(node) {
	const children = [];
	for (const key in node) {
		if (besideTheTree.has(key)) continue;
		const value = node[key];
		if (Array.isArray(value)) {
			for (const one of value) if (isNode(one)) children.push(one);
		} else if (isNode(value)) children.push(value);
	}
	return children;
}
function isNode(value) {
	return typeof value === "object" && value !== null && typeof value.type === "string";
}
// build/src/widget/script-text.js
var TooDeep = class extends Error {};
var ScriptText = class {
	text;
	hasMark;
	isModule;
	#parsed;
	constructor(text, hasMark, isModule, tree) {
		this.text = text;
		this.hasMark = hasMark;
		this.isModule = isModule;
		if (tree) this.#parsed = {
			tree,
			all: nodesOf(tree)
		};
	}
	get judged() {
		return this;
	}
	get mistake() {
		const parsed = this.#parse();
		return "mistake" in parsed ? parsed.mistake : void 0;
	}
	get tree() {
		const parsed = this.#parse();
		return "tree" in parsed ? parsed.tree : void 0;
	}
	get all() {
		const parsed = this.#parse();
		return "all" in parsed ? parsed.all : void 0;
	}
	get ast() {
		const { tree } = this;
		if (!tree) throw new Error(this.mistake?.message);
		return tree;
	}
	#parse() {
		this.#parsed ??= parse(this.text, this.isModule);
		return this.#parsed;
	}
};
function parse(text, isModule) {
	const parsed = tryParse(text, "script");
	if (!(parsed instanceof Error)) return parsed;
	const module = isModule ? tryParse(text, "module") : parsed;
	return module instanceof Error ? { mistake: mistakeOf(text, module, parsed) } : module;
}
function tryParse(text, sourceType) {
	const comments = [];
	try {
		const program = parse$2(text, {
			ecmaVersion: 2023,
			sourceType,
			ranges: true,
			allowHashBang: true,
			onComment: comments
		});
		const tree = Object.assign(program, { comments });
		const all = nodesOf(tree);
		return all ? {
			tree,
			all
		} : new TooDeep();
	} catch (error) {
		return error;
	}
}
function mistakeOf(text, error, first) {
	const placeOf = (place) => place;
	if (isTooDeep(error)) return {
		message: `The script is not checked, because it nests too deeply, by ${String(limits.scriptLevels)} levels or so.`,
		line: 1,
		column: 0,
		placeOf,
		isDoubt: true
	};
	const { loc, pos = 0, message } = furthest(error, first);
	const place = loc ?? {
		line: 1,
		column: 0
	};
	return {
		message: plain(message, text.charAt(pos)),
		...place,
		placeOf
	};
}
function furthest(one, other) {
	return (other.pos ?? 0) > (one.pos ?? 0) ? other : one;
}
function isTooDeep(error) {
	return error instanceof TooDeep || error instanceof RangeError || error.message.startsWith("Not enough stack space");
}
function plain(message, character) {
	if (character === "\0" || character === "�") return "The script is not a text that is stored as UTF-8. Save it as UTF-8.";
	if (message.includes("'import' and 'export'")) return "The platform loads the script as no module, so \"import\" and \"export\" are syntax errors. Use \"define\", or let a build make the script.";
	const reason = message.replace(/ \(\d+:\d+\)$/u, "");
	return `The script has a syntax error: ${reason === "Unexpected token" ? "something here, or missing just before, does not belong in JavaScript" : `${reason.charAt(0).toLowerCase()}${reason.slice(1)}`}. No browser runs the script until it is corrected.`;
}
function isScript(text) {
	try {
		parse$2(text, {
			ecmaVersion: 2023,
			sourceType: "script"
		});
		return true;
	} catch {
		return false;
	}
}
// build/rules/script/no-commented-code.js
const fewest = 3;
var no_commented_code_default = createScriptRule({
	name: "no-commented-code",
	meta: {
		type: "suggestion",
		docs: {
			description: "Disallow three lines or more of code in a comment",
			presets: {
				marketplace: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: { code: "This comment is {{count}} lines of code that do not run. Delete them: version control keeps them." }
	},
	check(context, script) {
		if (script.isBundled) return;
		for (const { range, lines } of blocksOf(script)) {
			const code = lines.filter((line) => line.trim() !== "");
			if (code.length < fewest || !isCode$1(code)) continue;
			const loc = locationOf(context.sourceCode, range);
			context.report({
				loc,
				messageId: "code",
				data: { count: code.length }
			});
		}
	}
});
function blocksOf({ comments, text }) {
	const blocks = [];
	let open;
	for (const comment of comments) {
		const { value, type } = comment;
		const range = comment.range;
		if (type === "Block") {
			open = void 0;
			if (!value.startsWith("*")) blocks.push({
				range,
				lines: value.split(/\r\n|[\r\n]/u)
			});
			continue;
		}
		const between = open && text.slice(open.range[1], range[0]);
		if (open && between !== void 0 && /^[ \t]*(?:\r\n|[\r\n])[ \t]*$/u.test(between)) {
			open.range = [open.range[0], range[1]];
			open.lines.push(value);
		} else {
			open = {
				range,
				lines: [value]
			};
			blocks.push(open);
		}
	}
	return blocks;
}
function isCode$1(lines) {
	if (lines.filter((line) => /[=;(){}]/u.test(line)).length < fewest) return false;
	const text = lines.join("\n");
	return [
		text,
		`function f() {${text}\n}`,
		`({${text}\n})`,
		`[${text}\n]`
	].some(isScript);
}
// build/src/rule-kit/script-calls.js
function eachOrFirst(script, found) {
	const nodes = inOrder(found);
	const [first] = nodes;
	if (!first || !script.isBundled) return nodes.map((node) => ({ node }));
	return [{
		node: first,
		count: nodes.length
	}];
}
function statementOfCall(script, callee) {
	const call = script.parentOf(callee);
	if (call?.type !== "CallExpression" || call.callee !== callee) return void 0;
	const statement = script.parentOf(call);
	if (statement?.type !== "ExpressionStatement") return void 0;
	const { type } = script.parentOf(statement) ?? {};
	return type === "BlockStatement" || type === "Program" ? statement : void 0;
}
function removeStatement({ text }, statement) {
	return (fixer) => {
		const [start, end] = rangeOf$1(statement);
		const before = /(?:^|[\n\r\u2028\u2029])[ \t]*$/u.exec(text.slice(Math.max(0, start - 200), start));
		const after = /^[ \t]*(?:\r\n|[\n\r\u2028\u2029])/u.exec(text.slice(end, end + 200));
		if (!before || !after) return fixer.removeRange([start, end]);
		const blanks = before[0].replace(/^[\n\r\u2028\u2029]/u, "").length;
		return fixer.removeRange([start - blanks, end + after[0].length]);
	};
}
// build/rules/script/no-console.js
var no_console_default = createScriptRule({
	name: "no-console",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Disallow `console` and `debugger`, except `console.trace` of a caught error",
			presets: {
				recommended: "warn",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			console: "The upload refuses {{method}}. Remove it, or write \"console.trace\" in a catch block if it is for a caught error.",
			trace: "\"console.trace\" is allowed only in a catch block, or as what is called when a promise fails. Remove it here.",
			debugger: "The \"debugger\" statement stops the interface of a developer. Remove it.",
			bundled: "The upload refuses the console, which this bundled file uses {{count}} times. Let the build leave it out.",
			remove: "Remove {{what}}."
		}
	},
	check(context, script) {
		const uses = script.globals("console").map((node) => script.parentOf(node)).filter((node) => node?.type === "MemberExpression").filter((node) => isUsed(script, node) && !isAllowed(script, node));
		for (const { node, count } of eachOrFirst(script, uses)) {
			if (count !== void 0) {
				context.report({
					node,
					messageId: "bundled",
					data: { count }
				});
				continue;
			}
			const name = nameOf$3(node);
			const method = quote(`console.${name ?? "…"}`);
			const statement = statementOfCall(script, node);
			context.report({
				node,
				...name === allowedConsole.method ? { messageId: "trace" } : {
					messageId: "console",
					data: { method }
				},
				suggest: statement ? [{
					messageId: "remove",
					data: { what: method },
					fix: removeStatement(script, statement)
				}] : null
			});
		}
		if (script.isBundled) return;
		for (const node of script.nodesOf("DebuggerStatement")) {
			const parent = script.parentOf(node);
			const isInBlock = parent?.type === "BlockStatement" || parent?.type === "Program";
			const data = { what: quote("debugger") };
			const fix = removeStatement(script, node);
			const suggest = isInBlock ? [{
				messageId: "remove",
				data,
				fix
			}] : null;
			context.report({
				node,
				messageId: "debugger",
				suggest
			});
		}
	}
});
function isUsed(script, node) {
	const parent = script.parentOf(node);
	if (parent?.type === "CallExpression" || parent?.type === "NewExpression") return true;
	if (parent?.type === "MemberExpression") return parent.object === node;
	return parent?.type === "VariableDeclarator" || parent?.type === "Property";
}
function isAllowed(script, node) {
	if (nameOf$3(node) !== allowedConsole.method) return false;
	if (isHandler$1(script, node)) return true;
	for (const ancestor of script.ancestorsOf(node)) {
		if (ancestor.type === "CatchClause") return true;
		if (isFunction(ancestor) && isHandler$1(script, ancestor)) return true;
	}
	return false;
}
function isHandler$1(script, node) {
	const call = script.parentOf(node);
	if (call?.type !== "CallExpression" || call.callee.type !== "MemberExpression") return false;
	const method = nameOf$3(call.callee) ?? "";
	const place = call.arguments.indexOf(node);
	return place === 0 && allowedConsole.handlers.includes(method) || place === 1 && method === "then";
}
// build/src/rule-kit/line-ends.js
function crlfIn(sourceCode) {
	const { text } = sourceCode;
	const first = text.indexOf("\r\n");
	if (first < 0) return void 0;
	const end = text.lastIndexOf("\r\n") + 2;
	return {
		loc: locationOf(sourceCode, [first, first + 2]),
		fix: (fixer) => fixer.replaceTextRange([first, end], text.slice(first, end).replaceAll("\r\n", "\n"))
	};
}
// build/rules/json/no-crlf.js
var no_crlf_default = createTextRule({
	name: "no-crlf",
	meta: {
		type: "layout",
		fixable: "whitespace",
		docs: {
			description: "Disallow Windows line endings (CRLF)",
			presets: {
				marketplace: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: { crlf: "The lines end in CRLF, but the marketplace expects LF. Save the file with LF; if git on Windows made them CRLF, write \"*.json text eol=lf\" in .gitattributes." }
	},
	check(context) {
		const found = crlfIn(context.sourceCode);
		if (found) context.report({
			...found,
			messageId: "crlf"
		});
	}
});
// build/rules/files/no-crlf-in-files.js
var no_crlf_in_files_default = createTextFileRule({
	name: "no-crlf-in-files",
	meta: {
		type: "layout",
		fixable: "whitespace",
		docs: {
			description: "Disallow Windows line endings (CRLF) in scripts, styles, templates and Markdown",
			presets: {
				marketplace: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: { crlf: "The lines end in CRLF, but the marketplace expects LF. Save the file with LF; if git on Windows made them CRLF, write \"{{pattern}} text eol=lf\" in .gitattributes." }
	},
	check(context, { path }) {
		const found = crlfIn(context.sourceCode);
		if (!found) return;
		const data = { pattern: `*${path.slice(path.lastIndexOf("."))}` };
		context.report({
			...found,
			messageId: "crlf",
			data
		});
	}
});
// build/rules/script/no-dialogs.js
var no_dialogs_default = createScriptRule({
	name: "no-dialogs",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Disallow `alert`, `confirm` and `prompt`",
			presets: {
				recommended: "warn",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			dialog: "The upload refuses {{name}}, which stops the whole interface. Show a modal window of the platform instead.",
			bundled: "The upload refuses \"alert\", \"confirm\" and \"prompt\", which this bundled file uses {{count}} times. Show modal windows of the platform instead.",
			remove: "Remove the call."
		}
	},
	check(context, script) {
		const calls = script.globals(...dialogs.names).filter((node) => {
			return script.parentOf(node)?.type === "CallExpression";
		});
		for (const { node, count } of eachOrFirst(script, calls)) {
			if (count !== void 0) {
				context.report({
					node,
					messageId: "bundled",
					data: { count }
				});
				continue;
			}
			const name = node.type === "Identifier" ? node.name : nameOf$3(node);
			const statement = statementOfCall(script, node);
			const isAlert = name === dialogs.names[0];
			context.report({
				node,
				messageId: "dialog",
				data: { name: quote(name ?? "") },
				suggest: statement && isAlert ? [{
					messageId: "remove",
					fix: removeStatement(script, statement)
				}] : null
			});
		}
	}
});
// build/src/text/did-you-mean.js
var import_fastest_levenshtein = require_fastest_levenshtein();
const longest = 100;
function didYouMean(value, candidates) {
	if (value.length > 200) return void 0;
	const wanted = simplify(value);
	const limit = Math.max(1, Math.floor(wanted.length / 3));
	let best;
	for (const candidate of candidates) {
		const edits = editsWithin(limit, wanted, simplify(candidate));
		if (edits !== void 0 && edits < (best?.edits ?? Infinity)) best = {
			candidate,
			edits
		};
	}
	return best?.candidate;
}
function editsWithin(limit, one, other) {
	if (Math.abs(one.length - other.length) > limit) return void 0;
	if (Math.max(one.length, other.length) > longest) return void 0;
	const [left, right] = [one.toLowerCase(), other.toLowerCase()];
	const edits = isSwap(left, right) ? 1 : (0, import_fastest_levenshtein.distance)(left, right);
	return edits <= limit ? edits : void 0;
}
function simplify(value) {
	return value.toLowerCase().replace(/[\s_-]+/gu, "");
}
function isSwap(left, right) {
	let at = 0;
	while (at < left.length && left[at] === right[at]) at += 1;
	const swapped = (left[at + 1] ?? "") + (left[at] ?? "");
	return left !== right && left.slice(0, at) + swapped + left.slice(at + 2) === right;
}
// build/src/rule-kit/misspelled.js
const renameMessage = { rename: "Rename it to {{key}}." };
const shortest$2 = 3;
const names = new Set(namesBelow(manifestKey));
function misspelledMembers(object, key) {
	const misspelled = new Map();
	if (!key.members || key.others) return misspelled;
	const isUnknown = (name) => !names.has(name) && key.alsoSeen?.includes(name) !== true && name.length >= shortest$2 && !commentKeys.pattern.test(name);
	const unknown = [...object.members].filter(([name]) => isUnknown(name));
	if (unknown.length === 0) return misspelled;
	const absent = Object.keys(key.members).filter((name) => !object.get(name));
	for (const [name, member] of unknown) {
		const meant = didYouMean(name, absent.filter((candidate) => !misspelled.has(candidate)));
		if (meant !== void 0) misspelled.set(meant, member);
	}
	return misspelled;
}
function isRequired(manifest, object, { required = [] }) {
	return required.some(({ location, without = [], installable }) => (location === void 0 || manifest.locations.has(location)) && without.every((name) => !object.get(name)) && (!installable || manifest.get("widget", "installation")?.plain === true));
}
function suggestRename(member, key) {
	return {
		messageId: "rename",
		data: { key: quote(key) },
		fix: (fixer) => fixer.replaceTextRange(member.keyNode.range, JSON.stringify(key))
	};
}
function namesBelow({ members = {}, others, elements }) {
	const below = [
		...Object.values(members),
		others,
		elements
	].filter((key) => key !== void 0);
	return [...Object.keys(members), ...below.flatMap(namesBelow)];
}
// build/src/rule-kit/absent.js
function lacks(manifest, object, name) {
	if (object.get(name)) return false;
	const known = manifest.known(object);
	return !known || !manifest.get(...known.path, name) && !misspelledMembers(object, known.key).has(name);
}
function reportAbsent(context, { object, key, names, loc, messageIds, data, suggest = [] }) {
	const misspelled = misspelledMembers(object, key);
	const name = names.find((one) => misspelled.has(one));
	const found = name === void 0 ? void 0 : misspelled.get(name);
	if (name === void 0 || !found) {
		context.report({
			loc: loc(),
			messageId: messageIds.absent,
			data,
			suggest: [...suggest]
		});
		return;
	}
	context.report({
		node: found.keyNode,
		messageId: messageIds.misspelled,
		data: {
			...data,
			name: quote(name),
			found: quote(found.key ?? "")
		},
		suggest: [suggestRename(found, name)]
	});
}
// build/src/rule-kit/to-json.js
function toJson(value, indent = "") {
	return JSON.stringify(value, null, indent).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}
// build/src/rule-kit/tokens.js
function tokensOf({ tokens }) {
	return tokens;
}
function commentsOf({ comments }) {
	return comments;
}
function tokenBefore(tokens, position) {
	return tokens[firstIndex(tokens, ({ range }) => range[1] > position) - 1];
}
function tokenAfter(tokens, position) {
	return tokens[firstIndex(tokens, ({ range }) => range[0] >= position)];
}
function tokensAndComments(ast) {
	return [...tokensOf(ast), ...commentsOf(ast)].sort((one, other) => one.range[0] - other.range[0]);
}
function firstIndex(tokens, holds) {
	let [low, high] = [0, tokens.length];
	while (low < high) {
		const middle = low + high >>> 1;
		if (holds(tokens[middle])) high = middle;
		else low = middle + 1;
	}
	return low;
}
// build/src/rule-kit/edit.js
function insertMember(sourceCode, object, key, value) {
	return insertMemberText(sourceCode, object, (indent) => {
		const node = object.node;
		return `${toJson(key)}: ${stringify(value, sourceCode, node, indent)}`;
	});
}
function moveMember(sourceCode, member, target) {
	const { range } = member.property;
	const from = indentOf(sourceCode, range[0]);
	const insert = insertMemberText(sourceCode, target, (to) => {
		const text = sourceCode.text.slice(...range);
		if (from === void 0 || to === void 0) return text;
		return text.split("\n").map((line) => line.startsWith(from) ? line.slice(from.length) : line).join(`\n${to}`);
	});
	const take = remove(sourceCode, member);
	return (fixer) => [take(fixer), insert(fixer)];
}
function insertMemberText(sourceCode, object, text) {
	return (fixer) => {
		const { properties, range } = object.node;
		const last = properties.at(-1);
		const indent = last && indentOf(sourceCode, last.range[0]);
		if (!last) return fixer.insertTextAfterRange([range[0], range[0] + 1], ` ${text(indent)} `);
		const separator = indent === void 0 ? ", " : `,${lineBreak$1(sourceCode)}${indent}`;
		return fixer.insertTextAfterRange(last.range, separator + text(indent));
	};
}
function appendElement(sourceCode, array, value) {
	return (fixer) => {
		const last = array.elements.at(-1)?.node;
		const start = array.node.range[0];
		if (!last) return fixer.insertTextAfterRange([start, start + 1], toJson(value));
		const indent = indentOf(sourceCode, last.range[0]);
		const separator = indent === void 0 ? ", " : `,${lineBreak$1(sourceCode)}${indent}`;
		return fixer.insertTextAfterRange(last.range, separator + toJson(value));
	};
}
function remove(sourceCode, value) {
	return (fixer) => removeNode(sourceCode, value.property ?? value.node)(fixer);
}
function removeNode(sourceCode, { range: [start, end] }) {
	return (fixer) => {
		const tokens = tokensOf(sourceCode.ast);
		const before = tokenBefore(tokens, start);
		const after = tokenAfter(tokens, end);
		const isBlank = (from, to) => sourceCode.text.slice(from, to).trim() === "";
		if (before?.value === ",") {
			if (isBlank(before.range[1], start)) return fixer.removeRange([before.range[0], end]);
			const between = sourceCode.text.slice(before.range[1], start);
			return fixer.replaceTextRange([before.range[0], end], between);
		}
		if (after?.value !== ",") return fixer.removeRange([start, end]);
		const next = tokenAfter(tokens, after.range[1]);
		const isAlone = !next || !isBlank(after.range[1], next.range[0]);
		return fixer.removeRange([start, isAlone ? after.range[1] : next.range[0]]);
	};
}
function indentOf(sourceCode, position) {
	const start = sourceCode.text.lastIndexOf("\n", position - 1) + 1;
	const line = sourceCode.text.slice(start, position);
	return start > 0 && /^[ \t\r]*$/u.test(line) ? line : void 0;
}
function lineBreak$1(sourceCode) {
	return sourceCode.text.includes("\r\n") ? "\r\n" : "\n";
}
function stringify(value, sourceCode, object, indent) {
	if (indent === void 0) return toJson(value);
	const lineStart = object.range[0] - object.loc.start.column;
	const outer = /^\s*/u.exec(sourceCode.text.slice(lineStart))?.[0] ?? "";
	return toJson(value, indent.startsWith(outer) ? indent.slice(outer.length) : indent).replaceAll("\n", lineBreak$1(sourceCode) + indent);
}
// build/src/rule-kit/replace.js
const replaceMessage = { replace: "Replace it with {{replacement}}." };
function replaceWith(value, replacement) {
	return (fixer) => fixer.replaceTextRange(value.node.range, toJson(replacement));
}
function suggestReplacements(value, ...texts) {
	return texts.filter((text) => text !== void 0).map((text) => ({
		messageId: "replace",
		data: { replacement: quote(text) },
		fix: replaceWith(value, text)
	}));
}
// build/rules/marketplace/no-disabled-tour.js
var no_disabled_tour_default = createManifestRule({
	name: "no-disabled-tour",
	meta: {
		type: "suggestion",
		hasSuggestions: true,
		docs: {
			description: "Disallow a `tour` that is not turned on by `is_tour`",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			disabled: "\"is_tour\" is false, but the platform expects true whenever there is a \"tour\". Set it to true, or remove \"tour\".",
			absent: "The tour lacks \"is_tour\", which turns it on. Add \"is_tour\": true, or remove \"tour\".",
			enable: "Set \"is_tour\" to true.",
			remove: "Remove \"tour\"."
		}
	},
	check(context, manifest) {
		const tour = manifest.get("tour");
		const isTour = tour?.get("is_tour");
		if (tour?.type !== "object") return;
		if (isTour ? isTour.plain !== false : !lacks(manifest, tour, "is_tour")) return;
		const { sourceCode } = context;
		const enable = isTour ? replaceWith(isTour, true) : insertMember(sourceCode, tour, "is_tour", true);
		context.report({
			node: isTour?.node ?? tour.keyNode,
			messageId: isTour ? "disabled" : "absent",
			suggest: [{
				messageId: "enable",
				fix: enable
			}, {
				messageId: "remove",
				fix: remove(sourceCode, tour)
			}]
		});
	}
});
// build/rules/archive/no-duplicate-entries.js
var no_duplicate_entries_default = createArchiveRule({
	name: "no-duplicate-entries",
	meta: {
		type: "suggestion",
		docs: {
			description: "Disallow two files of one name in an archive",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: { duplicate: "The archive has several files with the same name ({{names}}), and which one the platform takes is not known. Pack the widget into a new archive instead of adding to an old one." }
	},
	check(context, { entries }) {
		const paths = entries.filter(isLocated).filter(({ kind }) => kind !== "folder").map(({ path }) => path);
		const seen = new Set();
		const twice = new Set(paths.filter((path) => seen.has(path) || !seen.add(path)));
		if (twice.size === 0) return;
		context.report({
			loc: wholeFile,
			messageId: "duplicate",
			data: { names: listed([...twice]) }
		});
	}
});
// build/src/rule-kit/walk-tree.js
function walkTree(tree, visitor) {
	traverseNodes(tree, {
		enterNode(node) {
			visitor[node.type]?.(node);
		},
		leaveNode() {}
	});
}
// build/rules/json/no-duplicate-keys.js
var no_duplicate_keys_default = createTextRule({
	name: "no-duplicate-keys",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Disallow a key that is repeated in its object",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			duplicate: "The key {{key}} is repeated in this object on line {{line}}, and only the last one counts. Remove one of them, or rename it.",
			remove: "Remove this one, which has no effect."
		}
	},
	check(context, { json }) {
		if (!json.mayDuplicateKeys) return;
		const { ast } = context.sourceCode;
		walkTree(ast, { JSONObjectExpression({ properties }) {
			for (const [key, members] of groupBy(properties, keyText)) {
				const counted = members.filter(({ value }) => isGroup(value) || !commentKeys.pattern.test(key));
				const last = counted.at(-1);
				for (const member of counted.slice(0, -1)) context.report({
					node: member.key,
					messageId: "duplicate",
					data: {
						key: quote(key),
						line: String(last?.loc.start.line)
					},
					suggest: [{
						messageId: "remove",
						fix: removeNode(context.sourceCode, member)
					}]
				});
			}
		} });
	}
});
function isGroup({ type }) {
	return type === "JSONObjectExpression" || type === "JSONArrayExpression";
}
// build/rules/texts/no-duplicate-locales.js
var no_duplicate_locales_default = createManifestRule({
	name: "no-duplicate-locales",
	meta: {
		type: "suggestion",
		hasSuggestions: true,
		docs: {
			description: "Disallow the same language twice in `widget.locale`",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			duplicate: "The language {{code}} is declared more than once. Remove this one.",
			remove: "Remove the repeated {{code}}."
		}
	},
	check(context, manifest) {
		for (const element of manifest.localeBlock?.elements ?? []) {
			const code = element.text;
			if (code === void 0 || code.trim() === "") continue;
			if (manifest.locales.get(code) === element) continue;
			context.report({
				node: element.node,
				messageId: "duplicate",
				data: { code: quote(code) },
				suggest: [{
					messageId: "remove",
					data: { code: quote(code) },
					fix: remove(context.sourceCode, element)
				}]
			});
		}
	}
});
// build/src/rule-kit/location.js
const removeMessage = { remove: "Remove {{location}}." };
const entryMessages = {
	...replaceMessage,
	...removeMessage
};
function meantLocation(entry, candidates = locations) {
	const known = readLocation(entry)?.location;
	if (known) return known;
	const name = entry.trim().replace(/\d$/u, "");
	const ofBlock = candidates.find(({ block }) => block?.name === name.toLowerCase());
	if (ofBlock) return ofBlock;
	const meant = didYouMean(name, candidates.map((location) => location.name));
	return candidates.find((location) => location.name === meant);
}
function entryFor({ name, area }, entry = "") {
	if (!area) return name;
	const { load, draw } = areaSuffixes;
	return name + (entry.trim().endsWith("0") ? load : draw);
}
function suggestEntries(sourceCode, manifest, value, ...entries) {
	if (entries.some((entry) => entry !== void 0 && manifest.locations.has(entry))) return [suggestRemoval(sourceCode, value)];
	return suggestReplacements(value, ...entries);
}
function suggestRemoval(sourceCode, value) {
	return {
		messageId: "remove",
		data: { location: quote(value.text ?? "") },
		fix: remove(sourceCode, value)
	};
}
function isListed(manifest, { name }) {
	return [...manifest.locations.keys()].some((entry) => meantLocation(entry)?.name === name);
}
var no_duplicate_locations_default = createManifestRule({
	name: "no-duplicate-locations",
	meta: {
		type: "suggestion",
		hasSuggestions: true,
		docs: {
			description: "Disallow the same location twice in `locations`",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			duplicate: "The location {{location}} is listed {{times}} times. List it once.",
			same: "The location {{location}} is the same as {{first}}. Remove one of them.",
			conflict: "The location {{location}} contradicts {{first}}: the widget either draws in the right-hand panel ({{draw}}) or only loads its script ({{load}}). Remove one of them.",
			...removeMessage
		}
	},
	check(context, manifest) {
		const entries = (manifest.locationsBlock?.elements ?? []).flatMap(readEntry);
		for (const [, group] of groupBy(entries, ({ name }) => name)) {
			const [one, other] = [...groupBy(group, ({ suffix }) => suffix).values()];
			if (other) reportConflict(context, one, other);
			else if (group.length > 1) reportDuplicate(context, group);
		}
	}
});
function readEntry(value) {
	const { text } = value;
	if (text === void 0 || text.trim() === "") return [];
	const named = readLocation(text);
	const suffix = named?.location.area && named.suffix || areaSuffixes.draw;
	const isKnown = suffix === areaSuffixes.draw || suffix === areaSuffixes.load;
	if (!named?.location.area || !isKnown) return [{
		value,
		text,
		name: text,
		suffix: ""
	}];
	return [{
		value,
		text,
		name: named.location.name,
		suffix
	}];
}
function reportConflict(context, one, other) {
	const [[first], [second]] = [one, other];
	context.report({
		node: second.value.node,
		messageId: "conflict",
		data: {
			location: quote(second.text),
			first: quote(first.text),
			draw: quote(second.name + areaSuffixes.draw),
			load: quote(second.name + areaSuffixes.load)
		},
		suggest: [other, one].filter((entries) => entries.length === 1).map(([entry]) => suggestRemoval(context.sourceCode, entry.value))
	});
}
function reportDuplicate(context, [first, ...others]) {
	const [second] = others;
	const location = quote(second.text);
	const isSame = second.text === first.text;
	context.report({
		node: second.value.node,
		...isSame ? {
			messageId: "duplicate",
			data: {
				location,
				times: String(others.length + 1)
			}
		} : {
			messageId: "same",
			data: {
				location,
				first: quote(first.text)
			}
		},
		suggest: others.length === 1 ? [suggestRemoval(context.sourceCode, second.value)] : []
	});
}
// build/rules/manifest/no-empty-settings.js
var no_empty_settings_default = createManifestRule({
	name: "no-empty-settings",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Disallow `settings` without a field",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			empty: "The block \"settings\" is empty, and the platform refuses it. Add at least one field.",
			needless: "The block \"settings\" is empty, and a widget that cannot be installed needs no such block. Remove it, or add a field.",
			remove: "Remove the empty block."
		}
	},
	check(context, manifest) {
		const { settings } = manifest;
		if (settings?.type !== "object" || settings.members.size > 0) return;
		if (manifest.locations.has("settings") || manifest.get("widget", "installation")?.plain !== false) {
			context.report({
				node: settings.keyNode,
				messageId: "empty"
			});
			return;
		}
		const fix = remove(context.sourceCode, settings);
		const { root } = manifest;
		const isOnly = root.get("widget", "settings") === void 0 || !root.get("settings");
		context.report({
			node: settings.keyNode,
			messageId: "needless",
			suggest: isOnly ? [{
				messageId: "remove",
				fix
			}] : []
		});
	}
});
// build/rules/archive/no-encrypted-files.js
var no_encrypted_files_default = createArchiveRule({
	name: "no-encrypted-files",
	meta: {
		type: "suggestion",
		docs: {
			description: "Disallow encrypted files in an archive",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: { encrypted: "The archive has encrypted files ({{names}}), and the upload asks for no password. Pack the widget without one." }
	},
	check(context, { entries }) {
		const encrypted = entries.filter(({ isEncrypted }) => isEncrypted);
		if (encrypted.length === 0) return;
		const names = listed(encrypted.map(({ name }) => name));
		context.report({
			loc: wholeFile,
			messageId: "encrypted",
			data: { names }
		});
	}
});
// build/rules/script/no-eval.js
var no_eval_default = createScriptRule({
	name: "no-eval",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow `eval` and `new Function`",
			presets: {
				recommended: "warn",
				marketplace: "error",
				amocrm: "warn",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			eval: "{{name}} runs a text as a program, which the checklist of the marketplace forbids. Write the program itself, or use JSON.parse for data.",
			bundled: "This bundled file runs texts as programs ({{name}}), which the checklist of the marketplace forbids. Build it without a source map of the type \"eval\", and without the library that needs it."
		}
	},
	check(context, script) {
		const calls = script.globals("eval", "Function").filter((node) => {
			const parent = script.parentOf(node);
			return (parent?.type === "CallExpression" || parent?.type === "NewExpression") && parent.callee === node;
		});
		for (const { node, count } of eachOrFirst(script, calls)) {
			const name = node.type === "Identifier" ? node.name : nameOf$3(node);
			context.report({
				node,
				messageId: count === void 0 ? "eval" : "bundled",
				data: { name: quote(name ?? "") }
			});
		}
	}
});
// build/src/rule-kit/dependencies.js
function dependenciesOf(script) {
	const isLoader = new Set(script.globals("define", "require", "requirejs"));
	return script.nodesOf("CallExpression").flatMap(({ callee, arguments: given }) => {
		return ((isLoader.has(callee) ? given.find((one) => one.type === "ArrayExpression") : void 0)?.elements ?? []).flatMap((node) => {
			const text = textOf(node);
			return node && text !== void 0 ? [{
				node,
				text
			}] : [];
		});
	});
}
// build/src/platform/urls.js
var import_ipaddr = __toESM(require_ipaddr(), 1);
const placeholderHosts = [
	{
		domains: ["example.com"],
		source: "https://github.com/kommo-crm/create-kommo-integration",
		confidence: "high"
	},
	{
		domains: [
			"example.net",
			"example.org",
			"example"
		],
		source: "https://www.rfc-editor.org/rfc/rfc6761",
		confidence: "high"
	},
	{
		domains: [],
		labels: [
			"yourdomain",
			"your-domain",
			"yourcompany",
			"your-company",
			"yoursite",
			"your-site"
		],
		source: "https://github.com/zydzymax/salesbot-mvp",
		confidence: "medium"
	}
];
const localHosts = [
	{
		domains: ["localhost"],
		source: "https://www.rfc-editor.org/rfc/rfc6761",
		confidence: "high"
	},
	{
		domains: ["local"],
		source: "https://www.rfc-editor.org/rfc/rfc6762",
		confidence: "high"
	},
	{
		domains: ["home.arpa"],
		source: "https://www.rfc-editor.org/rfc/rfc8375",
		confidence: "high"
	},
	{
		domains: [
			"internal",
			"lan",
			"intranet",
			"corp",
			"home"
		],
		source: "https://www.rfc-editor.org/rfc/rfc6762#appendix-G",
		confidence: "high"
	}
];
const tunnelHosts = [
	{
		domains: [
			"ngrok.io",
			"ngrok.app",
			"ngrok.dev",
			"ngrok-free.app",
			"ngrok-free.dev"
		],
		source: "https://publicsuffix.org/list/public_suffix_list.dat",
		confidence: "high"
	},
	{
		domains: ["loca.lt", "localtunnel.me"],
		source: "https://github.com/localtunnel/localtunnel",
		confidence: "high"
	},
	{
		domains: ["trycloudflare.com"],
		source: "https://publicsuffix.org/list/public_suffix_list.dat",
		confidence: "high"
	},
	{
		domains: ["serveo.net", "serveousercontent.com"],
		source: "https://serveo.net",
		confidence: "high"
	},
	{
		domains: [
			"localhost.run",
			"lhr.life",
			"lhr.rocks"
		],
		source: "https://localhost.run/docs",
		confidence: "medium"
	},
	{
		domains: [
			"pinggy.link",
			"pinggy-free.link",
			"pinggy.net",
			"pinggy.online"
		],
		source: "https://pinggy.io/docs",
		confidence: "medium"
	},
	{
		domains: ["tunnelmole.net"],
		source: "https://github.com/robbie-cahill/tunnelmole-client",
		confidence: "medium"
	},
	{
		domains: ["loclx.io"],
		source: "https://localxpose.io/docs",
		confidence: "medium"
	},
	{
		domains: ["share.zrok.io"],
		source: "https://docs.zrok.io",
		confidence: "medium"
	},
	{
		domains: ["sharedwithexpose.com"],
		source: "https://expose.dev/docs",
		confidence: "medium"
	},
	{
		domains: ["devtunnels.ms"],
		source: "https://learn.microsoft.com/azure/developer/dev-tunnels/",
		confidence: "high"
	},
	{
		domains: ["app.github.dev"],
		source: "https://docs.github.com/codespaces/developing-in-a-codespace/forwarding-ports-in-your-codespace",
		confidence: "high"
	}
];
const namespaceHosts = {
	domains: [
		"www.w3.org",
		"schemas.microsoft.com",
		"schemas.openxmlformats.org",
		"schemas.xmlsoap.org",
		"purl.org",
		"ns.adobe.com",
		"xmlns.com",
		"ogp.me",
		"schema.org",
		"json-schema.org"
	],
	source: "https://www.w3.org/TR/xml-names/",
	confidence: "high"
};
// build/src/rule-kit/addresses.js
var import_isEmail = __toESM(require_isEmail(), 1);
function isHttpUrl(text) {
	return /^https?:\/\/\S+$/iu.test(text) && URL.canParse(text);
}
function isAddress(text) {
	return !/\p{Cs}/u.test(text) && import_isEmail.default.default(text, { allow_utf8_local_part: true });
}
function meantUrl(text) {
	const url = text.trim().replace(/^\/\//u, "");
	return [url, .../^[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:\/\S*)?$/u.test(url) ? [`https://${url}`] : []].find(isHttpUrl);
}
// build/src/platform/placeholders.js
const field = {
	source: "https://github.com/doutor-digital/agente-dt",
	confidence: "medium"
};
const placeholders = [
	{
		pattern: /(?<!\w)__[A-Z][A-Z\d_]*__(?!\w)/u,
		inTexts: "never",
		...field
	},
	{
		pattern: /\bREPLACE_(?:WITH|ME|THIS)[A-Z\d_]*|\bCHANGE[_-]?ME\b/iu,
		inTexts: "never",
		...field
	},
	{
		pattern: /\b(?:PASTE|INSERT|PUT|ENTER|GENERATE)_[A-Z\d_]*_HERE\b|\bCOLE_[AO]_[A-Z\d_]+/u,
		inTexts: "never",
		...field
	},
	{
		pattern: /\b(?:(?:YOUR|SEU|SUA)[_-]|(?:TU|SU)_)[A-Z][A-Z\d_-]*/u,
		inTexts: "alone",
		...field
	},
	{
		pattern: /%(?:(?![\dA-F]{2})[A-Z]{3,}|[A-Z][A-Z\d]*(?:_[A-Z\d]+)+)%/u,
		inTexts: "alone",
		...field
	},
	{
		pattern: /\{\{\s*[A-Za-z][\w.-]*\s*\}\}/u,
		inTexts: "alone",
		...field
	},
	{
		pattern: /<\s*your\b[^<>]*>/iu,
		inTexts: "alone",
		...field
	}
];
// build/src/rule-kit/placeholder.js
function placeholderIn(value) {
	for (const { pattern } of placeholders) {
		const found = pattern.exec(value);
		if (found) return found[0];
	}
}
function placeholderInText(text) {
	const written = text.trim();
	for (const { pattern, inTexts } of placeholders) {
		const [found] = pattern.exec(written) ?? [];
		if (found !== void 0 && (inTexts === "never" || found === written)) return found;
	}
}
// build/src/rule-kit/hosts.js
const known$6 = new WeakMap();
function addressesOf(manifest) {
	const addresses = known$6.get(manifest) ?? findAddresses(manifest);
	known$6.set(manifest, addresses);
	return addresses;
}
const urlStart = /^https?:\/\/(?:[\w.-]+|\[[\d:a-f.]+\])(?::\d+)?/iu;
function scriptAddressesOf(script) {
	if (script.isBundled || !/https?:\/\//iu.test(script.text)) return [];
	const dependencies = new Set(dependenciesOf(script).map(({ node }) => node));
	return script.nodesOf("Literal", "TemplateLiteral").flatMap((node) => {
		const parent = script.parentOf(node);
		const text = node.type === "TemplateLiteral" ? node.quasis[0]?.value.cooked : textOf(node);
		const [start] = urlStart.exec(text ?? "") ?? [];
		if (text === void 0 || text === null || start === void 0) return [];
		const isMade = node.type === "TemplateLiteral" && node.expressions.length > 0 || parent?.type === "BinaryExpression";
		const next = text.charAt(start.length);
		if (![
			"/",
			"?",
			"#",
			...isMade ? [] : [""]
		].includes(next)) return [];
		if (!URL.canParse(start) || dependencies.has(node) || isHint(parent)) return [];
		const { hostname, protocol } = new URL(start);
		const host = hostname.toLowerCase().replace(/\.$/u, "");
		if (isBelow(host, namespaceHosts.domains)) return [];
		return [{
			node,
			host,
			problem: (placeholderIn(text) === void 0 ? void 0 : "placeholder") ?? problemOf(host) ?? (protocol === "http:" ? "insecure" : void 0)
		}];
	});
}
function isHint(parent) {
	const isName = (name) => name === "placeholder";
	if (parent?.type === "Property") return isName(nameOf$3(parent));
	return parent?.type === "CallExpression" && isName(textOf(parent.arguments[0]));
}
function findAddresses(manifest) {
	return manifest.knownValues.flatMap(({ value, key: { role, meaning = "" }, path }) => {
		const { text } = value;
		const isMail = role === "contact address";
		if (!isMail && role !== "contact page" && role !== "endpoint") return [];
		if (text === void 0 || !(isMail ? isAddress(text) : isHttpUrl(text))) return [];
		const url = isMail ? void 0 : new URL(text);
		const host = (url?.hostname ?? text.slice(text.lastIndexOf("@") + 1)).toLowerCase().replace(/\.$/u, "");
		const problem = contentProblem(text, role !== "endpoint") ?? problemOf(host) ?? (url?.protocol === "http:" ? "insecure" : void 0);
		return [{
			path: path.join("."),
			meaning,
			value,
			text,
			host,
			problem
		}];
	});
}
function isBelow(host, domains) {
	return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}
function contentProblem(text, isContact) {
	if (isContact && isVendorContact(text)) return "sample";
	return placeholderIn(text) === void 0 ? void 0 : "placeholder";
}
function problemOf(host) {
	if (isOneOf(host, placeholderHosts)) return "placeholder";
	if (isLocal(host)) return "local";
	return isOneOf(host, tunnelHosts) ? "tunnel" : void 0;
}
function isOneOf(host, lists) {
	const labels = host.split(".");
	return lists.some((list) => isBelow(host, list.domains) || list.labels?.some((label) => labels.includes(label)));
}
function isLocal(host) {
	const literal = host.replace(/^\[|\]$/gu, "");
	if (/^\d|:/u.test(literal) && import_ipaddr.default.isValid(literal)) return import_ipaddr.default.process(literal).range() !== "unicast";
	return !host.includes(".") || isOneOf(host, localHosts);
}
// build/src/base/late-package.js
var LatePackage = class {
	#package;
	#import;
	constructor(load) {
		this.#import = load;
	}
	get exports() {
		if (!this.#package) throw new Error("A package that is needed here was not loaded before.");
		return this.#package;
	}
	async load() {
		this.#package ??= await this.#import();
	}
	provide(loaded) {
		this.#package = loaded;
	}
};
// build/src/widget/late-packages.js
const packages = {
	css: new LatePackage(() => import("./@eslint-css-tree.js")),
	globs: new LatePackage(() => import("./minimatch.js")),
	scopes: new LatePackage(() => import("./eslint-scope.js"))
};
const parsers = {
	".css": packages.css,
	".js": packages.scopes
};
async function loadParsers(paths) {
	for (const [ending, parser] of Object.entries(parsers)) if (paths.some((path) => path.toLowerCase().endsWith(ending))) await parser.load();
}
// build/src/rule-kit/option-globs.js
const syntax = {
	dot: true,
	nocomment: true,
	platform: "linux",
	braceExpandMax: 1e3
};
function globsSchema(description) {
	return {
		type: "array",
		items: {
			type: "string",
			minLength: 1,
			maxLength: limits.patternLength
		},
		maxItems: limits.patterns,
		uniqueItems: true,
		description
	};
}
function bracesIn(pattern) {
	return expand$1(pattern, { max: limits.braces + 1 }).length;
}
function matcherOf(patterns) {
	if (patterns.length === 0) return () => false;
	const { Minimatch } = packages.globs.exports;
	const matchers = patterns.map((pattern) => new Minimatch(pattern, syntax));
	return (path) => matchers.some((matcher) => matcher.match(path));
}
// build/rules/script/no-external-dependencies.js
var no_external_dependencies_default = createScriptRule({
	name: "no-external-dependencies",
	meta: {
		type: "suggestion",
		docs: {
			description: "Disallow dependencies of `define` that are on other servers than those of public libraries",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [{
			type: "object",
			properties: { allow: globsSchema("Patterns of URLs to accept, such as `https://cdn.acme.com/**`.") },
			additionalProperties: false
		}],
		defaultOptions: [{ allow: [] }],
		messages: {
			foreign: "The script loads a dependency from {{host}}, and only public libraries may come from elsewhere. Put the file into the archive.",
			insecure: "The script loads a dependency from {{host}} over plain http, which the browser refuses. Write \"https://\"."
		}
	},
	check(context, script) {
		const [{ allow = [] }] = context.options;
		const isAllowed = matcherOf(allow);
		for (const { node, text } of dependenciesOf(script)) {
			const url = text.replace(/^\/\//u, "https://");
			if (!/^https?:\/\//iu.test(url) || !URL.canParse(url) || isAllowed(url)) continue;
			const { hostname, protocol } = new URL(url);
			const isInsecure = protocol === "http:";
			if (!isInsecure && isBelow(hostname, libraryHosts.domains)) continue;
			const messageId = isInsecure ? "insecure" : "foreign";
			context.report({
				node,
				messageId,
				data: { host: quote(hostname) }
			});
		}
	}
});
// build/src/widget/parity.js
function compareTrees(primary, other) {
	const differences = [];
	const pairs = [{
		path: [],
		left: primary,
		right: other
	}];
	for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
		const { path, left, right } = pair;
		const differ = (kind, key, value) => {
			differences.push({
				kind,
				path: [...path, key],
				value
			});
		};
		let shared = 0;
		for (const key of Object.keys(left)) {
			const value = left[key];
			if (!Object.hasOwn(right, key)) {
				differ("missing", key, value);
				continue;
			}
			shared += 1;
			const counterpart = right[key];
			if (isObject(value) && isObject(counterpart)) pairs.push({
				path: [...path, key],
				left: value,
				right: counterpart
			});
			else if (isObject(value) !== isObject(counterpart)) differ("shape", key, value);
		}
		const others = Object.keys(right);
		if (others.length === shared) continue;
		for (const key of others) if (!Object.hasOwn(left, key)) differ("extra", key, right[key]);
	}
	return differences;
}
function textPaths(value, path) {
	const found = [];
	const rest = [{
		value,
		path
	}];
	for (let next = rest.pop(); next; next = rest.pop()) {
		if (!isObject(next.value)) {
			found.push(next.path);
			continue;
		}
		for (const [key, member] of Object.entries(next.value)) rest.push({
			value: member,
			path: [...next.path, key]
		});
	}
	return found;
}
// build/src/rule-kit/flat-keys.js
function isFlat(tree, path) {
	if (!path.includes(".") || !Object.hasOwn(tree, path)) return false;
	return valueAt(tree, path.split(".")) === void 0;
}
function flatKeys(manifest, tree) {
	if (!isObject(tree)) return [];
	const paths = [...manifest.references, ...manifest.locationTexts].map(({ path }) => path);
	return [...new Set(paths)].filter((path) => isFlat(tree, path));
}
// build/src/rule-kit/parity.js
const parityOptions = {
	schema: [{
		type: "object",
		properties: { ignore: globsSchema("Patterns of dotted keys to ignore, such as `legal.*` or `**.hint`.") },
		additionalProperties: false
	}],
	defaults: [{ ignore: [] }]
};
function unexplainedDifferences(document, [{ ignore = [] }]) {
	const { root, code, manifest } = document;
	const primary = manifest.primaryLocale;
	if (!primary || primary.code === code || !manifest.locales.has(code)) return [];
	const { plain } = root;
	const isOther = isPastedManifest(plain) || [plain, primary.tree].some((tree) => flatKeys(manifest, tree).length > 0);
	if (!isObject(plain) || isOther) return [];
	const references = new Set([...manifest.references, ...manifest.locationTexts].map(({ path }) => path));
	const isIgnored = keyMatcher(ignore);
	return differencesOf(document, primary.tree, plain).filter(({ path, value }) => {
		const texts = textPaths(value, path);
		return texts.length === 0 ? !isIgnored(path) : texts.some((text) => !references.has(text.join(".")) && !isIgnored(text));
	});
}
const compared = new WeakMap();
function differencesOf(document, primary, plain) {
	const differences = compared.get(document) ?? compareTrees(primary, plain);
	compared.set(document, differences);
	return differences;
}
function keyMatcher(patterns) {
	const matches = matcherOf(patterns.map((pattern) => pattern.replaceAll(".", "/")));
	if (patterns.length === 0) return () => false;
	return (path) => path.some((_, index) => matches(path.slice(0, index + 1).join("/")));
}
// build/rules/texts/no-extra-locale-keys.js
var no_extra_locale_keys_default = createLocaleRule({
	name: "no-extra-locale-keys",
	meta: {
		type: "suggestion",
		docs: {
			description: "Disallow keys in locale files that the primary language does not have",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: parityOptions.schema,
		defaultOptions: parityOptions.defaults,
		messages: { extra: "The key {{key}} is not in {{primary}}. Add it there too, or remove it here." }
	},
	check(context, locale) {
		const primary = locale.manifest.primaryLocale;
		if (!primary) return;
		for (const { kind, path } of unexplainedDifferences(locale, context.options)) {
			const value = kind === "extra" ? locale.root.get(...path) : void 0;
			if (!value) continue;
			const data = {
				key: quote(path.join(".")),
				primary: `i18n/${primary.name}`
			};
			context.report({
				node: value.keyNode,
				messageId: "extra",
				data
			});
		}
	}
});
// build/src/platform/styles.js
const source = "https://developers.kommo.com/docs/style-css";
const interfaceNames = {
	blocks: [
		"button-cancel",
		"button-input",
		"button-input-inner",
		"card-cf-name-label",
		"card-entity-form",
		"card-fields",
		"card-holder",
		"card-tabs",
		"card-widgets",
		"card-widgets__elements",
		"card-widgets__top",
		"card-widgets__widget",
		"checkboxes_dropdown",
		"content__account",
		"content__top",
		"control--select",
		"control--suggest",
		"control-checkbox",
		"control-price",
		"control-radio",
		"control-toggler",
		"control-wrapper",
		"date_field",
		"digital-pipeline",
		"feed-compose",
		"feed-note",
		"left-menu",
		"linked-form",
		"linked-forms",
		"list-row",
		"list-top-nav",
		"list-top-search",
		"modal-body",
		"modal-list",
		"multisuggest",
		"nav__menu",
		"nav__top",
		"notification-inner",
		"pipeline_leads",
		"pipeline_status",
		"switcher",
		"text-input",
		"users-picker",
		"widget-settings",
		"widget_settings_block"
	],
	ids: [
		"card_fields",
		"card_holder",
		"left_menu",
		"list_holder",
		"list_page_holder",
		"nav_menu",
		"page_holder",
		"pipeline_holder",
		"widgets_block",
		"work-area",
		"work_area"
	],
	source,
	confidence: "medium"
};
const ownFrame = {
	beginning: "card-widgets__widget-",
	source,
	confidence: "high"
};
const themeAttribute = {
	name: "data-color-scheme",
	source: "https://developers.kommo.com/docs/dark-theme",
	confidence: "high"
};
// build/src/widget/style-text.js
function childrenOf(node) {
	return [...node?.children ?? []];
}
var TooManyMistakes = class extends Error {};
var StyleText = class {
	text;
	hasMark;
	mistake = void 0;
	#tree;
	constructor(text, hasMark, tree) {
		this.text = text;
		this.hasMark = hasMark;
		this.#tree = tree;
	}
	get judged() {
		return this;
	}
	get tree() {
		this.#tree ??= parseStyle(this.text);
		return this.#tree;
	}
	get ast() {
		return this.tree;
	}
};
function parseStyle(text) {
	let mistakes = 0;
	const onParseError = () => {
		mistakes += 1;
		if (mistakes > limits.styleMistakes) throw new TooManyMistakes();
	};
	try {
		return packages.css.exports.default(text, {
			positions: true,
			onParseError
		});
	} catch (error) {
		if (error instanceof TooManyMistakes) return {
			type: "StyleSheet",
			children: []
		};
		throw error;
	}
}
// build/src/rule-kit/selector.js
const narrowness = [
	"everything",
	"interface",
	"own"
];
const interfaceIds = new Set(interfaceNames.ids);
const sameAsArguments = new Set([
	"is",
	"where",
	"matches",
	"any",
	"-webkit-any",
	"-moz-any"
]);
const ofOwnElements = new Set([
	"host",
	"host-context",
	"slotted",
	"part"
]);
function isInterfaceBlock(name) {
	return interfaceNames.blocks.some((block) => name === block || name.startsWith(`${block}_`) || name.startsWith(`${block}--`));
}
function wideRules(style, reach) {
	const reachOfRule = new Map();
	const isReported = new Set();
	const wide = [];
	for (const rule of style.rules) {
		const around = rule.around && outermost(rule.around, reachOfRule);
		const reaches = rule.selectors.map((selector) => narrowest([reachOf(selector), ...around ? [around] : []]));
		reachOfRule.set(rule, widest(reaches));
		const isInside = rule.around !== void 0 && isReported.has(rule.around);
		if (rule.isVisible && widest(reaches) !== "own" || isInside) isReported.add(rule);
		const selectors = rule.selectors.filter((_, index) => reaches[index] === reach);
		if (rule.isVisible && !isInside && selectors.length > 0) wide.push({ selectors });
	}
	return wide;
}
function outermost(rule, known) {
	const reach = known.get(rule);
	if (reach) return reach;
	const own = widest(rule.selectors.map(reachOf));
	return narrowest(rule.around ? [own, outermost(rule.around, known)] : [own]);
}
function reachOf(selector) {
	return narrowest(childrenOf(selector).map(reachOfPart));
}
function reachOfPart(part) {
	const name = nameOf$2(part);
	switch (part.type) {
		case "ClassSelector": return isOfInterface(name) ? "interface" : "own";
		case "IdSelector": return interfaceIds.has(name) ? "interface" : "own";
		case "TypeSelector": return name.includes("-") ? "own" : "everything";
		case "AttributeSelector": return isOwnAttribute(name.toLowerCase()) ? "own" : "everything";
		case "PseudoElementSelector": return ofOwnElements.has(name.toLowerCase()) ? "own" : "everything";
		case "PseudoClassSelector": return reachOfPseudoClass(name.toLowerCase(), childrenOf(part).flatMap(childrenOf));
		default: return "everything";
	}
}
function reachOfPseudoClass(name, selectors) {
	if (ofOwnElements.has(name)) return "own";
	const reaches = selectors.map(reachOf);
	if (name === "has") return narrowest(reaches);
	return sameAsArguments.has(name) && reaches.length > 0 ? widest(reaches) : "everything";
}
function isOfInterface(name) {
	return !name.startsWith(ownFrame.beginning) && isInterfaceBlock(name);
}
function isOwnAttribute(name) {
	if (name === themeAttribute.name || name.startsWith("aria-")) return false;
	return name === "class" || name === "id" || name.includes("-");
}
function nameOf$2({ name = "" }) {
	return typeof name === "string" ? name : nameOf$2(name);
}
function narrowest(reaches) {
	return reaches.reduce((one, other) => narrowness.indexOf(one) > narrowness.indexOf(other) ? one : other, "everything");
}
function widest(reaches) {
	return reaches.reduce((one, other) => narrowness.indexOf(one) < narrowness.indexOf(other) ? one : other, "own");
}
// build/src/rule-kit/style-node.js
const shown$1 = 5;
function namesOfSelectors(selectors, text) {
	const texts = selectors.map(({ loc }) => text.slice(loc?.start.offset, loc?.end.offset));
	const more = texts.length - shown$1;
	const names = texts.slice(0, shown$1).map(quote);
	const last = more > 0 ? `${String(more)} more` : names.pop() ?? "";
	const below = texts[0]?.replace(/^(?:html|body|:root)(?:[\s>+~]+(?:body)?|$)/iu, "").trim();
	return {
		selectors: names.length > 0 ? `${names.join(", ")} and ${last}` : last,
		example: quote([".my-widget", below].join(" ").trim())
	};
}
function placeOfNodes(nodes) {
	return {
		start: positionOf(nodes[0]?.loc?.start),
		end: positionOf(nodes.at(-1)?.loc?.end)
	};
}
function positionOf({ line, column } = {
	line: 1,
	column: 1
}) {
	return {
		line,
		column: column - 1
	};
}
// build/rules/style/no-global-selectors.js
var no_global_selectors_default = createStyleRule({
	name: "no-global-selectors",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow selectors that apply to the whole interface, such as `body` or `*`",
			presets: {
				recommended: "warn",
				marketplace: "error",
				amocrm: "warn",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			global: "The style of a widget is loaded into the page of the platform, where {{selectors}} applies to the whole interface. Begin with a class or an id of the widget, as in {{example}}.",
			globals: "The style of a widget is loaded into the page of the platform, where {{selectors}} apply to the whole interface. Begin each with a class or an id of the widget, as in {{example}}."
		}
	},
	check(context, { style, text }) {
		for (const { selectors } of wideRules(style, "everything")) context.report({
			loc: placeOfNodes(selectors),
			messageId: selectors.length > 1 ? "globals" : "global",
			data: namesOfSelectors(selectors, text)
		});
	}
});
// build/rules/script/no-globals.js
const writable = /^(?:on[a-z]+|location|name|status|opener|event)$/u;
var no_globals_default = createScriptRule({
	name: "no-globals",
	meta: {
		type: "suggestion",
		docs: {
			description: "Disallow globals of the widget, also by a variable without a declaration",
			presets: {
				marketplace: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			undeclared: "Nothing declares {{name}}, so it becomes a global that all widgets share. Declare it with \"let\" or \"const\".",
			member: "{{name}} becomes a global that all widgets share. Keep it in a variable of the widget."
		}
	},
	check(context, script) {
		if (script.isBundled) return;
		const seen = new Set();
		for (const { node, name, isMember } of inOrderOf(globalsMadeIn(script))) {
			if (seen.has(name)) continue;
			seen.add(name);
			const messageId = isMember ? "member" : "undeclared";
			context.report({
				node,
				messageId,
				data: { name: quote(isMember ? `window.${name}` : name) }
			});
		}
	}
});
function inOrderOf(made) {
	const byNode = new Map(made.map((one) => [one.node, one]));
	return inOrder([...byNode.keys()]).flatMap((node) => byNode.get(node) ?? []);
}
function globalsMadeIn(script) {
	return [...script.nodesOf("AssignmentExpression").filter(isPlain).map(({ left }) => left), ...script.nodesOf("ForInStatement", "ForOfStatement").map(({ left }) => left)].flatMap((node) => {
		if (node.type === "Identifier") return !writable.test(node.name) && script.undeclared.has(node) ? [{
			node,
			name: node.name,
			isMember: false
		}] : [];
		if (node.type !== "MemberExpression" || !script.isGlobalObject(node.object)) return [];
		const name = nameOf$3(node);
		return name === void 0 || writable.test(name) ? [] : [{
			node,
			name,
			isMember: true
		}];
	});
}
function isPlain({ operator }) {
	return operator === "=";
}
// build/src/rule-kit/custom-label.js
function isCustomLabel(value) {
	return value.key === "name" && value.parent?.get("type")?.text === "custom";
}
// build/rules/texts/no-hardcoded-text.js
var no_hardcoded_text_default = createManifestRule({
	name: "no-hardcoded-text",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow texts in the manifest of a widget with several languages",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			literal: "The text {{text}} is the same in every language. Move it to the locale files and write its key here, as in {{reference}}.",
			blank: "The text is blank. Write the key of a text in the locale files, as in {{reference}}."
		}
	},
	check(context, manifest) {
		const references = new Set(manifest.references.map(({ value }) => value));
		for (const { value, mayBeLiteral } of manifest.texts) {
			const { text } = value;
			if (text === void 0 || mayBeLiteral || references.has(value)) continue;
			const reference = quote(exampleFor(manifest.known(value)?.path ?? keyPath(value)));
			if (text.trim() === "") {
				if (isCustomLabel(value) || isMissing(manifest, value)) continue;
				context.report({
					node: value.node,
					messageId: "blank",
					data: { reference }
				});
			} else if (manifest.locales.size > 1) {
				const data = {
					text: quote(text),
					reference
				};
				context.report({
					node: value.node,
					messageId: "literal",
					data
				});
			}
		}
	}
});
function isMissing({ knownValues }, text) {
	return (knownValues.find(({ value }) => value === text)?.key)?.required?.some(({ absence }) => absence === "refuses") ?? false;
}
function exampleFor([block = "", ...path]) {
	return [block, ...path.slice(-2)].join(".");
}
// build/src/rule-kit/misplaced.js
const misplacedMessages = {
	misplaced: "The platform does not read {{key}} here, only {{place}}. Move it there.",
	move: "Move {{key}}, so that it is {{place}}."
};
function misplacedIn(manifest) {
	return manifest.misplaced.flatMap(({ value, misplacement }) => {
		const { to } = misplacement;
		const target = manifest.get(...to.slice(0, -1));
		if (target ? target.type !== "object" : to[0] === "widget") return [];
		return [{
			value,
			misplacement,
			target,
			isTaken: target?.get(to.at(-1)) !== void 0
		}];
	});
}
function checkMisplaced(context, manifest, isMeant) {
	for (const { value, misplacement, target, isTaken } of misplacedIn(manifest)) {
		if (isTaken || !isMeant(isNeeded(manifest, misplacement))) continue;
		const data = placeOf$1(misplacement);
		const suggest = target && !value.isDuplicated ? [{
			messageId: "move",
			data,
			fix: moveMember(context.sourceCode, value, target)
		}] : [];
		context.report({
			node: value.keyNode,
			messageId: "misplaced",
			data,
			suggest
		});
	}
}
function ignoredValues(manifest) {
	return new Set(manifest.misplaced.flatMap(({ value, misplacement }) => misplacement.reaction !== void 0 || isNeeded(manifest, misplacement) ? [] : [value]));
}
function placeOf$1({ to }) {
	const parent = to.at(-2);
	return {
		key: quote(to.at(-1)),
		place: parent === void 0 ? "at the top level" : `inside ${quote(parent)}`
	};
}
function isNeeded(manifest, { to, reaction }) {
	if (reaction !== void 0) return reaction === "refuses";
	const target = manifest.get(...to.slice(0, -1));
	const { required = [], ...key } = keyAt(...to);
	const certain = required.filter(({ absence }) => absence !== "unknown");
	return target !== void 0 && isRequired(manifest, target, {
		...key,
		required: certain
	});
}
// build/src/rule-kit/value-type.js
const wrongTypeMessage = { wrongType: "{{path}} must be {{expected}}, but is {{actual}}. Write it as in {{example}}." };
const typeMessages = {
	...wrongTypeMessage,
	notBoolean: "{{path}} must be a boolean, but is {{actual}}. Write true or false, without quotes.",
	...replaceMessage
};
const booleanWords = {
	...Object.fromEntries([
		"true",
		"y",
		"yes",
		"on",
		"1"
	].map((word) => [word, true])),
	...Object.fromEntries([
		"false",
		"n",
		"no",
		"off",
		"0"
	].map((word) => [word, false]))
};
const rolesWithRules = new Set([
	...[
		"endpoint",
		"support",
		"contact page",
		"contact address",
		"color",
		"credential"
	],
	...[
		"field",
		"field type",
		"locations",
		"location",
		"languages",
		"language"
	],
	...["version", "interface version"]
]);
function wrongTypes(manifest, isMeant) {
	const ignored = ignoredValues(manifest);
	return manifest.knownValues.filter(({ value, key }) => value.type !== key.type && value.type !== "invalid" && isMeant(key) && !ignored.has(value));
}
function reactsToType({ role, otherType = "refuses" }, reaction) {
	return !rolesWithRules.has(role) && otherType === reaction;
}
function isField({ role, otherType = "refuses" }, reaction) {
	return role === "field" && otherType === reaction;
}
function reportWrongType(context, known) {
	const data = wrongTypeData(known, known.key.examples?.[0]);
	context.report({
		node: known.value.node,
		messageId: "wrongType",
		data
	});
}
function reportType(context, known, isCertain) {
	const { value, key } = known;
	const word = (value.type === "string" || value.type === "number" ? String(value.plain) : "-").trim().toLowerCase();
	const meant = key.type === "boolean" && Object.hasOwn(booleanWords, word) ? booleanWords[word] : void 0;
	const fix = meant === void 0 ? void 0 : replaceWith(value, meant);
	context.report({
		node: value.node,
		messageId: key.type === "boolean" ? "notBoolean" : "wrongType",
		data: wrongTypeData(known, meant ?? key.examples?.[0]),
		fix: fix && isCertain(word) ? fix : null,
		suggest: fix && !isCertain(word) ? [{
			messageId: "replace",
			data: { replacement: String(meant) },
			fix
		}] : []
	});
}
function wrongTypeData({ value, key, path }, example) {
	return {
		path: path.length === 0 ? "The manifest" : quote(path.join(".")),
		expected: typeName(key.type),
		actual: typeName(value.type),
		example: inOneLine(example)
	};
}
function inOneLine(value) {
	return JSON.stringify(value, null, 1).replace(/\n\s*/gu, " ");
}
// build/src/rule-kit/fields.js
const absentKeyMessages = {
	missing: "{{path}} has no {{key}}. Add {{expected}}.",
	misspelled: "{{path}} has no {{key}}, and the platform does not know {{found}}. Did you mean {{key}}? If not, add it.",
	add: "Add {{member}}.",
	...renameMessage
};
const fieldMessages = {
	...absentKeyMessages,
	blank: "The name of {{path}} is blank. Write {{expected}}.",
	...wrongTypeMessage
};
function checkFields(context, manifest, isMeant) {
	for (const { value, name, data } of requiredKeys(manifest, isMeant)) {
		const present = value.get(name);
		if (name === "name" && present?.text?.trim() === "" && !isCustomLabel(present)) context.report({
			node: present.node,
			messageId: "blank",
			data
		});
	}
	checkAbsentKeys(context, manifest, isMeant);
}
function checkAbsentKeys(context, manifest, isMeant) {
	for (const { value, key, name, member, data } of requiredKeys(manifest, isMeant)) {
		if (value.get(name)) continue;
		reportAbsent(context, {
			object: value,
			key,
			names: [name],
			loc: () => value.keyNode.loc,
			messageIds: {
				absent: "missing",
				misspelled: "misspelled"
			},
			data,
			suggest: usualValues(member).map((usual) => ({
				messageId: "add",
				data: { member: `${quote(name)}: ${JSON.stringify(usual)}` },
				fix: insertMember(context.sourceCode, value, name, usual)
			}))
		});
	}
}
function requiredKeys(manifest, isMeant) {
	return manifest.knownValues.filter(({ value, key }) => {
		return (key.role === "field" || key.role === "handler") && value.type === "object";
	}).flatMap(({ value, key, path }) => Object.entries(key.members ?? {}).filter(([, member]) => member.required?.some((requirement) => isMeant(member, requirement))).map(([name, member]) => {
		const expected = wanted(name, member);
		return {
			value,
			key,
			name,
			member,
			data: {
				path: quote(path.join(".")),
				key: quote(name),
				expected
			}
		};
	}));
}
function usualValues({ type, values }) {
	if (type === "boolean") return [true, false];
	return (values ?? []).slice(0, 1).map(({ value }) => value);
}
function wanted(name, { type, values, examples }) {
	if (type === "boolean") return `${quote(name)} with true or false`;
	if (values) return `it with the value ${oneOf(values.map(({ value }) => String(value)))}`;
	return `a reference to its text, as in ${inOneLine(examples?.[0])}`;
}
// build/rules/manifest/no-implicit-required.js
var no_implicit_required_default = createManifestRule({
	name: "no-implicit-required",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Require fields of settings and of the Digital Pipeline to carry `required`",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: absentKeyMessages
	},
	check(context, manifest) {
		checkAbsentKeys(context, manifest, ({ role }) => role === "flag");
	}
});
// build/src/rule-kit/left-menu.js
const codes = systemItems.map(({ code }) => code);
function menuItems(manifest) {
	return membersOf(manifest.get("left_menu")).flatMap(([code, value]) => {
		if (value.type !== "object") return [];
		const system = systemItems.find((item) => item.code === code);
		if (system) return [{
			code,
			value,
			kind: "system",
			system
		}];
		if ([
			"title",
			"icon",
			"icons"
		].some((key) => !lacks(manifest, value, key))) return [{
			code,
			value,
			kind: "own"
		}];
		return [{
			code,
			value,
			kind: (value.get("is_hidden") ?? didYouMean(code, codes)) === void 0 ? "own" : "unknown"
		}];
	});
}
// build/rules/locations/no-ineffective-left-menu.js
var no_ineffective_left_menu_default = createManifestRule({
	name: "no-ineffective-left-menu",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Disallow changes of the left menu that the platform does not make",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: ["warn", { platform: "amocrm" }],
				amomarket: ["warn", { platform: "amocrm" }]
			}
		},
		schema: platformSchema,
		defaultOptions: [{ platform: "kommo" }],
		messages: {
			unknownItem: "{{platform}} has no menu item {{item}}. Write {{expected}}, or give an item of your own a \"title\" and an \"icon\".",
			notHideable: "{{platform}} does not hide the menu item {{item}}, only {{expected}}. Remove \"is_hidden\".",
			notExtendable: "{{platform}} adds no pages to its menu item {{item}}, only to {{expected}}. Remove \"submenu\".",
			notFollowable: "{{platform}} puts nothing after {{item}}. Write the code of one of its menu items: {{expected}}.",
			remove: "Remove {{key}}.",
			...renameMessage,
			...replaceMessage
		}
	},
	check(context, manifest) {
		const [{ platform = "kommo" }] = context.options;
		const codesOf = (can) => systemItems.filter((item) => item[can].includes(platform)).map(({ code }) => code);
		const dataFor = (item, expected) => ({
			platform: platformNames[platform],
			item: quote(item),
			expected: oneOf(expected)
		});
		function reportKey(messageId, member, data) {
			const fix = remove(context.sourceCode, member);
			const suggest = [{
				messageId: "remove",
				data: { key: quote(member.key ?? "") },
				fix
			}];
			context.report({
				node: member.keyNode,
				messageId,
				data,
				suggest
			});
		}
		function checkOwn(value) {
			const after = value.get("sort", "after");
			const expected = codesOf("followable");
			if (after?.text === void 0 || expected.includes(after.text)) return;
			const data = dataFor(after.text, expected);
			const suggest = suggestReplacements(after, didYouMean(after.text, expected));
			context.report({
				node: after.node,
				messageId: "notFollowable",
				data,
				suggest
			});
		}
		function checkSystem(value, { code, extendable }) {
			const submenu = value.get("submenu");
			if (!submenu || extendable.includes(platform)) return;
			reportKey("notExtendable", submenu, dataFor(code, codesOf("extendable")));
		}
		function check(item) {
			const { code, value } = item;
			if (item.kind === "unknown") {
				const known = [...new Set([...codesOf("hideable"), ...codesOf("extendable")])];
				const meant = didYouMean(code, known.filter((other) => !value.parent?.get(other)));
				context.report({
					node: value.keyNode,
					messageId: "unknownItem",
					data: dataFor(code, known),
					suggest: meant === void 0 ? [] : [suggestRename(value, meant)]
				});
				return;
			}
			if (item.kind === "own") checkOwn(value);
			else checkSystem(value, item.system);
			const isHidden = value.get("is_hidden");
			const hideable = codesOf("hideable");
			if (isHidden?.plain !== true || code === "settings" || hideable.includes(code)) return;
			reportKey("notHideable", isHidden, dataFor(code, hideable));
		}
		menuItems(manifest).forEach(check);
	}
});
// build/rules/script/no-injected-scripts.js
var no_injected_scripts_default = createScriptRule({
	name: "no-injected-scripts",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow scripts that a script adds to the page",
			presets: {
				marketplace: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: { injected: "The marketplace refuses scripts that are added to the page. Name the file among the dependencies of \"define\", or put it into the archive." }
	},
	check(context, script) {
		if (!/script/iu.test(script.text)) return;
		const calls = script.nodesOf("CallExpression").filter(isInjection);
		for (const { node } of eachOrFirst(script, calls)) context.report({
			node,
			messageId: "injected"
		});
	}
});
function isInjection({ callee, arguments: [first] }) {
	const text = textOf(first)?.trim() ?? "";
	const isTag = /^<script[\s>]/iu.test(text);
	if (callee.type === "Identifier") return isTag && (callee.name === "$" || callee.name === "jQuery");
	if (callee.type !== "MemberExpression") return false;
	const method = nameOf$3(callee);
	if (method === "createElement") return text.toLowerCase() === "script";
	return method === "getScript" || isTag && (method === "append" || method === "prepend");
}
// build/src/widget/script-callbacks.js
const known$5 = new Set([
	"render",
	"init",
	"bind_actions",
	"settings",
	"onSave",
	"destroy",
	"dpSettings",
	"advancedSettings"
]);
function findCallbacks(script) {
	const made = script.nodes.flatMap((node) => {
		const { key, value } = madeBy(node) ?? {};
		return key && value ? [{
			key,
			value
		}] : [];
	});
	const [first] = made.filter(({ value }) => value.type === "ObjectExpression" && isKnown$1(value));
	const others = made.filter((one) => one !== first && one.key.type !== "Property");
	if (!first || others.length > 0) return void 0;
	const object = first.value;
	const members = new Map();
	let isWhole = true;
	for (const property of object.properties) {
		const name = property.type === "Property" ? nameOf$3(property) : void 0;
		if (name === void 0) isWhole = false;
		else members.set(name, {
			keyNode: property.key,
			value: property.value
		});
	}
	for (const node of script.nodes) {
		if (node.type !== "MemberExpression" || nameOf$3(node) !== "callbacks") continue;
		const parent = script.parentOf(node);
		if (parent === first.key) continue;
		if (parent?.type !== "MemberExpression" || parent.object !== node) {
			isWhole = false;
			continue;
		}
		const assignment = script.parentOf(parent);
		if (assignment?.type !== "AssignmentExpression" || assignment.left !== parent) continue;
		const name = nameOf$3(parent);
		if (name === void 0) isWhole = false;
		else members.set(name, {
			keyNode: parent.property,
			value: assignment.right
		});
	}
	return {
		keyNode: nameNode(first.key),
		members,
		isWhole
	};
}
function madeBy(node) {
	if (node.type === "AssignmentExpression") {
		const { left, right } = node;
		return left.type === "MemberExpression" && nameOf$3(left) === "callbacks" ? {
			key: node,
			value: right
		} : void 0;
	}
	if (node.type !== "Property" && node.type !== "PropertyDefinition") return void 0;
	return nameOf$3(node) === "callbacks" && node.value ? {
		key: node,
		value: node.value
	} : void 0;
}
function nameNode(key) {
	if (key.type === "AssignmentExpression" && key.left.type === "MemberExpression") return key.left.property;
	return key.type === "Property" || key.type === "PropertyDefinition" ? key.key : key;
}
function isKnown$1(object) {
	return object.properties.some((one) => one.type === "Property" && known$5.has(nameOf$3(one) ?? ""));
}
function functionOf(script, value) {
	if (isFunction(value)) return value;
	if (value.type === "CallExpression" && value.callee.type === "MemberExpression") {
		const { object } = value.callee;
		return nameOf$3(value.callee) === "bind" && isFunction(object) ? object : void 0;
	}
	if (value.type !== "Identifier") return void 0;
	const declared = script.nodes.filter((node) => node.type === "FunctionDeclaration" && node.id.name === value.name);
	const [only] = declared;
	return declared.length === 1 && isFunction(only) ? only : void 0;
}
function returnsSomething(script, fn) {
	if (fn.async === true || fn.generator === true || fn.body.type !== "BlockStatement") return true;
	return script.nodesOf("ReturnStatement", "ThrowStatement").some((node) => node.argument && script.functionAround(node) === fn);
}
// build/src/widget/script-scopes.js
function undeclaredNames(tree) {
	const { globalScope } = packages.scopes.exports.analyze(tree, {
		ecmaVersion: 2023,
		sourceType: tree.sourceType,
		ignoreEval: true,
		fallback: (node) => Object.keys(node).filter((key) => !besideTheTree.has(key))
	});
	const isDeclared = ({ name }) => (globalScope?.set.get(name)?.defs.length ?? 0) > 0;
	return new Set((globalScope?.through ?? []).map(({ identifier }) => identifier).filter((identifier) => !isDeclared(identifier)));
}
// build/src/widget/script.js
const minified = {
	line: 3e3,
	mean: 500
};
const bundlers = /__webpack_require__|\bwebpack(?:Jsonp|Chunk)|\bparcelRequire\b|\bSystem\.register\(/u;
const globalObjects = new Set([
	"window",
	"globalThis",
	"top",
	"parent"
]);
const usedBy = new Set([
	"CallExpression",
	"MemberExpression",
	"NewExpression"
]);
var Script = class {
	path;
	widget;
	#content;
	#undeclared;
	#isBundled;
	#callbacks;
	#byType;
	#ofTypes = new Map();
	#byName;
	constructor(path, content, widget) {
		this.path = path;
		this.widget = widget;
		this.#content = content;
	}
	get text() {
		return this.#content.text;
	}
	get tree() {
		return this.#content.ast;
	}
	get comments() {
		return this.#content.ast.comments ?? [];
	}
	get nodes() {
		return this.#content.all?.nodes ?? [];
	}
	nodesOf(...types) {
		this.#byType ??= groupBy(this.nodes, ({ type }) => type);
		const key = types.join();
		const found = this.#ofTypes.get(key) ?? inOrder(types.flatMap((type) => this.#byType?.get(type) ?? []));
		this.#ofTypes.set(key, found);
		return found;
	}
	parentOf(node) {
		return this.#content.all?.parents.get(node);
	}
	*ancestorsOf(node) {
		for (let next = this.parentOf(node); next; next = this.parentOf(next)) yield next;
	}
	functionAround(node) {
		for (const ancestor of this.ancestorsOf(node)) if (isFunction(ancestor)) return ancestor;
	}
	get isMain() {
		return this.path === script.name;
	}
	get isBundled() {
		this.#isBundled ??= isMinified(this.text) || bundlers.test(this.text);
		return this.#isBundled;
	}
	get callbacks() {
		this.#callbacks ??= { found: findCallbacks(this) };
		return this.#callbacks.found;
	}
	globals(...names) {
		const { alone, members } = this.#named;
		return inOrder([...new Set(names)].flatMap((name) => [...(alone.get(name) ?? []).filter((node) => this.#isGlobal(node)), ...(members.get(name) ?? []).filter(({ object }) => this.isGlobalObject(object))]));
	}
	get #named() {
		this.#byName ??= {
			alone: groupBy(this.nodesOf("Identifier"), ({ name }) => name),
			members: groupBy(this.nodesOf("MemberExpression"), (node) => nameOf$3(node) ?? "")
		};
		return this.#byName;
	}
	isGlobalObject(node) {
		return node.type === "Identifier" && globalObjects.has(node.name) && this.#isGlobal(node);
	}
	get undeclared() {
		this.#undeclared ??= undeclaredNames(this.tree);
		return this.#undeclared;
	}
	#isGlobal(node) {
		return this.#isExpression(node) && (this.#isOnlyUsed(node.name) || this.undeclared.has(node));
	}
	#isOnlyUsed(name) {
		return (this.#named.alone.get(name) ?? []).every((node) => usedBy.has(this.parentOf(node)?.type));
	}
	#isExpression(node) {
		const parent = this.parentOf(node);
		if (parent?.type === "MemberExpression") return parent.object === node || parent.computed;
		return !(parent?.type === "Property" && parent.key === node && !parent.shorthand);
	}
};
function isMinified(text) {
	const lines = text.split("\n");
	return text.length / lines.length > minified.mean || lines.some(({ length }) => length > minified.line);
}
// build/rules/manifest/no-insecure-urls.js
var no_insecure_urls_default = createCodeRule({
	name: "no-insecure-urls",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Disallow plain http in URLs",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			insecure: "\"{{path}}\" uses plain http, but the interface of the platform is served over https. Write an \"https://\" URL.",
			insecureInScript: "The script uses {{host}} over plain http, but the interface of the platform is served over https. Write an \"https://\" URL.",
			...replaceMessage
		}
	},
	check(context, document) {
		if (document instanceof Script) {
			for (const { node, host, problem } of scriptAddressesOf(document)) {
				if (problem !== "insecure") continue;
				context.report({
					node,
					messageId: "insecureInScript",
					data: { host: quote(host) }
				});
			}
			return;
		}
		for (const { path, value, text, problem } of addressesOf(document)) {
			if (problem !== "insecure") continue;
			context.report({
				node: value.node,
				messageId: "insecure",
				data: { path },
				suggest: suggestReplacements(value, text.replace(/^http:/iu, "https:"))
			});
		}
	}
});
// build/rules/script/no-install-clicks.js
var no_install_clicks_default = createScriptRule({
	name: "no-install-clicks",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow clicks on the buttons Install and Uninstall by a script",
			presets: {
				marketplace: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: { click: "This presses the button {{button}} in place of a person, which the checklist of the marketplace forbids. Let the user press it." }
	},
	check(context, script) {
		if (!installButtons.classes.some((name) => script.text.includes(name))) return;
		const clicks = script.nodesOf("CallExpression").filter((call) => buttonOf(script, call));
		for (const { node } of eachOrFirst(script, clicks)) {
			const data = { button: quote(`.${buttonOf(script, node) ?? ""}`) };
			context.report({
				node,
				messageId: "click",
				data
			});
		}
	}
});
function buttonOf(script, { callee, arguments: given }) {
	if (callee.type !== "MemberExpression") return void 0;
	const method = nameOf$3(callee) ?? "";
	return (installButtons.methods.includes(method) ? given.length === 0 : installButtons.triggers.includes(method) && isClick(given[0])) ? buttonIn(script, callee.object, true) : void 0;
}
function isClick(event) {
	if (event?.type !== "NewExpression") return /^click(?:\.|$)/u.test(textOf(event) ?? "");
	return textOf(event.arguments[0]) === "click";
}
function buttonIn(script, found, isLookedUp) {
	for (let node = found; node;) {
		if (node.type === "Identifier") {
			const value = isLookedUp ? valueOf$2(script, node.name) : void 0;
			return value && buttonIn(script, value, false);
		}
		if (node.type === "CallExpression") {
			const [selector] = node.arguments.flatMap((one) => textOf(one) ?? []);
			const button = installButtons.classes.find((name) => (selector ?? "").split(/[^\w-]+/u).includes(name));
			if (button !== void 0) return button;
			node = node.callee;
		} else node = node.type === "MemberExpression" ? node.object : void 0;
	}
}
function valueOf$2(script, name) {
	const declared = script.nodesOf("VariableDeclarator").filter(({ id }) => id.type === "Identifier" && id.name === name);
	return declared.length === 1 ? declared[0]?.init ?? void 0 : void 0;
}
// build/rules/manifest/no-junk-files.js
const shown = 10;
var no_junk_files_default = createFolderRule({
	name: "no-junk-files",
	meta: {
		type: "suggestion",
		docs: {
			description: "Disallow files in the widget folder that must not be uploaded",
			presets: {
				marketplace: "warn",
				amomarket: "warn"
			}
		},
		schema: [{
			type: "object",
			properties: { ignore: globsSchema("Patterns of paths to ignore, because they do not go into the archive, such as `node_modules` or `releases/**`.") },
			additionalProperties: false
		}],
		defaultOptions: [{ ignore: [] }],
		messages: {
			junk: "An archive must hold only what the widget uses, but the folder has {{files}}. Delete it, or leave it out of the archive.",
			moreJunk: "An archive must hold only what the widget uses, but the folder has {{files}} and {{more}} more like it. Delete them, or leave them out of the archive."
		}
	},
	check(context, { root, widget }) {
		if (widget.files.isArchive) return;
		const [{ ignore = [] }] = context.options;
		const isIgnored = matcherOf(ignore);
		const junk = walk((folder) => widget.list(folder), (entry) => isUnused(entry) || entry.name.startsWith(".") || isIgnored(entry.path)).filter((entry) => isUnused(entry) && !isIgnored(entry.path));
		if (junk.length === 0) return;
		const more = junk.length - shown;
		const data = { files: allOf(junk.slice(0, shown).map(({ path }) => path)) };
		context.report({
			loc: startOf(root),
			...more > 0 ? {
				messageId: "moreJunk",
				data: {
					...data,
					more
				}
			} : {
				messageId: "junk",
				data
			}
		});
	}
});
// build/src/rule-kit/junk.js
const folders = new Set(unshipped.folders.filter((name) => name !== "dist"));
function junkAmong(paths, widget) {
	const loaded = widget ? loadedFolders(widget) : new Set();
	const found = paths.flatMap((path) => {
		const names = path.split("/");
		const upTo = (index) => names.slice(0, index + 1).join("/");
		const last = names.length - 1;
		const at = names.findIndex((name, index) => isJunkName(name, index < last) && !loaded.has(upTo(index)));
		return at < 0 ? [] : [upTo(at) + (at < last ? "/" : "")];
	});
	return [...new Set(found)].sort();
}
function isJunkName(name, isFolder) {
	if (name === "") return false;
	if (isUnused({
		name,
		kind: isFolder ? "folder" : "file"
	})) return true;
	if (unshipped.beginnings.some((beginning) => name.startsWith(beginning))) return true;
	if (isFolder) return folders.has(name);
	const lower = name.toLowerCase();
	return unshipped.names.includes(lower) || unshipped.endings.some((ending) => lower.endsWith(ending));
}
// build/rules/archive/no-junk-in-archive.js
var no_junk_in_archive_default = createArchiveRule({
	name: "no-junk-in-archive",
	meta: {
		type: "suggestion",
		docs: {
			description: "Disallow files in an archive that are not part of the widget",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: { junk: "The archive has what is not part of a widget: {{names}}. Leave it out when you pack, as kommo-widget-lint --pack does." }
	},
	check(context, { entries, root = "", widget }) {
		const prefix = root === "" ? "" : `${root}/`;
		const junk = junkAmong(entries.filter(isLocated).map(({ path, kind }) => kind === "folder" ? `${path}/` : path).map((path) => path.startsWith(prefix) ? path.slice(prefix.length) : path).filter((path) => path !== ""), widget);
		if (junk.length === 0) return;
		context.report({
			loc: wholeFile,
			messageId: "junk",
			data: { names: listed(junk) }
		});
	}
});
// build/rules/texts/no-key-as-text.js
var no_key_as_text_default = createLocaleRule({
	name: "no-key-as-text",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow texts that are their own key",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			one: "The text {{key}} is its own key, and people see it as it is. Write the text.",
			several: "The text {{key}} is its own key, and people see it as it is. Write the text, here and for {{more}} more keys of this file."
		}
	},
	check(context, { root, code, manifest }) {
		if (!manifest.locales.has(code) || isPastedManifest(root.plain)) return;
		const paths = textPaths(root.plain, []).filter((path) => path.length > 1 && root.get(...path)?.text === path.join("."));
		const value = root.get(...paths.at(-1) ?? []);
		if (paths.length === 0 || !value) return;
		const data = {
			key: quote(value.text ?? ""),
			more: paths.length - 1
		};
		context.report({
			node: value.node,
			messageId: paths.length > 1 ? "several" : "one",
			data
		});
	}
});
// build/rules/manifest/no-legacy-keys.js
const credentials = {
	code: "code",
	secret_key: "secret"
};
var no_legacy_keys_default = createManifestRule({
	name: "no-legacy-keys",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Disallow `widget.code` and `widget.secret_key`",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			code: "The platform assigns the code itself, and refuses an upload with the code of another integration. Remove \"code\", unless the integration was uploaded before the conversion: to update, it still needs \"code\" and \"secret_key\".",
			secret: "Everyone who gets the files can read a secret key in the manifest, and new integrations do not need it. Remove it and request a new one, unless the integration was uploaded before the conversion: to update, it still needs \"code\" and \"secret_key\".",
			both: "New integrations need neither \"code\" nor \"secret_key\", and everyone who gets the files can read the secret. Remove both and request a new secret, unless the integration was uploaded before the conversion: to update, it still needs them.",
			placeholder: "\"{{key}}\" is a placeholder, so nothing has leaked. The platform assigns the code and the secret itself: remove \"{{key}}\".",
			remove: "Remove {{key}}."
		}
	},
	check(context, manifest) {
		const found = Object.entries(credentials).flatMap(([key, messageId]) => {
			const value = manifest.get("widget", key);
			const isPlaceholder = placeholderIn(value?.text ?? "") !== void 0;
			return value ? [{
				key,
				messageId,
				value,
				isPlaceholder
			}] : [];
		});
		const { text } = context.sourceCode;
		const [code, secret] = found;
		if (code && secret && !found.some(({ isPlaceholder }) => isPlaceholder)) {
			const range = rangeOfBoth(code.value, secret.value, text);
			const suggest = range && [{
				messageId: "remove",
				data: { key: "\"code\" and \"secret_key\"" },
				fix: removeNode(context.sourceCode, {
					...secret.value.node,
					range
				})
			}];
			context.report({
				node: secret.value.keyNode,
				messageId: "both",
				suggest: suggest ?? []
			});
			return;
		}
		for (const { key, messageId, value, isPlaceholder } of found) {
			const said = isPlaceholder ? {
				messageId: "placeholder",
				data: { key }
			} : { messageId };
			const fix = remove(context.sourceCode, value);
			const suggest = [{
				messageId: "remove",
				data: { key: `"${key}"` },
				fix
			}];
			context.report({
				node: value.keyNode,
				...said,
				suggest: value.isDuplicated ? [] : suggest
			});
		}
	}
});
function rangeOfBoth(one, other, text) {
	if (one.isDuplicated || other.isDuplicated) return void 0;
	const [first, second] = [one, other].map(({ property, node }) => (property ?? node).range).sort(([a], [b]) => a - b);
	return first && second && /^\s*,\s*$/u.test(text.slice(first[1], second[0])) ? [first[0], second[1]] : void 0;
}
// build/rules/archive/no-links-in-archive.js
var no_links_in_archive_default = createArchiveRule({
	name: "no-links-in-archive",
	meta: {
		type: "suggestion",
		docs: {
			description: "Disallow links in an archive",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: { links: "The archive has links ({{names}}) instead of files, and the platform may not follow them. Pack the files themselves." }
	},
	check(context, { entries }) {
		const links = entries.filter(({ kind }) => kind === "link");
		if (links.length === 0) return;
		const names = listed(links.map(({ name }) => name));
		context.report({
			loc: wholeFile,
			messageId: "links",
			data: { names }
		});
	}
});
// build/rules/manifest/no-local-urls.js
var no_local_urls_default = createCodeRule({
	name: "no-local-urls",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow localhost, hosts of a private network and tunnels in addresses",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [{
			type: "object",
			properties: { allow: {
				type: "array",
				items: { type: "string" },
				uniqueItems: true,
				description: "Hosts to accept, with their subdomains, such as a tunnel that always stays open."
			} },
			additionalProperties: false
		}],
		defaultOptions: [{ allow: [] }],
		messages: {
			local: "\"{{path}}\" points to {{host}}, which only one machine or network can reach. Write an address that everyone can reach.",
			tunnel: "\"{{path}}\" points to {{host}}, a tunnel to a developer's machine. Write the address of a permanent server.",
			localInScript: "The script uses {{host}}, which only one machine or network can reach. Write an address that everyone can reach.",
			tunnelInScript: "The script uses {{host}}, a tunnel to a developer's machine. Write the address of a permanent server."
		}
	},
	check(context, document) {
		const [{ allow = [] }] = context.options;
		if (document instanceof Script) {
			for (const { node, host, problem } of scriptAddressesOf(document)) {
				if (problem !== "local" && problem !== "tunnel" || isBelow(host, allow)) continue;
				const messageId = problem === "local" ? "localInScript" : "tunnelInScript";
				context.report({
					node,
					messageId,
					data: { host: quote(host) }
				});
			}
			return;
		}
		for (const { path, value, host, problem } of addressesOf(document)) {
			if (problem !== "local" && problem !== "tunnel") continue;
			if (isBelow(host, allow)) continue;
			const data = {
				path,
				host: quote(host)
			};
			context.report({
				node: value.node,
				messageId: problem,
				data
			});
		}
	}
});
// build/rules/locations/no-location-suffix.js
var no_location_suffix_default = createManifestRule({
	name: "no-location-suffix",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Disallow a number after a location that takes none, such as `everywhere`",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			refused: "The location {{name}} takes no number, so the platform refuses {{location}}. Write {{name}}.",
			...entryMessages
		}
	},
	check(context, manifest) {
		for (const [entry, value] of manifest.locations) {
			const named = readLocation(entry);
			if (named?.location.suffix !== "refused" || named.suffix === "") continue;
			const { name } = named.location;
			context.report({
				node: value.node,
				messageId: "refused",
				data: {
					location: quote(entry),
					name: quote(name)
				},
				suggest: suggestEntries(context.sourceCode, manifest, value, name)
			});
		}
	}
});
// build/rules/manifest/no-misplaced-blocks.js
var no_misplaced_blocks_default = createManifestRule({
	name: "no-misplaced-blocks",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Disallow keys that the widget needs in places that the platform does not read",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: misplacedMessages
	},
	check(context, manifest) {
		checkMisplaced(context, manifest, (isNeeded) => isNeeded);
	}
});
// build/rules/manifest/no-misplaced-options.js
var no_misplaced_options_default = createManifestRule({
	name: "no-misplaced-options",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Disallow optional keys in places that the platform does not read",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: misplacedMessages
	},
	check(context, manifest) {
		checkMisplaced(context, manifest, (isNeeded) => !isNeeded);
	}
});
// build/rules/texts/no-missing-locale-keys.js
var no_missing_locale_keys_default = createLocaleRule({
	name: "no-missing-locale-keys",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Disallow locale files that lack keys of the primary language",
			presets: {
				recommended: "warn",
				marketplace: "error",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: parityOptions.schema,
		defaultOptions: parityOptions.defaults,
		messages: {
			missing: "The key {{key}} of {{primary}} is missing here. Add it with its translation.",
			group: "The key {{key}} is a group of texts in {{primary}}. Write the same group here.",
			text: "The key {{key}} is a text, not a group of texts, in {{primary}}. Write a text here too.",
			copy: "Copy the text of {{primary}} to translate it."
		}
	},
	check(context, locale) {
		const primary = locale.manifest.primaryLocale;
		if (!primary) return;
		for (const difference of unexplainedDifferences(locale, context.options)) {
			const { kind, path, value } = difference;
			if (kind === "extra") continue;
			const data = {
				key: quote(path.join(".")),
				primary: `i18n/${primary.name}`
			};
			if (kind === "shape") {
				const node = locale.root.get(...path)?.keyNode ?? locale.root.node;
				context.report({
					node,
					messageId: isObject(value) ? "group" : "text",
					data
				});
				continue;
			}
			const parent = locale.root.get(...path.slice(0, -1)) ?? locale.root;
			const key = path.at(-1);
			context.report({
				loc: startOf(parent),
				messageId: "missing",
				data,
				suggest: [{
					messageId: "copy",
					data,
					fix: insertMember(context.sourceCode, parent, key, value)
				}]
			});
		}
	}
});
// build/rules/marketplace/no-misspelled-brand.js
const brand = brands.kommo;
const mention$1 = new RegExp(String.raw`(?<![\p{L}\p{N}_.@/#-])${brand.name}(?![\p{L}\p{N}_@/]|\.\p{L})`, "giu");
var no_misspelled_brand_default = createDocumentRule({
	name: "no-misspelled-brand",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Enforce the spelling of the name of the platform in descriptions",
			presets: { marketplace: "warn" }
		},
		schema: [],
		messages: {
			misspelled: "The platform is called {{brand}}, but this text says {{found}}. Write {{brand}}.",
			correct: "Write {{brand}}."
		}
	},
	check(context, document) {
		for (const { value, text } of shownTexts(document, descriptions)) {
			const wrong = new Set();
			let corrected = "";
			let position = 0;
			for (const { start, end } of readHtml(text).runs) {
				corrected += text.slice(position, start);
				corrected += text.slice(start, end).replace(mention$1, (found) => {
					if (found !== brand.name) wrong.add(found);
					return brand.name;
				});
				position = end;
			}
			if (wrong.size === 0) continue;
			const data = {
				brand: quote(brand.name),
				found: allOf([...wrong])
			};
			context.report({
				node: value.node,
				messageId: "misspelled",
				data,
				suggest: [{
					messageId: "correct",
					data: { brand: data.brand },
					fix: replaceWith(value, corrected + text.slice(position))
				}]
			});
		}
	}
});
// build/rules/manifest/no-misspelled-keys.js
var no_misspelled_keys_default = createManifestRule({
	name: "no-misspelled-keys",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Disallow unknown keys that are nearly known ones",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			misspelled: "The platform documents no key {{found}} here and ignores it. Did you mean {{key}}?",
			...renameMessage
		}
	},
	check(context, manifest) {
		for (const { value, key } of manifest.knownValues) for (const [name, found] of misspelledMembers(value, key)) {
			const meant = key.members?.[name];
			if (!meant || isRequired(manifest, value, meant)) continue;
			context.report({
				node: found.keyNode,
				messageId: "misspelled",
				data: {
					found: quote(found.key ?? ""),
					key: quote(name)
				},
				suggest: [suggestRename(found, name)]
			});
		}
	}
});
// build/rules/manifest/no-multiple-custom-fields.js
var no_multiple_custom_fields_default = createManifestRule({
	name: "no-multiple-custom-fields",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow more than one field of the type `custom` in `settings`",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: { multiple: "The fields {{first}} and {{field}} are both \"custom\", but the platform expects at most one such field. Draw both in one field and store their values as one JSON text." }
	},
	check(context, manifest) {
		const [first, ...others] = membersOf(manifest.settings).flatMap(([code, field]) => {
			const type = field.get("type");
			return type?.text === "custom" ? [{
				code,
				type
			}] : [];
		});
		for (const { code, type } of others) {
			const data = {
				field: quote(code),
				first: quote(first?.code ?? "")
			};
			context.report({
				node: type.node,
				messageId: "multiple",
				data
			});
		}
	}
});
// build/rules/archive/no-names-outside-archive.js
var no_names_outside_archive_default = createArchiveRule({
	name: "no-names-outside-archive",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow names that are absolute or lead out of the archive",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: { outside: "The archive has names that lead out of it ({{names}}), which no server unpacks. Pack the files with paths that start in the folder of the widget." }
	},
	check(context, { entries }) {
		const names = entries.filter(({ path, kind, name }) => path === void 0 && !(kind === "folder" && isHere(name))).map(({ name }) => name);
		if (names.length === 0) return;
		context.report({
			loc: wholeFile,
			messageId: "outside",
			data: { names: listed(names) }
		});
	}
});
function isHere(name) {
	return /^(?:\.\/)+$/u.test(name);
}
// build/rules/manifest/no-placeholder-urls.js
var no_placeholder_urls_default = createCodeRule({
	name: "no-placeholder-urls",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow placeholders such as `example.com` or `__SECRET__` in URLs and in the support email",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			placeholder: "\"{{path}}\" still contains the placeholder {{value}}. Write {{meaning}}.",
			inScript: "The script still uses a placeholder in place of an address. Write the address."
		}
	},
	check(context, document) {
		if (document instanceof Script) {
			for (const { node, problem } of scriptAddressesOf(document)) if (problem === "placeholder") context.report({
				node,
				messageId: "inScript"
			});
			return;
		}
		for (const { path, meaning, value, text, problem } of addressesOf(document)) {
			if (problem !== "placeholder") continue;
			const data = {
				path,
				meaning,
				value: quote(text)
			};
			context.report({
				node: value.node,
				messageId: "placeholder",
				data
			});
		}
	}
});
// build/src/platform/unsupported-keys.js
const publication = "https://github.com/dmitriykononenko-lang/Basa";
const invented = (name, advice, source = pages.manifest) => ({
	name,
	advice,
	source,
	confidence: "medium"
});
const unsupportedKeys = [
	invented("free", "Take it out and fill it in on the form of the publication; amoCRM refuses a manifest with it.", publication),
	invented("countries", "Take it out and fill it in on the form of the publication; amoCRM refuses a manifest with it.", publication),
	invented("lang", "Declare the languages in \"widget.locale\"."),
	invented("langs", "Declare the languages in \"widget.locale\"."),
	invented("i18n", "Write the texts into i18n/<code>.json, one file for each language.", pages.i18n),
	invented("js", "Take it out; the platform loads script.js from the root of the archive.", pages.structure),
	invented("css", "Take it out and load the styles in script.js.", pages.structure),
	invented("permissions", "Take it out; permissions are chosen in the settings of the integration.", pages.privateIntegration),
	invented("scopes", "Take it out; permissions are chosen in the settings of the integration.", pages.privateIntegration),
	invented("category", "Take it out; the category is chosen on the form of the publication.", pages.checklist),
	invented("oauth2", "Take it out; the platform keeps the keys of an integration in its settings.", pages.privateIntegration),
	invented("required_fields", "Set \"required\" in each field of \"settings\".", pages.fieldTypes),
	invented("frontend", "Take it out; the platform loads script.js from the root of the archive.", pages.structure),
	invented("interface", "Take it out; \"widget.interface_version\" names the interface.")
];
const unsupportedMembers = [
	{
		path: ["advanced"],
		...invented("settings", "Draw the page in script.js; of this block the platform reads the title.", pages.locations)
	},
	{
		path: ["widget"],
		...invented("mobile_card", "List the location \"mobile_card\" and add the block \"mobile\".")
	},
	{
		path: ["widget"],
		...invented("digital_pipeline", "List the location \"digital_pipeline\" and add the block \"dp\".", pages.digitalPipeline)
	}
];
const drawn = "Draw the field in script.js with the type \"custom\"";
const unsupportedFieldKeys = [
	invented("default", "Set the value in script.js; only fields of Salesbot steps have one, \"default_value\".", pages.fieldTypes),
	invented("placeholder", "Say it in the label.", pages.fieldTypes),
	invented("hint", "Say it in the label.", pages.fieldTypes),
	invented("items", `${drawn}, which can show a list.`, pages.fieldTypes),
	invented("options", `${drawn}, which can show a list.`, pages.fieldTypes),
	invented("values", `${drawn}, which can show a list.`, pages.fieldTypes)
];
// build/src/rule-kit/unsupported.js
function unsupportedIn(manifest) {
	const { root } = manifest;
	const at = (key, objects) => ({
		key,
		values: objects.flatMap((object) => object?.get(key.name) ?? [])
	});
	const fields = [
		manifest.settings,
		manifest.get("dp", "settings"),
		...membersOf(manifest.get("salesbot_designer")).map(([, step]) => step.get("settings"))
	].flatMap((block) => membersOf(block).map(([, field]) => field));
	return [
		...unsupportedKeys.flatMap((key) => [at(key, [root]), at(key, [manifest.get("widget")])]),
		...unsupportedMembers.map((key) => at(key, [manifest.get(...key.path)])),
		...unsupportedFieldKeys.map((key) => at(key, fields))
	].filter(({ values }) => values.length > 0);
}
// build/rules/texts/no-placeholders.js
var no_placeholders_default = createDocumentRule({
	name: "no-placeholders",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow placeholders such as `__NAME__` or `YOUR_API_KEY` in texts and values",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: { placeholder: "The placeholder {{placeholder}} is still to be filled in. Write what it stands for, or set the build to do so." }
	},
	check(context, document) {
		for (const value of valuesOf(document)) {
			const placeholder = placeholderInText(value.text ?? "");
			if (placeholder === void 0) continue;
			const data = { placeholder: quote(placeholder) };
			context.report({
				node: value.node,
				messageId: "placeholder",
				data
			});
		}
	}
});
function valuesOf(document) {
	const shown = placedTexts(document).map(({ value }) => value);
	if (!(document instanceof Manifest)) return new Set(shown);
	const known = new Set(document.knownValues.map(({ value }) => value));
	const unread = new Set(unsupportedIn(document).flatMap(({ values }) => values));
	const unknown = stringsBelow(document.root, unread).filter((value) => !known.has(value));
	return new Set([...shown, ...unknown]);
}
function stringsBelow(root, without) {
	const strings = [];
	const rest = [root];
	for (let value = rest.pop(); value; value = rest.pop()) {
		if (without.has(value)) continue;
		if (value.type === "string") strings.push(value);
		else rest.push(...[...membersOf(value)].map(([, member]) => member), ...value.elements);
	}
	return strings.reverse();
}
// build/rules/style/no-platform-selectors.js
var no_platform_selectors_default = createStyleRule({
	name: "no-platform-selectors",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow selectors of the interface around a widget, such as `.button-input`",
			presets: {
				marketplace: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			platform: "The platform has {{selectors}} itself, so the style changes its interface outside the widget too. Begin with a class or an id of the widget, as in {{example}}.",
			platforms: "The platform has {{selectors}} itself, so the style changes its interface outside the widget too. Begin each with a class or an id of the widget, as in {{example}}."
		}
	},
	check(context, { style, text }) {
		for (const { selectors } of wideRules(style, "interface")) context.report({
			loc: placeOfNodes(selectors),
			messageId: selectors.length > 1 ? "platforms" : "platform",
			data: namesOfSelectors(selectors, text)
		});
	}
});
// build/rules/style/no-remote-styles.js
var no_remote_styles_default = createStyleRule({
	name: "no-remote-styles",
	meta: {
		type: "suggestion",
		docs: {
			description: "Disallow styles, fonts and pictures that a stylesheet loads from other servers",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: { remote: "The style loads {{address}} from another server, which the checklist of the platform does not want. Put the file into the widget folder, and write its path." }
	},
	check(context, { style }) {
		for (const { text, node } of style.addresses) {
			if (!/^\s*(?:https?:)?\/\//iu.test(text)) continue;
			const data = { address: quote(text) };
			context.report({
				loc: placeOfNodes([node]),
				messageId: "remote",
				data
			});
		}
	}
});
// build/rules/script/no-requests-in-loops.js
const loops = new Set([
	"ForStatement",
	"ForInStatement",
	"ForOfStatement",
	"WhileStatement",
	"DoWhileStatement"
]);
var no_requests_in_loops_default = createScriptRule({
	name: "no-requests-in-loops",
	meta: {
		type: "suggestion",
		docs: {
			description: "Disallow requests in the body of a loop",
			presets: {
				marketplace: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: { loop: "This sends a request in every round of a loop, and the platform limits the requests of an account. Send one request for all of them." }
	},
	check(context, script) {
		if (script.isBundled) return;
		const fetches = new Set(script.globals(...requests.globals));
		for (const node of script.nodesOf("CallExpression")) if ((fetches.has(node.callee) || isRequestMethod(node)) && isInLoop(script, node)) context.report({
			node: node.callee,
			messageId: "loop"
		});
	}
});
function isRequestMethod({ callee }) {
	if (callee.type !== "MemberExpression") return false;
	const method = nameOf$3(callee) ?? "";
	if (requests.widget.includes(method)) return true;
	const { object } = callee;
	return object.type === "Identifier" && (object.name === "$" || object.name === "jQuery") && requests.jQuery.includes(method);
}
function isInLoop(script, node) {
	let inner = node;
	for (const ancestor of script.ancestorsOf(node)) {
		if (isFunction(ancestor)) return false;
		if (loops.has(ancestor.type) && ancestor.body === inner) return true;
		inner = ancestor;
	}
	return false;
}
// build/src/platform/languages.js
const scripts = {
	latin: [
		"en",
		"es",
		"pt",
		"tr",
		"id"
	],
	cyrillic: ["ru"],
	source: pages.checklist,
	confidence: "high"
};
const tellingWords = {
	en: [
		"the",
		"of",
		"and",
		"to",
		"for",
		"with",
		"your",
		"is",
		"from",
		"this",
		"you",
		"are"
	],
	es: [
		"el",
		"la",
		"los",
		"las",
		"de",
		"del",
		"y",
		"para",
		"con",
		"su",
		"una",
		"por",
		"que",
		"tu"
	],
	source: pages.checklist,
	confidence: "high"
};
// build/src/rule-kit/locale-codes.js
const known$4 = new WeakMap();
const knownCodes$1 = new Set(Object.values(locales).flatMap(({ codes }) => codes));
function isKnownCode(code) {
	return knownCodes$1.has(code);
}
function misnamedLocaleFiles(manifest) {
	const found = known$4.get(manifest) ?? findMisnamed(manifest);
	known$4.set(manifest, found);
	return found;
}
function findMisnamed({ locales: declared, widget }) {
	const misnamed = new Map();
	const undeclared = widget.localeFiles.filter(({ name }) => !declared.has(name.replace(/\.json$/u, "")));
	const byLanguage = groupBy(undeclared, (file) => languageOf(file.code));
	const named = undeclared.filter((file) => isKnownCode(file.code));
	for (const code of declared.keys()) {
		if (widget.localeFile(code)) continue;
		const sameLanguage = byLanguage.get(languageOf(code)) ?? [];
		const meant = sameLanguage.find((file) => file.code.toLowerCase() === code.toLowerCase()) ?? sameLanguage[0] ?? nearest(code, named);
		if (meant) misnamed.set(code, meant);
	}
	return misnamed;
}
function nearest(code, known) {
	if (isKnownCode(code)) return void 0;
	const meant = didYouMean(code, known.map((file) => file.code));
	return known.find((file) => file.code === meant);
}
function languageOf(code) {
	return code.trim().toLowerCase().split(/[-_]/u, 1)[0];
}
// build/src/rule-kit/language.js
const least = {
	cyrillic: 10,
	latin: 100,
	words: 5
};
function foreignScript(code, tree) {
	const language = languageOf(code);
	if (scripts.latin.includes(language) && !hasCyrillic(tree)) return void 0;
	const texts = textsOf(tree);
	const cyrillic = texts.join(" ").match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
	const latin = texts.join(" ").match(/\p{Script=Latin}/gu)?.length ?? 0;
	if (scripts.latin.includes(language)) return cyrillic >= least.cyrillic && cyrillic > 2 * latin ? "Cyrillic" : void 0;
	return scripts.cyrillic.includes(language) && cyrillic === 0 && latin >= least.latin ? "Latin" : void 0;
}
function hasCyrillic(value) {
	if (typeof value === "string") return /\p{Script=Cyrillic}/u.test(value);
	return isObject(value) && Object.values(value).some(hasCyrillic);
}
function areSwapped(english, spanish) {
	return isCertainly("es", english) && isCertainly("en", spanish);
}
function isCertainly(language, tree) {
	const words = textsOf(tree).join(" ").toLowerCase().match(/\p{L}+/gu) ?? [];
	const count = (of) => words.filter((word) => tellingWords[of].includes(word)).length;
	return count(language) >= least.words && count(language === "en" ? "es" : "en") === 0;
}
function textsOf(tree) {
	return textPaths(tree, []).flatMap((path) => {
		const text = valueAt(tree, path);
		if (typeof text !== "string") return [];
		return text.replace(/<[^<>]*>|\{[^{}]*\}/gu, " ").split(/\s+/u).filter((word) => !word.includes("@") && !word.includes("://")).join(" ");
	});
}
// build/src/rule-kit/walk-texts.js
function walkTexts(root) {
	const texts = [];
	const rest = [root];
	for (let value = rest.pop(); value; value = rest.pop()) {
		if (value.text !== void 0) texts.push({
			value,
			text: value.text
		});
		rest.push(...[...value.members.values(), ...value.elements].reverse());
	}
	return texts;
}
// build/rules/marketplace/no-russian-in-english.js
const address = /(?:https?:\/\/|www\.)[^\s<>"'«»]*[\p{L}\p{N}/]/giu;
var no_russian_in_english_default = createLocaleRule({
	name: "no-russian-in-english",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow Russian words and links to Russian sites in English texts",
			presets: { amomarket: "warn" }
		},
		schema: [],
		messages: {
			russian: "The English text has Russian letters: {{words}}. amoMarket expects English texts without Russian. Translate it.",
			link: "The English text links to {{links}}. amoMarket expects no links to Russian sites there. Link to an English page."
		}
	},
	check(context, { root, code, manifest }) {
		if (languageOf(code) !== "en" || !manifest.locales.has(code)) return;
		const isRussian = isObject(root.plain) && foreignScript(code, root.plain) !== void 0;
		for (const { value, text } of walkTexts(root)) {
			const links = text.match(address)?.filter(isRussianLink) ?? [];
			const words = isRussian ? [] : withoutLinks(text).match(/\p{Script=Cyrillic}+/gu) ?? [];
			if (words.length > 0) context.report({
				node: value.node,
				messageId: "russian",
				data: { words: allOf([...new Set(words)].slice(0, 3)) }
			});
			if (links.length > 0) context.report({
				node: value.node,
				messageId: "link",
				data: { links: allOf([...new Set(links)]) }
			});
		}
	}
});
function isRussianLink(link) {
	const host = /^(?:https?:\/\/)?(?<host>[\p{L}\p{N}.-]+)/iu.exec(link)?.groups?.["host"] ?? "";
	return russianHosts.endings.some((ending) => host.toLowerCase().replace(/\.$/u, "").endsWith(ending));
}
function withoutLinks(text) {
	return text.replace(address, " ");
}
// build/rules/texts/no-sample-content.js
var no_sample_content_default = createDocumentRule({
	name: "no-sample-content",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow texts, support contacts and logos of the sample widget",
			presets: {
				recommended: "warn",
				marketplace: "error",
				amocrm: "warn",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			text: "The text {{text}} is left over from the sample widget, and people see it. Write your own.",
			contact: "The support contact {{contacts}} is left over from the sample widget: people ask the platform for help, and not you. Write {{meaning}}.",
			logos: "The widget shows logos of the sample widget: {{logos}}. Replace each with a picture of your own, of the size that the platform takes."
		}
	},
	check(context, document) {
		const values = new Map(placedTexts(document).filter(isSampleText).map(({ value, text }) => [value, text]));
		for (const [value, text] of values) context.report({
			node: value.node,
			messageId: "text",
			data: { text: quote(text) }
		});
		if (!(document instanceof Manifest)) return;
		const contacts = addressesOf(document).filter(({ problem }) => problem === "sample");
		const [first] = contacts;
		if (first) {
			const data = {
				contacts: allOf(contacts.map(({ text }) => text)),
				meaning: first.meaning
			};
			context.report({
				node: first.value.node,
				messageId: "contact",
				data
			});
		}
		const logos = sampleLogosIn(document.widget);
		if (logos.length === 0) return;
		context.report({
			loc: startOf(document.get("widget") ?? document.root),
			messageId: "logos",
			data: { logos: allOf(logos) }
		});
	}
});
// build/rules/manifest/no-sample-keys.js
var no_sample_keys_default = createManifestRule({
	name: "no-sample-keys",
	meta: {
		type: "suggestion",
		docs: {
			description: "Disallow the codes of the platform's examples as codes of steps and menu items",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: { sample: "The key {{key}} is left over from the sample widget. Write the {{meaning}}, as in {{example}}, here and in script.js, or take {{key}} out if you do not use it." }
	},
	check(context, manifest) {
		for (const { path, location, meaning, example } of sampleKeys) {
			const value = manifest.get(...path);
			if (!value || !manifest.locations.has(location)) continue;
			const data = {
				key: quote(path[1]),
				meaning,
				example: quote(example)
			};
			context.report({
				node: value.keyNode,
				messageId: "sample",
				data
			});
		}
	}
});
// build/src/platform/secrets.js
const form$1 = (name, pattern, signs, source) => ({
	name,
	pattern,
	signs,
	source,
	confidence: "high"
});
const secretForms = [
	form$1("a private key", /-----BEGIN (?:[A-Z]{1,20} ){0,3}PRIVATE KEY-----[^-]*/gu, ["PRIVATE KEY-----"], "https://www.rfc-editor.org/rfc/rfc7468"),
	form$1("a signed token", /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/gu, [".eyJ"], "https://www.rfc-editor.org/rfc/rfc7519"),
	form$1("a token of GitHub", /\bgh[oprsu]_[A-Za-z\d]{36,}|\bgithub_pat_\w{60,}/gu, [
		"gho_",
		"ghp_",
		"ghr_",
		"ghs_",
		"ghu_",
		"github_pat_"
	], "https://docs.github.com/authentication/keeping-your-account-and-data-secure/about-authentication-to-github"),
	form$1("a token of GitLab", /\bglpat-[\w-]{20,}/gu, ["glpat-"], "https://docs.gitlab.com/security/tokens/"),
	form$1("a key of AWS", /\b(?:AKIA|ASIA)[A-Z\d]{16}\b/gu, ["AKIA", "ASIA"], "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html"),
	form$1("a key of Google", /\bAIza[\w-]{35}/gu, ["AIza"], "https://docs.cloud.google.com/docs/authentication/api-keys"),
	form$1("a token of Slack", /\bxox[abeprs]-[A-Za-z\d-]{10,}/gu, ["xox"], "https://docs.slack.dev/authentication/tokens"),
	form$1("a key of Stripe", /\b[rs]k_live_[A-Za-z\d]{16,}/gu, ["k_live_"], "https://docs.stripe.com/keys"),
	form$1("a key of OpenAI or Anthropic", /\bsk-(?:proj-|ant-)[\w-]{20,}/gu, ["sk-proj-", "sk-ant-"], "https://docs.claude.com/en/api/overview"),
	form$1("a token of a Telegram bot", /\b\d{8,10}:AA[\w-]{33}(?![\w-])/gu, [":AA"], "https://core.telegram.org/bots/api"),
	form$1("a key of SendGrid", /\bSG\.[\w-]{22}\.[\w-]{43}/gu, ["SG."], "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys"),
	form$1("a password in a URL", /(?<=\b[a-z][a-z\d+.-]{1,20}:\/\/[^\s/:@]{1,100}:)[^\s/:@]{1,200}(?=@)/giu, ["://"], "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1")
];
const secretKeys = {
	endings: [
		"secret",
		"secretkey",
		"token",
		"apikey",
		"privatekey",
		"password"
	],
	source: "https://developers.kommo.com/docs/oauth-20",
	confidence: "medium"
};
// build/src/rule-kit/secret.js
const shortest$1 = 8;
function mayHoldKnownSecret(json) {
	return json.includes("\\u") || formsIn(json).some(({ pattern }) => json.search(pattern) >= 0);
}
function knownSecretsIn(text) {
	return formsIn(text).flatMap(({ name, pattern }) => Array.from(text.matchAll(pattern), ([found]) => ({
		text: found,
		name
	}))).filter((secret) => placeholderIn(secret.text) === void 0);
}
function formsIn(text) {
	return secretForms.filter(({ signs }) => signs.some((sign) => text.includes(sign)));
}
function isNamedSecret(key, text) {
	return isSecretKey(key) && looksRandom(text);
}
function isSecretKey(key) {
	const name = key.toLowerCase().replace(/[\s_-]+/gu, "");
	return secretKeys.endings.some((ending) => name.endsWith(ending));
}
function looksRandom(text) {
	if (text.length < shortest$1 || !/^[\x21-\x7e]+$/u.test(text)) return false;
	if (!(/\d/u.test(text) || text.length >= 20 && /[a-z][A-Z]/u.test(text)) || /^(?:\/|[a-z]+:\/\/)/iu.test(text)) return false;
	return !/^[a-z_][a-z\d_]*(?:\.[a-z_][a-z\d_]*)+$/u.test(text) && placeholderIn(text) === void 0;
}
function secretsBelow$1(value, mayBeKnown, key = "") {
	const knownIn = (text) => mayBeKnown ? knownSecretsIn(text).map((one) => one.text) : [];
	if (typeof value === "string") return isNamedSecret(key, value) ? [value, ...knownIn(value)] : knownIn(value);
	if (Array.isArray(value)) return value.flatMap((element) => secretsBelow$1(element, mayBeKnown));
	if (!isObject(value)) return [];
	return Object.entries(value).flatMap(([name, member]) => [...knownIn(name), ...secretsBelow$1(member, mayBeKnown, name)]);
}
// build/src/rule-kit/script-secrets.js
function secretsIn(script) {
	const mayBeKnown = mayHoldKnownSecret(script.text);
	return script.nodesOf("Literal", "TemplateLiteral").flatMap((node) => {
		const text = textOf(node);
		if (text === void 0) return [];
		const [known] = mayBeKnown ? knownSecretsIn(text) : [];
		if (known) return [{
			node,
			name: known.name
		}];
		const key = script.isBundled ? void 0 : givenName(script, node);
		return key !== void 0 && isNamedSecret(key, text) ? [{
			node,
			key
		}] : [];
	});
}
function givenName(script, node) {
	const parent = script.parentOf(node);
	if (parent?.type === "Property") return parent.value === node ? nameOf$3(parent) : void 0;
	if (parent?.type === "VariableDeclarator") return parent.id.type === "Identifier" ? parent.id.name : void 0;
	if (parent?.type !== "AssignmentExpression") return void 0;
	if (parent.left.type === "Identifier") return parent.left.name;
	return parent.left.type === "MemberExpression" ? nameOf$3(parent.left) : void 0;
}
// build/rules/texts/no-secrets.js
var no_secrets_default = createAnyRule({
	name: "no-secrets",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow keys, tokens and passwords in the manifest, in texts and in scripts",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			known: "{{path}} holds {{name}}, which all who get the files can read. Keep it on your server, and have a new one made if this one was ever in use.",
			named: "{{path}} looks like a secret, which all who get the files can read. Keep it on your server, and have a new one made if this one was ever in use.",
			inScript: "The script holds {{name}}, which all who get the files can read. Keep it on your server, and have a new one made if this one was ever in use.",
			namedInScript: "The value of {{key}} looks like a secret, which all who get the files can read. Keep it on your server, and have a new one made if this one was ever in use."
		}
	},
	check(context, document) {
		if (document instanceof Script) {
			for (const { node, name, key } of secretsIn(document)) context.report({
				node,
				...name === void 0 ? {
					messageId: "namedInScript",
					data: { key: quote(key ?? "") }
				} : {
					messageId: "inScript",
					data: { name }
				}
			});
			return;
		}
		const isManifest = document instanceof Manifest;
		const legacy = isManifest ? document.get("widget", "secret_key") : void 0;
		const mayBeKnown = mayHoldKnownSecret(context.sourceCode.text);
		if (!isManifest && !mayBeKnown) return;
		const rest = [document.root];
		for (let value = rest.pop(); value; value = rest.pop()) {
			const { text } = value;
			if (text === void 0) rest.push(...partsOf(value));
			if (text === void 0 || value === legacy) continue;
			const [known] = mayBeKnown ? knownSecretsIn(text) : [];
			if (!known && !(isManifest && isNamedSecret(value.key ?? "", text))) continue;
			const path = quote(keyPath(value).join("."));
			context.report({
				node: value.node,
				...known ? {
					messageId: "known",
					data: {
						path,
						name: known.name
					}
				} : {
					messageId: "named",
					data: { path }
				}
			});
		}
	}
});
function partsOf({ members, elements }) {
	return [...members.values(), ...elements].reverse();
}
// build/src/rule-kit/version.js
function versionIn(widget) {
	const plain = widget?.manifest?.get("widget", "version")?.plain;
	return typeof plain === "string" ? plain : void 0;
}
const form = /^\d{1,50}(?:\.\d{1,50}){0,20}$/u;
function numbersOf(version) {
	return form.test(version) ? version.split(".").map(BigInt) : void 0;
}
function compareVersions(one, other) {
	if (one === other) return 0;
	const [a, b] = [numbersOf(one), numbersOf(other)];
	if (!a || !b) return void 0;
	for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
		const [left, right] = [a[index] ?? 0n, b[index] ?? 0n];
		if (left !== right) return left < right ? -1 : 1;
	}
	return 0;
}
function nextVersion(version) {
	const numbers = numbersOf(version);
	return numbers?.with(-1, (numbers.at(-1) ?? 0n) + 1n).join(".");
}
// build/rules/archive/no-stale-archive.js
var no_stale_archive_default = createArchiveRule({
	name: "no-stale-archive",
	meta: {
		type: "suggestion",
		docs: {
			description: "Disallow an archive with a lower `widget.version` than the folder that holds it",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: { stale: "The archive has version {{version}}, but the widget folder around it has version {{current}}, so the archive is older. Pack the folder again before you upload it." }
	},
	check(context, { widget, holder }) {
		const [version, current] = [versionIn(widget), versionIn(holder)];
		if (version === void 0 || current === void 0) return;
		if ((compareVersions(version, current) ?? 0) >= 0) return;
		const data = {
			version: quote(version),
			current: quote(current)
		};
		context.report({
			loc: wholeFile,
			messageId: "stale",
			data
		});
	}
});
// build/rules/script/no-sync-requests.js
var no_sync_requests_default = createScriptRule({
	name: "no-sync-requests",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow synchronous requests",
			presets: {
				recommended: "warn",
				marketplace: "error",
				amocrm: "warn",
				amomarket: "error"
			}
		},
		schema: [],
		messages: { sync: "A request with \"{{what}}\" stops the whole interface until it is answered. Leave it out, and go on in the callback or the promise of the request." }
	},
	check(context, script) {
		const options = script.nodesOf("Property").filter((node) => {
			const call = script.parentOf(script.parentOf(node) ?? node);
			return nameOf$3(node) === "async" && isFalse(node.value) && call?.type === "CallExpression";
		});
		const opened = script.nodesOf("CallExpression").flatMap(({ callee, arguments: given }) => {
			const [method, , async] = given;
			const isOpen = callee.type === "MemberExpression" && nameOf$3(callee) === "open";
			const isRequest = /^(?:get|post|put|patch|delete|head)$/iu.test(textOf(method) ?? "");
			return isOpen && isRequest && async && isFalse(async) ? [async] : [];
		});
		for (const { node } of eachOrFirst(script, [...options, ...opened])) {
			const what = node.type === "Property" ? "async: false" : "open(…, false)";
			context.report({
				node,
				messageId: "sync",
				data: { what }
			});
		}
	}
});
function isFalse(node) {
	return node.type === "Literal" && node.value === false || node.type === "UnaryExpression" && node.operator === "!" && node.argument.type === "Literal" && node.argument.value === 1;
}
// build/rules/template/no-template-scripts.js
var no_template_scripts_default = createTemplateRule({
	name: "no-template-scripts",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow `<script>` in templates",
			presets: {
				marketplace: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: { script: "A template must not contain a <script>, which the checklist of the marketplace does not allow. Move the code into script.js." }
	},
	check(context, { template }) {
		for (const { name, attributes, range } of readHtml(template.html).tags) {
			if (name !== "script" || !isCode(attributes["type"])) continue;
			context.report({
				loc: locationOf(context.sourceCode, range),
				messageId: "script"
			});
		}
	}
});
function isCode(type = "") {
	return /^\s*(?:$|module\s*$|(?:text|application)\/(?:x-)?(?:java|ecma)script)/iu.test(type);
}
// build/src/rule-kit/script.js
function buildSign(widget) {
	if (!widget.exists || widget.find(script.name)) return void 0;
	if (widget.find(sources.script)?.exact) return sources.script;
	const config = buildConfig(widget);
	if (config !== void 0 && config !== "package.json") return config;
	return widget.find(sources.folder)?.exact && walk((folder) => widget.list(`${sources.folder}${folder === "" ? "" : "/"}${folder}`), ({ name }) => name === "node_modules" || name.startsWith(".")).some(({ name, kind }) => kind === "file" && isSource(name)) ? sources.folder : config;
}
function otherScript(widget) {
	return widget.list("").filter(({ name, kind }) => kind === "file" && /^[^.]+\.js$/u.test(name)).map(({ name }) => name).find((name) => !isToolConfig(name) && !locations.some(({ ownScript }) => ownScript === name));
}
// build/rules/manifest/no-unbuilt-package.js
var no_unbuilt_package_default = createManifestRule({
	name: "no-unbuilt-package",
	meta: {
		type: "suggestion",
		docs: {
			description: "Disallow a widget folder that holds sources and no `script.js`",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: { unbuilt: "The folder has no {{script}}, and {{sign}} shows that a build writes it. Build the widget, and lint the folder that the build writes." }
	},
	check(context, { root, widget }) {
		const sign = buildSign(widget);
		if (sign === void 0) return;
		const data = {
			script: quote(script.name),
			sign: quote(sign)
		};
		context.report({
			loc: startOf(root),
			messageId: "unbuilt",
			data
		});
	}
});
// build/rules/texts/no-undeclared-locale-files.js
var no_undeclared_locale_files_default = createManifestRule({
	name: "no-undeclared-locale-files",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Disallow files in `i18n` whose language is not declared",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			undeclared: "The file {{path}} is never used, because \"locale\" does not declare {{code}}. Add the code or delete the file.",
			ending: "The file {{path}} is never used, because it does not end in \".json\" in lower case. Rename it or delete it.",
			declare: "Add {{code}} to \"locale\"."
		}
	},
	check(context, manifest) {
		const locale = manifest.localeBlock;
		if (locale?.type !== "array" || manifest.locales.size === 0) return;
		const misnamed = new Set(misnamedLocaleFiles(manifest).values());
		for (const file of manifest.widget.localeFiles) {
			const { name, code } = file;
			const isNamedWell = name === `${code}.json`;
			if (misnamed.has(file) || isNamedWell && manifest.locales.has(code)) continue;
			const data = {
				path: quote(`i18n/${name}`),
				code: quote(code)
			};
			if (!isNamedWell) {
				const { path } = data;
				context.report({
					node: locale.keyNode,
					messageId: "ending",
					data: { path }
				});
				continue;
			}
			context.report({
				node: locale.keyNode,
				messageId: "undeclared",
				data,
				suggest: [{
					messageId: "declare",
					data: { code: quote(code) },
					fix: appendElement(context.sourceCode, locale, code)
				}]
			});
		}
	}
});
// build/src/rule-kit/tour.js
function hasTour(manifest) {
	const tour = manifest.get("tour");
	return tour?.type === "object" && tour.get("is_tour")?.plain !== false;
}
function tourLanguages(manifest) {
	const { locales, widget } = manifest;
	const misnamedFiles = misnamedLocaleFiles(manifest);
	const entries = membersOf(manifest.get("tour", "tour_images"));
	if (locales.size === 0) return {
		missing: [],
		undeclared: [],
		shown: entries.map(([, value]) => value)
	};
	const keys = new Set(entries.map(([key]) => key));
	const missing = new Set([...locales.keys()].filter((code) => !keys.has(code)));
	const undeclared = [];
	for (const [key, value] of entries) {
		if (locales.has(key)) continue;
		const meant = [...missing].find((code) => languageOf(code) === languageOf(key) || misnamedFiles.get(code)?.code === key);
		if (meant !== void 0) missing.delete(meant);
		if (!(meant === void 0 ? widget.localeFile(key) !== void 0 : misnamedFiles.get(meant)?.code === key)) undeclared.push({
			value,
			meant
		});
	}
	const shown = entries.flatMap(([key, value]) => locales.has(key) ? [value] : []);
	return {
		missing: [...missing],
		undeclared,
		shown
	};
}
// build/rules/images/no-undeclared-tour-images.js
var no_undeclared_tour_images_default = createManifestRule({
	name: "no-undeclared-tour-images",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Disallow tour images for a language that is not declared",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			undeclared: "The pictures for {{key}} are never shown, because \"locale\" does not declare it. Remove them, or declare the language with its texts.",
			meant: "The pictures for {{key}} are never shown, because \"locale\" declares {{code}}. Write the key exactly like that.",
			remove: "Remove the pictures for {{key}}.",
			...renameMessage
		}
	},
	check(context, manifest) {
		if (!hasTour(manifest)) return;
		for (const { value, meant } of tourLanguages(manifest).undeclared) {
			const key = quote(value.key ?? "");
			if (meant === void 0) {
				const fix = remove(context.sourceCode, value);
				context.report({
					node: value.keyNode,
					messageId: "undeclared",
					data: { key },
					suggest: [{
						messageId: "remove",
						data: { key },
						fix
					}]
				});
				continue;
			}
			const code = quote(meant);
			context.report({
				node: value.keyNode,
				messageId: "meant",
				data: {
					key,
					code
				},
				suggest: [suggestRename(value, meant)]
			});
		}
	}
});
// build/rules/texts/no-unknown-locales.js
var no_unknown_locales_default = createManifestRule({
	name: "no-unknown-locales",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Disallow language codes that the platform does not know",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: ["warn", { platform: "amocrm" }],
				amomarket: ["warn", { platform: "amocrm" }]
			}
		},
		schema: [{
			type: "object",
			properties: {
				platform: platformOption,
				allow: {
					type: "array",
					items: { type: "string" },
					uniqueItems: true,
					description: "Further codes to accept, such as a language that the platform has just added."
				}
			},
			additionalProperties: false
		}],
		defaultOptions: [{
			platform: "kommo",
			allow: []
		}],
		messages: {
			unknown: "{{platform}} has no language {{code}}. Write {{expected}}.",
			otherPlatform: "The language {{code}} belongs to {{other}}; {{platform}} has {{expected}}. Remove it, or use the preset \"{{preset}}\" if the widget is for {{other}}.",
			...replaceMessage
		}
	},
	check(context, manifest) {
		const [{ platform = "kommo", allow = [] }] = context.options;
		const known = [...locales[platform].codes, ...allow];
		const other = platform === "kommo" ? "amocrm" : "kommo";
		const misnamed = misnamedLocaleFiles(manifest);
		for (const [code, value] of manifest.locales) {
			if (known.includes(code) || known.includes(misnamed.get(code)?.code ?? "")) continue;
			const isOther = locales[other].codes.includes(code);
			const language = languageOf(code);
			const meant = known.includes(language) ? language : didYouMean(code, known);
			const isDeclared = meant !== void 0 && manifest.locales.has(meant);
			context.report({
				node: value.node,
				messageId: isOther ? "otherPlatform" : "unknown",
				data: {
					code: quote(code),
					platform: platformNames[platform],
					...otherPlatform(platform),
					expected: oneOf(known)
				},
				suggest: suggestReplacements(value, isOther || isDeclared ? void 0 : meant)
			});
		}
	}
});
// build/rules/locations/no-unknown-locations.js
var no_unknown_locations_default = createManifestRule({
	name: "no-unknown-locations",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Disallow locations that the platform does not know",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: ["warn", { platform: "amocrm" }],
				amomarket: ["warn", { platform: "amocrm" }]
			}
		},
		schema: [{
			type: "object",
			properties: {
				platform: platformOption,
				allow: {
					type: "array",
					items: { type: "string" },
					uniqueItems: true,
					description: "Further locations to accept, such as one that the platform has just added."
				}
			},
			additionalProperties: false
		}],
		defaultOptions: [{
			platform: "kommo",
			allow: []
		}],
		messages: {
			unknown: "{{platform}} documents no location {{location}}, so the widget probably won't appear there. Write a documented name, as in \"settings\" or \"lcard-1\", or remove it.",
			misspelled: "{{platform}} documents no location {{location}}, so the widget probably won't appear there. Did you mean {{meant}}?",
			otherPlatform: "The location {{location}} belongs to {{other}}, and {{platform}} does not document it. Remove it, or use the preset \"{{preset}}\" if the widget is for {{other}}.",
			...entryMessages
		}
	},
	check(context, manifest) {
		const { sourceCode } = context;
		const [{ platform = "kommo", allow = [] }] = context.options;
		const known = locations.filter(({ platforms }) => platforms.includes(platform));
		for (const [entry, value] of manifest.locations) {
			if (entry.trim() === "" || allow.includes(entry)) continue;
			const location = readLocation(entry)?.location;
			if (location && known.includes(location)) continue;
			const meant = location ? void 0 : meantLocation(entry, known);
			const meantEntry = meant && entryFor(meant, entry);
			const data = {
				location: quote(entry),
				platform: platformNames[platform],
				...otherPlatform(platform),
				meant: quote(meantEntry ?? "")
			};
			context.report({
				node: value.node,
				messageId: location ? "otherPlatform" : meant ? "misspelled" : "unknown",
				data,
				suggest: location ? [suggestRemoval(sourceCode, value)] : suggestEntries(sourceCode, manifest, value, meantEntry)
			});
		}
	}
});
// build/rules/texts/no-unknown-short-tags.js
const tagged = /#\/?(?![\dA-F]{3,8}#)[A-Z][A-Z\d_-]*#(?!\w)/gu;
var no_unknown_short_tags_default = createDocumentRule({
	name: "no-unknown-short-tags",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Disallow short tags in descriptions that the platform does not know",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: ["warn", { platform: "amocrm" }],
				amomarket: ["warn", { platform: "amocrm" }]
			}
		},
		schema: platformSchema,
		defaultOptions: [{ platform: "kommo" }],
		messages: {
			unknown: "{{platform}} has no short tag {{tag}} and shows it as is. Write {{expected}}, or remove it.",
			misspelled: "{{platform}} has no short tag {{tag}} and shows it as is. Did you mean {{meant}}?",
			link: "The short tag {{tag}} belongs to {{other}}, and {{platform}} shows it as is. Write the link as in <a href=\"https://your-company.com\">Your company</a>.",
			obsolete: "The short tag {{tag}} is obsolete; what it stood for is gone. Remove it.",
			correct: "Write {{meant}} for {{tag}}."
		}
	},
	check(context, document) {
		const [{ platform = "kommo" }] = context.options;
		const isForeign = platform !== linkTags.platform;
		const known = [...shortTags.tags, ...isForeign ? [] : linkTags.tags];
		for (const { value, text } of shownTexts(document, descriptions)) {
			const link = isForeign && linkTags.tags.find((tag) => text.includes(tag));
			if (link) {
				const other = platformNames[linkTags.platform];
				const data = {
					tag: quote(link),
					platform: platformNames[platform],
					other
				};
				context.report({
					node: value.node,
					messageId: "link",
					data
				});
			}
			for (const name of new Set(text.match(tagged))) {
				if (known.includes(name) || linkTags.tags.includes(name)) continue;
				const tag = quote(name);
				if (obsoleteShortTags.tags.includes(name)) {
					context.report({
						node: value.node,
						messageId: "obsolete",
						data: { tag }
					});
					continue;
				}
				const meant = didYouMean(name, known);
				context.report({
					node: value.node,
					messageId: meant === void 0 ? "unknown" : "misspelled",
					data: {
						tag,
						platform: platformNames[platform],
						expected: oneOf(known),
						meant: quote(meant ?? "")
					},
					suggest: meant === void 0 ? [] : [{
						messageId: "correct",
						data: {
							tag,
							meant: quote(meant)
						},
						fix: replaceWith(value, text.replaceAll(name, meant))
					}]
				});
			}
		}
	}
});
// build/rules/manifest/no-unread-keys.js
var no_unread_keys_default = createManifestRule({
	name: "no-unread-keys",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow a second copy of a key in a place that the platform does not read",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: { repeated: "The platform reads the {{key}} {{place}}, not this one. Move what is needed there, and remove this one." }
	},
	check(context, manifest) {
		for (const { value, misplacement, isTaken } of misplacedIn(manifest)) {
			if (!isTaken) continue;
			context.report({
				node: value.keyNode,
				messageId: "repeated",
				data: placeOf$1(misplacement)
			});
		}
	}
});
// build/src/rule-kit/reference.js
const referenceMessages = {
	unresolved: "The reference {{reference}} has no text in {{files}}. Add the key with its text there, or write another key.",
	misspelled: "The reference {{reference}} has no text in {{files}}. Did you mean {{meant}}? If not, add the key with its text there.",
	noText: "The reference {{reference}} must name a text that is not blank, but does not in {{files}}. Write a text there, or write another key."
};
function checkReference(context, manifest, { value, path }) {
	const files = manifest.parsedLocaleFiles;
	const target = new Map(files.map((file) => [file, resolveReference(file.tree, path)]));
	const mayBeBlank = isCustomLabel(value);
	const without = files.filter((file) => {
		const text = target.get(file);
		return !isText(text) && !(mayBeBlank && typeof text === "string") && !isFlat(file.tree, path);
	});
	if (without.length === 0) return;
	const absent = without.filter((file) => target.get(file) === void 0);
	const data = {
		reference: quote(path),
		files: allOf(without.map(({ name }) => `i18n/${name}`))
	};
	if (absent.length === 0) {
		context.report({
			node: value.node,
			messageId: "noText",
			data
		});
		return;
	}
	const meant = absent.length === files.length ? nearestKey(path, manifest) : void 0;
	const resolves = files.every(({ tree }) => isText(resolveReference(tree, meant ?? "")));
	context.report({
		node: value.node,
		messageId: meant === void 0 ? "unresolved" : "misspelled",
		data: {
			...data,
			meant: quote(meant ?? "")
		},
		suggest: suggestReplacements(value, resolves ? meant : void 0)
	});
}
function isText(target) {
	return typeof target === "string" && target.trim() !== "";
}
function nearestKey(reference, { parsedLocaleFiles: files, references }) {
	const path = reference.split(".");
	const places = files.map(({ tree }) => [tree, placesIn$1(tree)]);
	if (places.reduce((sum, [, { length }]) => sum + length, 0) * references.length > limits.comparisons) return void 0;
	let best;
	for (const [tree, candidates] of places) for (const candidate of candidates) {
		const edits = editsBetween(path, candidate);
		if (edits === void 0 || edits >= (best?.edits ?? Infinity)) continue;
		const key = candidate.join(".");
		if (isText(resolveReference(tree, key))) best = {
			key,
			edits
		};
	}
	return best?.key;
}
const known$3 = new WeakMap();
function placesIn$1(tree) {
	const places = known$3.get(tree) ?? textPaths(tree, []);
	known$3.set(tree, places);
	return places;
}
function editsBetween(path, other) {
	if (path.length !== other.length) return void 0;
	const [index, ...more] = path.flatMap((segment, at) => segment === other[at] ? [] : [at]);
	if (index === void 0 || more.length > 0) return void 0;
	const [wanted = "", candidate = ""] = [path[index], other[index]];
	return wanted.length > 2 ? editsWithin(Math.min(3, Math.floor(wanted.length / 3)), wanted, candidate) : void 0;
}
// build/rules/texts/no-unresolved-inert-references.js
var no_unresolved_inert_references_default = createManifestRule({
	name: "no-unresolved-inert-references",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Disallow unresolved references in the tour and in menu items that are not shown",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			...referenceMessages,
			...replaceMessage
		}
	},
	check(context, manifest) {
		for (const reference of manifest.references) if (!reference.isShown) checkReference(context, manifest, reference);
	}
});
// build/rules/texts/no-unresolved-references.js
var no_unresolved_references_default = createManifestRule({
	name: "no-unresolved-references",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Disallow references to texts that a declared locale file does not have",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			...referenceMessages,
			...replaceMessage
		}
	},
	check(context, manifest) {
		for (const reference of manifest.references) if (reference.isShown) checkReference(context, manifest, reference);
	}
});
// build/rules/marketplace/no-unsafe-html.js
var no_unsafe_html_default = createDocumentRule({
	name: "no-unsafe-html",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow scripts, frames and event handlers in the HTML of descriptions",
			presets: { marketplace: "error" }
		},
		schema: [],
		messages: {
			script: "A description must not contain a <script>; a public widget with one is refused. Remove it; code belongs into script.js.",
			iframe: "A description must not contain an <iframe>, which loads the page of somebody else into the platform. Write a link to it.",
			handler: "A description must not contain code, but this one has the event handler {{handlers}}. Remove it; code belongs into script.js."
		}
	},
	check(context, document) {
		for (const { value, text } of shownTexts(document, descriptions)) {
			const { tags } = readHtml(text);
			if (tags.some(({ name }) => name === "script")) context.report({
				node: value.node,
				messageId: "script"
			});
			if (tags.some(({ name }) => name === "iframe")) context.report({
				node: value.node,
				messageId: "iframe"
			});
			const handlers = new Set(tags.flatMap(({ attributes }) => Object.keys(attributes).filter(isHandler)));
			if (handlers.size === 0) continue;
			const data = { handlers: allOf([...handlers]) };
			context.report({
				node: value.node,
				messageId: "handler",
				data
			});
		}
	}
});
function isHandler(attribute) {
	return /^on[a-z]{3,}$/u.test(attribute);
}
// build/rules/manifest/no-unsupported-keys.js
var no_unsupported_keys_default = createManifestRule({
	name: "no-unsupported-keys",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow keys that are known to do nothing",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			unsupported: "The platform does not read {{key}} here. {{advice}}",
			inFields: "The platform does not read {{key}} in the fields {{fields}}. {{advice}}"
		}
	},
	check(context, manifest) {
		for (const { key, values } of unsupportedIn(manifest)) {
			const [first] = values;
			if (!first) continue;
			const data = {
				key: quote(key.name),
				advice: key.advice
			};
			if (values.length === 1) {
				context.report({
					node: first.keyNode,
					messageId: "unsupported",
					data
				});
				continue;
			}
			const fields = allOf(values.map(({ parent }) => parent?.key ?? ""));
			context.report({
				node: first.keyNode,
				messageId: "inFields",
				data: {
					...data,
					fields
				}
			});
		}
	}
});
// build/rules/locations/no-unused-blocks.js
var no_unused_blocks_default = createManifestRule({
	name: "no-unused-blocks",
	meta: {
		type: "suggestion",
		hasSuggestions: true,
		docs: {
			description: "Disallow blocks of locations that are not listed",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: ["warn", { platform: "amocrm" }],
				amomarket: ["warn", { platform: "amocrm" }]
			}
		},
		schema: platformSchema,
		defaultOptions: [{ platform: "kommo" }],
		messages: {
			unlisted: "The block {{block}} does nothing, because {{location}} is not in \"locations\". Add it there, or remove the block.",
			otherPlatform: "The block {{block}} does nothing, because {{platform}} does not document its location {{location}}. Remove it, or use the preset \"{{preset}}\" if the widget is for {{other}}.",
			add: "Add {{location}} to \"locations\"."
		}
	},
	check(context, manifest) {
		const [{ platform = "kommo" }] = context.options;
		const list = manifest.locationsBlock;
		if (!list || manifest.locations.size === 0) return;
		const hasOwnItems = menuItems(manifest).some(({ kind }) => kind === "own");
		for (const location of locations) {
			const { block: kind, platforms } = location;
			const block = kind && manifest.get(kind.name);
			if (!kind || block?.type !== "object" || kind.alone === "works") continue;
			if (kind.alone === "partly" && !hasOwnItems) continue;
			if (isListed(manifest, location)) continue;
			const entry = entryFor(location);
			const data = {
				block: quote(kind.name),
				location: quote(entry)
			};
			if (!platforms.includes(platform)) {
				context.report({
					node: block.keyNode,
					messageId: "otherPlatform",
					data: {
						block: data.block,
						location: data.location,
						platform: platformNames[platform],
						...otherPlatform(platform)
					}
				});
				continue;
			}
			context.report({
				node: block.keyNode,
				messageId: "unlisted",
				data,
				suggest: [{
					messageId: "add",
					data: { location: data.location },
					fix: appendElement(context.sourceCode, list, entry)
				}]
			});
		}
	}
});
// build/rules/texts/no-wrong-language.js
var no_wrong_language_default = createLocaleRule({
	name: "no-wrong-language",
	meta: {
		type: "problem",
		docs: {
			description: "Disallow locale files whose texts are in another language",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			script: "The texts of the language {{code}} are in {{script}} letters, so they are in another language. Translate them.",
			swapped: "This file holds the texts of the language {{other}}, and {{file}} those of this one. Swap the two files."
		}
	},
	check(context, { root, code, manifest }) {
		const { locales, widget } = manifest;
		if (!locales.has(code) || !isObject(root.plain) || isPastedManifest(root.plain)) return;
		const script = foreignScript(code, root.plain);
		if (script !== void 0) {
			context.report({
				loc: startOf(root),
				messageId: "script",
				data: {
					code: quote(code),
					script
				}
			});
			return;
		}
		const spanish = code === "en" && locales.has("es") ? widget.localeFile("es") : void 0;
		if (!spanish || !areSwapped(root.plain, spanish.tree)) return;
		const data = {
			other: quote("es"),
			file: quote("i18n/es.json")
		};
		context.report({
			loc: startOf(root),
			messageId: "swapped",
			data
		});
	}
});
// build/rules/manifest/prefer-documented-types.js
var prefer_documented_types_default = createManifestRule({
	name: "prefer-documented-types",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Disallow JSON types that the platform does not document and may still take",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			...typeMessages,
			wrongType: "{{path}} should be {{expected}}, but is {{actual}}. Write it as in {{example}}.",
			notBoolean: "{{path}} should be a boolean, but is {{actual}}. Write true or false, without quotes."
		}
	},
	check(context, manifest) {
		for (const known of wrongTypes(manifest, (key) => reactsToType(key, "unknown"))) reportType(context, known, () => false);
	}
});
// build/src/platform/callbacks.js
const requiredCallbacks = {
	names: [
		"render",
		"init",
		"bind_actions"
	],
	source: pages.script,
	confidence: "high"
};
const saveCallback = {
	name: "onSave",
	source: pages.script,
	confidence: "high"
};
const locationCallbacks = [
	location(["llist"], ["leads.selected"]),
	location(["clist"], ["contacts.selected"]),
	location(["tlist"], ["todo.selected", "tasks.selected"]),
	location(["advanced_settings"], ["advancedSettings"]),
	location(["salesbot_designer"], ["onSalesbotDesignerSave", "salesbotDesignerSettings"]),
	location(["card_sdk"], [
		"loadPreloadedData",
		"loadElements",
		"linkCard",
		"searchDataInCard"
	]),
	location(["catalogs"], ["loadCatalogElement"]),
	location(["lead_sources"], ["onAddAsSource", "onSource"]),
	location(["widget_page"], ["initMenuPage"]),
	location(["tline", "tcalendar"], ["calendarSync"])
];
function location(locations, callbacks) {
	return {
		locations,
		callbacks,
		source: "https://github.com/kommo-crm/create-kommo-integration",
		confidence: "medium"
	};
}
const taskGroup = {
	name: "todo",
	oldName: "tasks",
	source: pages.script,
	confidence: "medium"
};
// build/src/rule-kit/callbacks.js
function callbacksOf(script) {
	return script.isMain && !script.isBundled ? script.callbacks : void 0;
}
function silentCallbacks(script, names) {
	const members = callbacksOf(script)?.members;
	return names.flatMap((name) => {
		const { keyNode, value } = members?.get(name) ?? {};
		const fn = value && functionOf(script, value);
		if (!fn || !keyNode || returnsSomething(script, fn)) return [];
		return [{
			name,
			keyNode,
			fn
		}];
	});
}
function returnTrue({ text }, { body }) {
	return (fixer) => {
		const last = body.type === "BlockStatement" ? body.body.at(-1) : void 0;
		const [start, end] = last ? rangeOf$1(last) : [rangeOf$1(body)[0], rangeOf$1(body)[0] + 1];
		const lineStart = text.lastIndexOf("\n", start - 1) + 1;
		const indent = text.slice(lineStart, start);
		const isAlone = last && lineStart > rangeOf$1(body)[0] && indent.trim() === "";
		const lineBreak = text[lineStart - 2] === "\r" ? "\r\n" : "\n";
		const after = last ? "" : " ";
		const stop = last && !/[;}]$/u.test(text.slice(start, end)) ? ";" : "";
		const written = isAlone ? `${lineBreak}${indent}return true;` : `${stop} return true;${after}`;
		return fixer.insertTextAfterRange([start, end], written);
	};
}
// build/rules/script/prefer-todo.js
var prefer_todo_default = createScriptRule({
	name: "prefer-todo",
	meta: {
		type: "suggestion",
		hasSuggestions: true,
		docs: {
			description: "Require the callback for selected tasks to be in `todo` and not in `tasks`",
			presets: {
				recommended: "warn",
				marketplace: "warn"
			}
		},
		schema: [],
		messages: {
			tasks: "The list of tasks calls \"todo.selected\", but the callbacks have it under \"tasks\", as in old samples. Rename the group to \"todo\".",
			rename: "Rename the group to \"todo\"."
		}
	},
	check(context, script) {
		const callbacks = callbacksOf(script);
		const { name, oldName } = taskGroup;
		const tasks = callbacks?.members.get(oldName);
		if (!callbacks?.isWhole || !tasks || callbacks.members.has(name)) return;
		if (![...script.widget.manifest?.locations.keys() ?? []].some((entry) => readLocation(entry)?.location.name === "tlist")) return;
		const { keyNode } = tasks;
		const text = keyNode.type === "Identifier" ? name : `'${name}'`;
		context.report({
			node: keyNode,
			messageId: "tasks",
			suggest: [{
				messageId: "rename",
				fix: (fixer) => fixer.replaceTextRange(rangeOf$1(keyNode), text)
			}]
		});
	}
});
// build/rules/texts/require-ai-agent-description.js
var require_ai_agent_description_default = createManifestRule({
	name: "require-ai-agent-description",
	meta: {
		type: "problem",
		docs: {
			description: "Require the description that the location `ai_agent` shows in every language",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			missing: "The location {{location}} shows the text {{key}}, but {{files}} has none. Add the key with a text that is not blank.",
			missingInSeveral: "The location {{location}} shows the text {{key}}, but {{files}} have none. Add the key to each with a text that is not blank."
		}
	},
	check(context, manifest) {
		for (const { value, path } of manifest.locationTexts) {
			const without = manifest.parsedLocaleFiles.filter(({ tree }) => !isText(resolveReference(tree, path)));
			if (without.length === 0) continue;
			context.report({
				node: value.node,
				messageId: without.length === 1 ? "missing" : "missingInSeveral",
				data: {
					location: quote(value.text ?? ""),
					key: quote(path),
					files: allOf(without.map(({ name }) => `i18n/${name}`))
				}
			});
		}
	}
});
// build/rules/script/require-callback-results.js
var require_callback_results_default = createScriptRule({
	name: "require-callback-results",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Require the callbacks `render`, `init` and `bind_actions` to return something",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			nothing: "The callback {{name}} returns nothing, and the platform goes on only if it returns true. Write \"return true;\" at its end.",
			add: "Add \"return true;\"."
		}
	},
	check(context, script) {
		for (const { name, keyNode, fn } of silentCallbacks(script, requiredCallbacks.names)) context.report({
			node: keyNode,
			messageId: "nothing",
			data: { name: quote(name) },
			suggest: [{
				messageId: "add",
				fix: returnTrue(script, fn)
			}]
		});
	}
});
// build/rules/script/require-callbacks.js
var require_callbacks_default = createScriptRule({
	name: "require-callbacks",
	meta: {
		type: "problem",
		docs: {
			description: "Require the callbacks `render`, `init` and `bind_actions`",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			missing: "The widget does not work without {{names}} in its callbacks. Add each as a function that returns true.",
			misspelled: "The widget does not work without the callback {{name}}; {{written}} is not known. Write {{name}}."
		}
	},
	check(context, script) {
		const callbacks = callbacksOf(script);
		if (!callbacks?.isWhole) return;
		const { keyNode, members } = callbacks;
		const absent = requiredCallbacks.names.filter((name) => !members.has(name));
		const unknown = [...members.keys()].filter((name) => !requiredCallbacks.names.includes(name));
		const missing = absent.filter((name) => {
			const written = didYouMean(name, unknown);
			const member = written === void 0 ? void 0 : members.get(written);
			if (written === void 0 || !member) return true;
			const data = {
				name: quote(name),
				written: quote(written)
			};
			context.report({
				node: member.keyNode,
				messageId: "misspelled",
				data
			});
			return false;
		});
		if (missing.length === 0) return;
		context.report({
			node: keyNode,
			messageId: "missing",
			data: { names: allOf(missing) }
		});
	}
});
// build/rules/locations/require-card-for-card-sdk.js
var require_card_for_card_sdk_default = createManifestRule({
	name: "require-card-for-card-sdk",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Require a card in `locations` if `card_sdk` is listed",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			noCard: "The location {{location}} adds a tab to the listed cards, but no card is listed. List at least one of {{expected}}.",
			add: "Add {{location}}."
		}
	},
	check(context, manifest) {
		const block = manifest.locationsBlock;
		for (const [entry, value] of manifest.locations) {
			const needed = readLocation(entry)?.location.needsOneOf;
			if (!block || !needed) continue;
			const cards = locations.filter(({ name }) => needed.includes(name));
			if (cards.some((card) => isListed(manifest, card))) continue;
			const expected = cards.map(({ name }) => name + areaSuffixes.load);
			context.report({
				node: value.node,
				messageId: "noCard",
				data: {
					location: quote(entry),
					expected: oneOf(expected)
				},
				suggest: expected.map((card) => ({
					messageId: "add",
					data: { location: quote(card) },
					fix: appendElement(context.sourceCode, block, card)
				}))
			});
		}
	}
});
// build/rules/script/require-define.js
const define = "define";
var require_define_default = createScriptRule({
	name: "require-define",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Require the widget of `script.js` to be handed to `define`",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			missing: "The platform gets a widget by \"define\", which the script never calls. Write \"define([], function () { … return Widget; })\" around it.",
			misspelled: "The platform gets a widget by \"define\", but the script calls {{name}}. Write \"define\".",
			rename: "Write \"define\"."
		}
	},
	check(context, script) {
		if (!script.isMain || script.isBundled) return;
		const calls = script.nodesOf("CallExpression");
		if (calls.some((call) => nameOfCallee(call) === define)) return;
		const misspelled = calls.find((call) => isMeant(script, call));
		if (misspelled) {
			const { callee } = misspelled;
			context.report({
				node: callee,
				messageId: "misspelled",
				data: { name: quote(nameOfCallee(misspelled) ?? "") },
				suggest: [{
					messageId: "rename",
					fix: (fixer) => fixer.replaceTextRange(rangeOf$1(callee), define)
				}]
			});
			return;
		}
		const { callbacks } = script;
		if (!callbacks) return;
		const [start] = rangeOf$1([callbacks.keyNode, ...script.ancestorsOf(callbacks.keyNode)].at(-2) ?? callbacks.keyNode);
		const line = /^.*/u.exec(script.text.slice(start))?.[0] ?? "";
		context.report({
			loc: locationOf(context.sourceCode, [start, start + line.trimEnd().length]),
			messageId: "missing"
		});
	}
});
function nameOfCallee({ callee }) {
	if (callee.type === "Identifier") return callee.name;
	return callee.type === "MemberExpression" ? nameOf$3(callee) : void 0;
}
function isMeant(script, { callee, arguments: given }) {
	if (callee.type !== "Identifier" || didYouMean(callee.name, [define]) === void 0) return false;
	return isFunction(given.at(-1)) && script.undeclared.has(callee);
}
// build/src/rule-kit/image.js
const formatNames = {
	png: "a PNG",
	jpeg: "a JPEG",
	gif: "a GIF",
	webp: "a WebP",
	bmp: "a BMP",
	svg: "an SVG"
};
function formatText(...formats) {
	return joined(formats.map((format) => formatNames[format]), "or");
}
function sizeText({ width, height }) {
	return `${String(width)}×${String(height)}`;
}
function stemOf(path) {
	return path.replace(/^.*\//u, "").replace(/(?<=.)\.[^.]*$/u, "");
}
var require_image_files_default = createManifestRule({
	name: "require-image-files",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Require the tour images and menu icons that the manifest names",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			blank: "The path {{path}} of a {{kind}} names no file. Write one such as {{example}}.",
			url: "The {{kind}} {{path}} is a URL, but the platform takes pictures only from the archive. Put the file into the folder \"images\" and write its path, such as {{example}}.",
			outside: "The {{kind}} {{path}} is outside the widget folder, but the platform takes pictures only from the archive. Put the file into the folder \"images\" and write its path, such as {{example}}.",
			backslashes: "The path {{path}} of a {{kind}} has backslashes, which separate folders only on Windows. Write it with slashes: {{meant}}.",
			missing: "The {{kind}} {{path}} is not in the widget folder. Add the file, or write the path of one that is there.",
			misspelled: "The {{kind}} {{path}} is not in the widget folder. Did you mean {{meant}}? If not, add the file.",
			otherCase: "The {{kind}} {{path}} is not in the widget folder; {{meant}} is there, but the platform distinguishes upper and lower case. Make the path and the file name the same.",
			unreadable: "The {{kind}} {{path}} cannot be read. It must be an ordinary readable file inside the widget folder.",
			...replaceMessage
		}
	},
	check(context, { namedImages: images, widget }) {
		let unnamed;
		function listUnnamed() {
			const named = new Set(images.map(({ target }) => "path" in target && target.path));
			const files = widget.list("images").map(({ name }) => `images/${name}`).filter((file) => !named.has(file));
			return files.length * images.length > limits.comparisons ? [] : files;
		}
		function similarFile(path) {
			unnamed ??= listUnnamed();
			const stem = didYouMean(stemOf(path), unnamed.map(stemOf));
			return stem === void 0 ? void 0 : unnamed.find((file) => stemOf(file) === stem);
		}
		function check({ value, text, kind, target }) {
			const asWritten = (path) => /^[/\\]/u.test(text) ? `/${path}` : path;
			const report = (messageId, meant, isThere = true) => {
				context.report({
					node: value.node,
					messageId,
					data: {
						kind: kind.name,
						path: quote(text),
						example: quote(kind.example),
						meant: quote(meant ?? "")
					},
					suggest: suggestReplacements(value, isThere ? meant : void 0)
				});
			};
			if (!("path" in target)) {
				report(target.state);
				return;
			}
			const found = widget.find(target.path);
			if (target.state === "backslashes") report("backslashes", asWritten(target.path), found?.exact === true);
			else if (!found) {
				const similar = similarFile(target.path);
				if (similar === void 0) report("missing");
				else report("misspelled", asWritten(similar));
			} else if (!found.exact) report("otherCase", asWritten(found.path));
			else if (widget.image(found.path).state === "unreadable") report("unreadable");
		}
		if (widget.exists) images.forEach(check);
	}
});
// build/rules/manifest/require-installation.js
var require_installation_default = createManifestRule({
	name: "require-installation",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Require `installation: true` in a widget with settings or Salesbot steps",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			off: "With \"installation\": false nobody can activate the widget and use its {{parts}}. Set it to true.",
			...replaceMessage
		}
	},
	check(context, manifest) {
		const installation = manifest.get("widget", "installation");
		if (installation?.plain !== false) return;
		const { locations, settings } = manifest;
		const hasSettings = locations.has("settings") || membersOf(settings).length > 0;
		const hasSteps = locations.has("salesbot_designer") || manifest.get("salesbot_designer");
		if (!hasSettings && !hasSteps) return;
		const parts = [...hasSettings ? ["settings"] : [], ...hasSteps ? ["Salesbot steps"] : []];
		context.report({
			node: installation.node,
			messageId: "off",
			data: { parts: parts.join(" and ") },
			suggest: [{
				messageId: "replace",
				data: { replacement: "true" },
				fix: replaceWith(installation, true)
			}]
		});
	}
});
// build/rules/manifest/require-keys.js
var require_keys_default = createManifestRule({
	name: "require-keys",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Require the keys that every manifest needs",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			missing: "The key {{key}} is missing {{place}}, and the platform refuses a widget without it. Add it, as in {{member}}.",
			misspelled: "The key {{key}} is missing {{place}}, and the platform does not know {{found}}. Did you mean {{key}}? If not, add it.",
			blank: "The value of {{key}} is blank, which counts as missing, and the platform refuses a widget without it. Write {{member}}.",
			add: "Add {{member}}.",
			...replaceMessage,
			...renameMessage
		}
	},
	check(context, manifest) {
		for (const { value, key, path } of manifest.knownValues) {
			if (value.type !== "object" || key.role === "field" || key.role === "handler") continue;
			for (const [name, { required = [], type, role, examples }] of Object.entries(key.members ?? {})) {
				if (!required.some(isAlways)) continue;
				const present = manifest.get(...path, name);
				if (present && (role !== "text" || present.text?.trim() !== "")) continue;
				const parent = path.at(-1);
				const usual = role === "languages" ? languagesOf(manifest, examples) : examples?.[0];
				const member = `${quote(name)}: ${inOneLine(usual)}`;
				if (present) {
					context.report({
						node: present.node,
						messageId: "blank",
						data: {
							key: quote(name),
							member
						},
						suggest: suggestReplacements(present, usual)
					});
					continue;
				}
				const isScalar = type !== "object" && type !== "array";
				const fix = insertMember(context.sourceCode, value, name, usual);
				reportAbsent(context, {
					object: value,
					key,
					names: [name],
					loc: () => startOf(value),
					messageIds: {
						absent: "missing",
						misspelled: "misspelled"
					},
					data: {
						key: quote(name),
						place: parent === void 0 ? "at the top level" : `in ${quote(parent)}`,
						member
					},
					suggest: isScalar ? [{
						messageId: "add",
						data: { member },
						fix
					}] : []
				});
			}
		}
	}
});
function languagesOf({ widget }, examples = []) {
	const codes = widget.localeFiles.map(({ code }) => code).filter(isKnownCode);
	return codes.length > 0 ? codes : examples[0];
}
function isAlways({ absence, location, without, installable }) {
	return absence === "refuses" && location === void 0 && !without && !installable;
}
// build/rules/images/require-left-menu-icons.js
var require_left_menu_icons_default = createManifestRule({
	name: "require-left-menu-icons",
	meta: {
		type: "suggestion",
		docs: {
			description: "Require icons of items in the left menu",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			none: "The menu item {{item}} has no icon. Add \"icon\" with the path of an SVG file, or \"icons\" with one for each of {{themes}}.",
			oneTheme: "The menu item {{item}} has no icon for {{themes}}. Add the path of an SVG file for it."
		}
	},
	check(context, manifest) {
		for (const { code, kind, value } of menuItems(manifest)) {
			if (kind !== "own" || !lacks(manifest, value, "icon")) continue;
			const icons = value.get("icons");
			const missing = iconThemes.filter((theme) => !icons || lacks(manifest, icons, theme));
			const data = {
				item: quote(code),
				themes: allOf(missing)
			};
			if (lacks(manifest, value, "icons")) context.report({
				node: value.keyNode,
				messageId: "none",
				data
			});
			else if (icons?.type === "object" && missing.length > 0) context.report({
				node: icons.keyNode,
				messageId: "oneTheme",
				data
			});
		}
	}
});
// build/rules/texts/require-locale-files.js
var require_locale_files_default = createManifestRule({
	name: "require-locale-files",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Require a file in `i18n` for every declared language",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			missing: "The language {{code}} has no texts. Add the file {{path}}, or remove the code from \"locale\".",
			misnamed: "The language {{code}} has no file {{path}}, but there is {{found}}, which no code declares. Rename it to {{path}}.",
			otherCode: "The language {{code}} has no file {{path}}, but there is {{found}}, which no code declares. Write {{meant}}.",
			inFolder: "The language {{code}} has no file {{path}}, but there is {{found}}, which the platform does not read. Move the texts to {{path}}.",
			unreadable: "The file {{path}} of the language {{code}} cannot be read. It must be an ordinary readable file inside the widget folder.",
			...replaceMessage
		}
	},
	check(context, manifest) {
		const { widget } = manifest;
		if (!widget.exists) return;
		const misnamedFiles = misnamedLocaleFiles(manifest);
		for (const [code, value] of manifest.locales) {
			const data = {
				code: quote(code),
				path: quote(`i18n/${code}.json`)
			};
			const file = widget.localeFile(code);
			const misnamed = misnamedFiles.get(code);
			if (misnamed) {
				const meant = meantCode(code, misnamed, manifest);
				context.report({
					node: value.node,
					messageId: meant === void 0 ? "misnamed" : "otherCode",
					data: {
						...data,
						found: quote(`i18n/${misnamed.name}`),
						meant: quote(meant ?? "")
					},
					suggest: suggestReplacements(value, meant)
				});
			} else if (file?.state === "unreadable") context.report({
				node: value.node,
				messageId: "unreadable",
				data
			});
			else if (!file) {
				const found = fileInFolder(code, manifest);
				context.report({
					node: value.node,
					...found === void 0 ? {
						messageId: "missing",
						data
					} : {
						messageId: "inFolder",
						data: {
							...data,
							found: quote(found)
						}
					}
				});
			}
		}
	}
});
function meantCode(declared, { name, code }, { locales }) {
	return name === `${code}.json` && !locales.has(code) && (isKnownCode(code) || !isKnownCode(declared)) ? code : void 0;
}
function fileInFolder(code, { widget }) {
	const file = (widget.list("i18n").some(({ name, kind }) => name === code && kind === "folder") ? widget.list(`i18n/${code}`) : []).find(({ name, kind }) => kind === "file" && /\.json$/iu.test(name));
	return file && `i18n/${code}/${file.name}`;
}
// build/src/rule-kit/location-block.js
function neededKeys(block, absence) {
	return Object.entries(keyAt(block).members ?? {}).filter(([, { required = [] }]) => required.some((one) => one.location !== void 0 && one.absence === absence));
}
function absentKeys(manifest, block, absence) {
	if (manifest.get(block)?.type !== "object") return [];
	return neededKeys(block, absence).filter(([name, { role }]) => {
		const value = manifest.get(block, name);
		return !value || role === "text" && value.text?.trim() === "";
	});
}
function usualValue({ usual, examples }) {
	return usual ? examples?.[0] : void 0;
}
function usualBlock(block) {
	const needed = neededKeys(block, "refuses");
	if (needed.length === 0 || needed.some(([, { usual }]) => !usual)) return void 0;
	return Object.fromEntries(needed.map(([name, key]) => [name, usualValue(key)]));
}
// build/rules/locations/require-location-blocks.js
var require_location_blocks_default = createManifestRule({
	name: "require-location-blocks",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Require the block that a location is set up in, with the keys it needs",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: ["error", { platform: "amocrm" }],
				amomarket: ["error", { platform: "amocrm" }]
			}
		},
		schema: platformSchema,
		defaultOptions: [{ platform: "kommo" }],
		messages: {
			noBlock: "The location {{location}} needs the block {{block}} at the top level of the manifest. Add it, or remove the location.",
			misspelledBlock: "The location {{location}} needs the block {{block}}, and the platform does not know {{found}}. Did you mean {{name}}? If not, add it.",
			noKey: "The location {{location}} needs {{key}} in the block {{block}}: {{meaning}}. Add it there.",
			misspelledKey: "The location {{location}} needs {{key}} in the block {{block}}: {{meaning}}. The platform does not know {{found}}. Did you mean {{key}}? If not, add it.",
			blank: "The location {{location}} needs {{key}}, but it is blank: {{meaning}}. Write it there.",
			...replaceMessage,
			addBlock: "Add the block {{block}}.",
			addKey: "Add {{member}}.",
			...renameMessage
		}
	},
	check(context, manifest) {
		const { sourceCode } = context;
		const [{ platform = "kommo" }] = context.options;
		function reportBlock(entry, value, name) {
			const required = neededKeys(name, "refuses").map(([key]) => key);
			const usual = usualBlock(name);
			const fix = insertMember(sourceCode, manifest.root, name, usual);
			reportAbsent(context, {
				object: manifest.root,
				key: manifestKey,
				names: [name],
				loc: () => value.node.loc,
				messageIds: {
					absent: "noBlock",
					misspelled: "misspelledBlock"
				},
				data: {
					location: quote(entry),
					block: quote(name) + (required.length === 0 ? "" : ` with ${allOf(required)}`)
				},
				suggest: usual ? [{
					messageId: "addBlock",
					data: { block: quote(name) },
					fix
				}] : []
			});
		}
		function reportKey(entry, block, name, key) {
			const usual = usualValue(key);
			const fix = insertMember(sourceCode, block, name, usual);
			const member = `${quote(name)}: ${JSON.stringify(usual)}`;
			reportAbsent(context, {
				object: block,
				key: keyAt(block.key ?? ""),
				names: [name],
				loc: () => block.keyNode.loc,
				messageIds: {
					absent: "noKey",
					misspelled: "misspelledKey"
				},
				data: {
					location: quote(entry),
					key: quote(name),
					block: quote(block.key ?? ""),
					meaning: key.meaning ?? ""
				},
				suggest: usual === void 0 ? [] : [{
					messageId: "addKey",
					data: { member },
					fix
				}]
			});
		}
		function reportBlank(entry, value, key) {
			const data = {
				location: quote(entry),
				key: quote(value.key ?? ""),
				meaning: key.meaning ?? ""
			};
			const usual = usualValue(key);
			const suggest = suggestReplacements(value, typeof usual === "string" ? usual : void 0);
			context.report({
				node: value.node,
				messageId: "blank",
				data,
				suggest
			});
		}
		for (const [entry, value] of manifest.locations) {
			const { location, suffix } = readLocation(entry) ?? {};
			if (!location?.block || suffix !== "" || !location.platforms.includes(platform)) continue;
			const { name } = location.block;
			const block = manifest.get(name);
			if (!block) {
				if ((location.block.absence ?? "refuses") === "refuses") reportBlock(entry, value, name);
			} else for (const [key, absent] of absentKeys(manifest, name, "refuses")) {
				const blank = block.get(key);
				if (blank) reportBlank(entry, blank, absent);
				else reportKey(entry, block, key, absent);
			}
		}
	}
});
// build/rules/script/require-location-callbacks.js
var require_location_callbacks_default = createScriptRule({
	name: "require-location-callbacks",
	meta: {
		type: "suggestion",
		docs: {
			description: "Require the callbacks that the listed locations call",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: { missing: "In the location {{location}} the platform calls {{callback}}, which the callbacks do not have, so the widget does nothing there. Add the callback, or remove the location." }
	},
	check(context, script) {
		const callbacks = callbacksOf(script);
		const listed = script.widget.manifest?.locations;
		if (!callbacks?.isWhole || !listed) return;
		for (const { locations, callbacks: names } of locationCallbacks) {
			const entry = [...listed.keys()].find((one) => locations.includes(readLocation(one)?.location.name ?? ""));
			const [first = ""] = names;
			if (entry === void 0 || names.some((name) => hasCallback(callbacks, name))) continue;
			context.report({
				node: callbacks.keyNode,
				messageId: "missing",
				data: {
					location: quote(entry),
					callback: quote(first)
				}
			});
		}
	}
});
function hasCallback({ members }, path) {
	const [name = "", inner] = path.split(".");
	const value = members.get(name)?.value;
	if (!value || inner === void 0) return value !== void 0;
	if (value.type !== "ObjectExpression") return true;
	return value.properties.some((one) => one.type === "SpreadElement" || [void 0, inner].includes(nameOf$3(one)));
}
// build/rules/locations/require-location-scripts.js
var require_location_scripts_default = createManifestRule({
	name: "require-location-scripts",
	meta: {
		type: "problem",
		docs: {
			description: "Require the scripts that the locations `personal_page` and `amoforms` load",
			presets: {
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			missing: "The location {{location}} shows nothing without {{script}}, which is not beside the manifest. Add the file, or remove the location.",
			misnamed: "The location {{location}} shows nothing without {{script}}; {{found}} is there, but the platform distinguishes upper and lower case. Rename the file to {{script}}."
		}
	},
	check(context, { locations, widget }) {
		if (!widget.exists || buildSign(widget) !== void 0) return;
		const seen = new Set();
		for (const [entry, value] of locations) {
			const script = readLocation(entry)?.location.ownScript;
			if (script === void 0 || seen.has(script)) continue;
			seen.add(script);
			const found = widget.find(script);
			if (found?.exact) continue;
			const data = {
				location: quote(entry),
				script: quote(script)
			};
			if (found) context.report({
				node: value.node,
				messageId: "misnamed",
				data: {
					...data,
					found: quote(found.path)
				}
			});
			else context.report({
				node: value.node,
				messageId: "missing",
				data
			});
		}
	}
});
// build/rules/locations/require-location-suffix.js
var require_location_suffix_default = createManifestRule({
	name: "require-location-suffix",
	meta: {
		type: "suggestion",
		fixable: "code",
		hasSuggestions: true,
		docs: {
			description: "Disallow cards and lists in `locations` without `-0` or `-1`",
			presets: {}
		},
		schema: [],
		messages: {
			bare: "The location {{location}} does not say whether the widget draws in the right-hand panel. Write {{draw}} if it does, which is how the platform reads it now, or {{load}} if only the script is loaded.",
			...removeMessage
		}
	},
	check(context, manifest) {
		for (const [entry, value] of manifest.locations) {
			const named = readLocation(entry);
			if (!named?.location.area || named.suffix !== "") continue;
			const draw = entry + areaSuffixes.draw;
			const isListed = manifest.locations.has(draw);
			context.report({
				node: value.node,
				messageId: "bare",
				data: {
					location: quote(entry),
					draw: quote(draw),
					load: quote(entry + areaSuffixes.load)
				},
				fix: isListed ? null : replaceWith(value, draw),
				suggest: isListed ? [suggestRemoval(context.sourceCode, value)] : []
			});
		}
	}
});
// build/rules/archive/require-manifest-at-root.js
var require_manifest_at_root_default = createArchiveRule({
	name: "require-manifest-at-root",
	meta: {
		type: "problem",
		docs: {
			description: "Require `manifest.json` at the root of the archive",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			inFolder: "The manifest is in the folder {{folder}}, and the upload finds it only at the root of the archive (\"Failed to get object manifest.json\"). Pack the files of the folder, not the folder itself.",
			absent: "The archive has no manifest.json, so the upload refuses it (\"Failed to get object manifest.json\"). Pack the folder of a widget."
		}
	},
	check(context, { root }) {
		if (root === "") return;
		if (root === void 0) context.report({
			loc: wholeFile,
			messageId: "absent"
		});
		else context.report({
			loc: wholeFile,
			messageId: "inFolder",
			data: { folder: quote(root) }
		});
	}
});
// build/rules/locations/require-salesbot-block.js
var require_salesbot_block_default = createManifestRule({
	name: "require-salesbot-block",
	meta: {
		type: "suggestion",
		hasSuggestions: true,
		docs: {
			description: "Require the block `salesbot_designer` beside the location of that name",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			missing: "The location {{location}} offers no step without the block {{block}}, and it is not there. Add the block at the top level, or remove the location.",
			misspelled: "The location {{location}} offers no step without the block {{block}}, and the platform does not know {{found}}. Did you mean {{name}}? If not, add it.",
			...renameMessage
		}
	},
	check(context, manifest) {
		for (const [entry, value] of manifest.locations) {
			const { location, suffix } = readLocation(entry) ?? {};
			if (suffix !== "" || location?.block?.absence !== "ignores") continue;
			const { name } = location.block;
			if (manifest.get(name)) continue;
			reportAbsent(context, {
				object: manifest.root,
				key: manifestKey,
				names: [name],
				loc: () => value.node.loc,
				messageIds: {
					absent: "missing",
					misspelled: "misspelled"
				},
				data: {
					location: quote(entry),
					block: quote(name)
				}
			});
		}
	}
});
// build/rules/script/require-save-result.js
var require_save_result_default = createScriptRule({
	name: "require-save-result",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Require the callback `onSave` to return something",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			nothing: "The callback \"onSave\" returns nothing, and the settings are saved only if it returns true or a promise. Write \"return true;\" at its end.",
			add: "Add \"return true;\"."
		}
	},
	check(context, script) {
		for (const { keyNode, fn } of silentCallbacks(script, [saveCallback.name])) context.report({
			node: keyNode,
			messageId: "nothing",
			suggest: [{
				messageId: "add",
				fix: returnTrue(script, fn)
			}]
		});
	}
});
// build/rules/manifest/require-script.js
var require_script_default = createManifestRule({
	name: "require-script",
	meta: {
		type: "problem",
		docs: {
			description: "Require `script.js` if a listed location shows nothing without it",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			missing: "The location {{location}} shows nothing without {{script}}, which is not in the widget folder. Add the file, or remove the location.",
			otherName: "The location {{location}} shows nothing without {{script}}, but the widget folder has only {{found}}, which the platform does not load. Rename it to {{script}}.",
			misnamed: "The location {{location}} shows nothing without {{script}}; {{found}} is there, but the platform distinguishes upper and lower case. Rename the file to {{script}}."
		}
	},
	check(context, { locations, widget }) {
		if (!widget.exists) return;
		const found = widget.find(script.name);
		if (found?.exact || buildSign(widget) !== void 0) return;
		const first = [...locations].find(([entry]) => readLocation(entry)?.location.script);
		if (!first) return;
		const [entry, { node }] = first;
		const other = otherScript(widget);
		const data = {
			location: quote(entry),
			script: quote(script.name)
		};
		if (found) context.report({
			node,
			messageId: "misnamed",
			data: {
				...data,
				found: quote(found.path)
			}
		});
		else if (other !== void 0) context.report({
			node,
			messageId: "otherName",
			data: {
				...data,
				found: quote(other)
			}
		});
		else context.report({
			node,
			messageId: "missing",
			data
		});
	}
});
// build/rules/manifest/require-settings.js
var require_settings_default = createManifestRule({
	name: "require-settings",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Require `settings` if the widget can be installed",
			presets: {
				recommended: "warn",
				marketplace: "error",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			missing: "The widget can be installed but has no \"settings\". Add the block with at least one field.",
			misspelled: "The widget can be installed but has no \"settings\", and the platform does not know {{found}}. Did you mean \"settings\"? If not, add it.",
			...renameMessage
		}
	},
	check(context, manifest) {
		const { root } = manifest;
		if (manifest.get("widget", "installation")?.plain !== true) return;
		if (manifest.settings || manifest.locations.has("settings")) return;
		reportAbsent(context, {
			object: root,
			key: manifestKey,
			names: ["settings"],
			loc: () => startOf(root),
			messageIds: {
				absent: "missing",
				misspelled: "misspelled"
			},
			data: {}
		});
	}
});
// build/rules/locations/require-settings-location.js
var require_settings_location_default = createManifestRule({
	name: "require-settings-location",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Require the location `settings` if a settings field is `custom`",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			missing: "The field {{field}} is drawn by script.js, which does not run in the settings window. Add \"settings\" to \"locations\".",
			add: "Add \"settings\" to \"locations\"."
		}
	},
	check(context, manifest) {
		const block = manifest.locationsBlock;
		const location = locations.find(({ name }) => name === "settings");
		if (block?.type !== "array" || !location || isListed(manifest, location)) return;
		const custom = membersOf(manifest.settings).map(([code, field]) => ({
			code,
			type: field.get("type")
		})).find(({ type }) => type?.text === "custom");
		if (!custom?.type) return;
		const fix = appendElement(context.sourceCode, block, "settings");
		context.report({
			node: custom.type.node,
			messageId: "missing",
			data: { field: quote(custom.code) },
			suggest: [{
				messageId: "add",
				fix
			}]
		});
	}
});
// build/rules/marketplace/require-tour.js
var require_tour_default = createManifestRule({
	name: "require-tour",
	meta: {
		type: "suggestion",
		docs: {
			description: "Require a `tour`",
			presets: {
				marketplace: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: { missing: "The widget has no \"tour\", but a published one shows pictures of what it does. Add \"tour\" with \"is_tour\": true and \"tour_images\" for each language." }
	},
	check(context, manifest) {
		const { root } = manifest;
		if (root.type !== "object" || !lacks(manifest, root, "tour")) return;
		context.report({
			loc: startOf(root),
			messageId: "missing"
		});
	}
});
// build/rules/images/require-tour-images.js
var require_tour_images_default = createManifestRule({
	name: "require-tour-images",
	meta: {
		type: "problem",
		docs: {
			description: "Require images in a tour",
			presets: {
				recommended: "warn",
				marketplace: "error",
				amocrm: "warn",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			none: "The tour shows no pictures. Add \"tour_images\" with an array of image paths for each language.",
			missing: "The tour has no pictures for {{languages}}. Add an array of image paths for each declared language."
		}
	},
	check(context, manifest) {
		const tour = manifest.get("tour");
		if (!tour || !hasTour(manifest)) return;
		const images = tour.get("tour_images");
		if (!images) {
			if (lacks(manifest, tour, "tour_images")) context.report({
				node: tour.keyNode,
				messageId: "none"
			});
			return;
		}
		const { missing, shown } = tourLanguages(manifest);
		if (images.type !== "object" || missing.length === 0 || shown.length > 0) return;
		const data = { languages: allOf(missing) };
		context.report({
			node: images.keyNode,
			messageId: "missing",
			data
		});
	}
});
// build/rules/images/require-tour-images-per-language.js
var require_tour_images_per_language_default = createManifestRule({
	name: "require-tour-images-per-language",
	meta: {
		type: "problem",
		docs: {
			description: "Require tour images for every declared language",
			presets: {
				marketplace: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: { missing: "The tour has no pictures for {{languages}}. Add an array of image paths for each declared language." }
	},
	check(context, manifest) {
		if (!hasTour(manifest)) return;
		const images = manifest.get("tour", "tour_images");
		const { missing, shown } = tourLanguages(manifest);
		if (images?.type !== "object" || missing.length === 0 || shown.length === 0) return;
		const data = { languages: allOf(missing) };
		context.report({
			node: images.keyNode,
			messageId: "missing",
			data
		});
	}
});
// build/src/widget/differing-file.js
function differingFile(one, other) {
	return [...new Set([...shippedFiles(one), ...shippedFiles(other)])].find((path) => !isSame(one, other, path));
}
function shippedFiles(widget) {
	return packageFiles(widget).filter((path) => !path.toLowerCase().endsWith(".md"));
}
function isSame({ files: one }, { files: other }, path) {
	if (one.size(path) !== other.size(path)) return false;
	const [a, b] = [one.read(path), other.read(path)];
	return a === b || a !== void 0 && b !== void 0 && isEqual(a, b);
}
function isEqual(one, other) {
	return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
// build/rules/manifest/require-version-bump.js
var require_version_bump_default = createManifestRule({
	name: "require-version-bump",
	meta: {
		type: "suggestion",
		hasSuggestions: true,
		docs: {
			description: "Require a higher `widget.version` if a file of the widget changed",
			presets: {
				recommended: "warn",
				marketplace: "error",
				amocrm: "warn",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			same: "{{file}} changed, but the version is still {{version}}. Every upload needs a higher version. Raise it.",
			lower: "{{file}} changed, but the version fell from {{before}} to {{version}}. Every upload needs a higher version. Raise it.",
			...replaceMessage
		}
	},
	check(context, manifest) {
		const { widget } = manifest;
		const value = manifest.get("widget", "version");
		const old = widget.before?.manifest?.get("widget", "version");
		if (!widget.before || !value || !old) return;
		const [version, before] = [versionOf(value), versionOf(old)];
		if (version === void 0 || before === void 0) return;
		const isText = value.type === "string" && old.type === "string";
		const order = isText ? compareVersions(version, before) : version === before ? 0 : void 0;
		if (order === void 0 || order > 0) return;
		const file = differingFile(widget, widget.before);
		if (file === void 0) return;
		context.report({
			node: value.node,
			messageId: order === 0 ? "same" : "lower",
			data: {
				file: quote(file),
				version: quote(version),
				before: quote(before)
			},
			suggest: suggestReplacements(value, isText ? nextVersion(before) : void 0)
		});
	}
});
function versionOf({ type, plain }) {
	return type === "string" || type === "number" ? String(plain) : void 0;
}
// build/rules/locations/require-webhook-url.js
var require_webhook_url_default = createManifestRule({
	name: "require-webhook-url",
	meta: {
		type: "suggestion",
		hasSuggestions: true,
		docs: {
			description: "Require `dp.webhook_url` if the widget works in the digital pipeline",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			absent: "The block {{block}} has no {{key}}: {{meaning}}. Add it; without it the widget does not learn what happens there.",
			misspelled: "The block {{block}} has no {{key}}: {{meaning}}. The platform does not know {{found}}. Did you mean {{key}}? If not, add it.",
			...renameMessage
		}
	},
	check(context, manifest) {
		for (const entry of manifest.locations.keys()) {
			const { location, suffix } = readLocation(entry) ?? {};
			const needed = location?.block?.name;
			const block = needed === void 0 ? void 0 : manifest.get(needed);
			if (needed === void 0 || !block || suffix !== "") continue;
			for (const [name, { meaning = "" }] of absentKeys(manifest, needed, "unknown")) reportAbsent(context, {
				object: block,
				key: keyAt(needed),
				names: [name],
				loc: () => block.keyNode.loc,
				messageIds: {
					absent: "absent",
					misspelled: "misspelled"
				},
				data: {
					block: quote(needed),
					key: quote(name),
					meaning
				}
			});
		}
	}
});
// build/src/rule-kit/strict-json/commas.js
const commaMessages = {
	trailing: "The platform reads strict JSON, which has no comma after the last entry. Remove it.",
	hole: "A value is missing before this comma. Write the value, or remove the comma.",
	remove: "Remove the comma."
};
function checkCommas(context) {
	const tokens = tokensOf(context.sourceCode.ast);
	for (const [index, { value }] of tokens.entries()) {
		const comma = tokens[index - 1];
		if (comma?.value !== ",") continue;
		const remove = (fixer) => fixer.removeRange(comma.range);
		if (!![",", "["].includes(tokens[index - 2]?.value ?? "")) {
			const suggest = [{
				messageId: "remove",
				fix: remove
			}];
			context.report({
				loc: comma.loc,
				messageId: "hole",
				suggest
			});
		} else if (value === "]" || value === "}") context.report({
			loc: comma.loc,
			messageId: "trailing",
			fix: remove
		});
	}
}
// build/src/rule-kit/strict-json/comments.js
const commentMessages = { comment: "The platform reads strict JSON, which has no comments. Remove this one, and keep the note elsewhere." };
function checkComments(context) {
	const { sourceCode } = context;
	for (const comments of neighbors(sourceCode)) {
		const [from, to] = comments.range;
		context.report({
			loc: locationOf(sourceCode, [from, to]),
			messageId: "comment",
			fix(fixer) {
				const { range, text } = takeOut$1(sourceCode, comments);
				return fixer.replaceTextRange(range, text);
			}
		});
	}
}
function neighbors({ text, ast }) {
	const found = new Map();
	for (const { type, range } of commentsOf(ast)) {
		const [from, end] = range;
		const to = type === "Block" ? text.indexOf("*/", from + 2) + 2 : end;
		const after = tokenAfter(tokensOf(ast), from);
		const before = tokenBefore(tokensOf(ast), from);
		found.set(after, {
			range: [found.get(after)?.range[0] ?? from, to],
			before,
			after
		});
	}
	return found.values();
}
function takeOut$1({ text }, { range: [from, to], before, after }) {
	const left = text.slice(before?.range[1] ?? 0, from);
	const right = text.slice(to, after?.range[0]);
	const leftBlanks = /(?<![ \t])[ \t]*$/u.exec(left)?.[0] ?? "";
	const rightBlanks = /^[ \t]*/u.exec(right)?.[0] ?? "";
	const start = from - leftBlanks.length;
	const end = to + rightBlanks.length;
	const opensLine = lineBreak.test(left);
	const closesLine = lineBreak.test(right);
	if (!before) return edit(0, after?.range[0] ?? text.length);
	if (!after) return edit(before.range[1], text.length, lineBreak.exec(left + right)?.[0]);
	if (opensLine && closesLine) {
		const next = lineBreak.exec(right.slice(rightBlanks.length));
		return edit(start, end + (next?.index === 0 ? next[0].length : 0));
	}
	if (opensLine) return edit(from, end);
	if (closesLine || after.value === "," || after.value === ":") return edit(start, end);
	const ownBreak = lineBreak.exec(text.slice(from, to));
	const areSigns = isSign(before) && isSign(after);
	return edit(start, end, ownBreak?.[0] ?? (leftBlanks || rightBlanks || (areSigns ? " " : "")));
}
const lineBreak = /\r\n?|\n/u;
function edit(start, end, text = "") {
	return {
		range: [start, end],
		text
	};
}
function isSign({ value }) {
	return value === "+" || value === "-";
}
// build/src/rule-kit/white-space.js
const irregularWhitespace = /[^\S \t\r\n]+/gu;
function regularWhitespace(text) {
	return text.replace(irregularWhitespace, (characters) => characters.replace(/[\u2028\u2029]/gu, "\n").replace(/[^\n]/gu, " "));
}
// build/src/rule-kit/strict-json/javascript.js
const javascriptMessages = {
	parenthesis: "Strict JSON has no parentheses. Remove this one and the one that closes it.",
	value: "Strict JSON has no {{value}}. Write a string, a number, true, false or null."
};
function checkJavascript(context) {
	const { sourceCode } = context;
	const { ast, text } = sourceCode;
	const numbers = [];
	function reportValue(node) {
		const value = quote(text.slice(...node.range));
		context.report({
			node,
			messageId: "value",
			data: { value }
		});
	}
	function leaveOut({ parent, range }) {
		if (parent.type !== "JSONBinaryExpression") numbers.push(range);
	}
	walkTree(ast, {
		JSONLiteral(node) {
			if (node.regex) reportValue(node);
		},
		JSONIdentifier(node) {
			if (isUndefinedIdentifier(node)) reportValue(node);
		},
		JSONUnaryExpression: leaveOut,
		JSONBinaryExpression: leaveOut
	});
	const pieces = tokensAndComments(ast);
	const parentheses = outside(numbers, tokensOf(ast)).filter(({ value }) => value === "(" || value === ")");
	for (const pair of pairsOf(parentheses)) {
		const fix = (fixer) => pair.map((token) => takeOut(fixer, text, pieces, token));
		context.report({
			loc: pair[0].loc,
			messageId: "parenthesis",
			fix
		});
	}
}
function outside(ranges, tokens) {
	let next = 0;
	let end = 0;
	return tokens.filter(({ range: [start] }) => {
		for (; (ranges[next]?.[0] ?? Infinity) <= start; next += 1) end = Math.max(end, ranges[next]?.[1] ?? 0);
		return start >= end;
	});
}
function takeOut(fixer, text, pieces, token) {
	const [start, end] = token.range;
	const from = tokenBefore(pieces, start)?.range[1] ?? 0;
	const to = tokenAfter(pieces, end)?.range[0] ?? text.length;
	return token.value === "(" ? fixer.replaceTextRange([start, to], regularWhitespace(text.slice(end, to))) : fixer.replaceTextRange([from, end], regularWhitespace(text.slice(from, start)));
}
function pairsOf(parentheses) {
	const pairs = [];
	const open = [];
	for (const token of parentheses) {
		for (const pair of open) pair.push(token);
		if (token.value === ")") open.pop();
		else {
			const pair = [token];
			pairs.push(pair);
			open.push(pair);
		}
	}
	return pairs;
}
// build/src/rule-kit/strict-json/numbers.js
const numberMessages = {
	notation: "{{number}} is not a number in strict JSON. Write {{replacement}}.",
	leadingZero: "{{number}} is not a number in strict JSON: some programs read {{octal}}, others {{decimal}}. Write the one you mean.",
	noNumber: "{{number}} is not a number in strict JSON. Write a decimal number, or null.",
	replace: "Replace it with {{replacement}}."
};
function checkNumbers(context) {
	function check(node) {
		const text = context.sourceCode.text.slice(...node.range);
		if (isPart(node) || isStrictJson(text)) return;
		const number = quote(text);
		const meanings = meaningsOf(node);
		const [first, second] = meanings;
		const replaceWith = (replacement) => (fixer) => fixer.replaceTextRange(node.range, replacement);
		if (first === void 0) context.report({
			node,
			messageId: "noNumber",
			data: { number }
		});
		else if (second === void 0) {
			const data = {
				number,
				replacement: first
			};
			context.report({
				node,
				messageId: "notation",
				data,
				fix: replaceWith(first)
			});
		} else {
			const data = {
				number,
				decimal: first,
				octal: second
			};
			const suggest = meanings.map((replacement) => ({
				messageId: "replace",
				data: { replacement },
				fix: replaceWith(replacement)
			}));
			context.report({
				node,
				messageId: "leadingZero",
				data,
				suggest
			});
		}
	}
	walkTree(context.sourceCode.ast, {
		JSONLiteral(node) {
			if ((typeof node.value === "number" || Boolean(node.bigint)) && isExpression(node)) check(node);
		},
		JSONIdentifier(node) {
			if (isNumberIdentifier(node)) check(node);
		},
		JSONUnaryExpression: check,
		JSONBinaryExpression: check
	});
}
function isPart(node) {
	return /^JSON(?:Unary|Binary)Expression$/u.test(node.parent?.type ?? "");
}
function meaningsOf(node) {
	if (node.type === "JSONIdentifier") return [];
	if (node.type === "JSONUnaryExpression") {
		const sign = node.operator === "-" ? "-" : "";
		return meaningsOf(node.argument).map((digits) => sign + digits);
	}
	if (node.type === "JSONBinaryExpression") {
		const result = getStaticJSONValue(node);
		return Number.isFinite(result) ? [JSON.stringify(result)] : [];
	}
	if (node.bigint) return Number.isSafeInteger(Number(node.bigint)) ? [node.bigint] : [];
	const value = Number(node.value);
	if (/^0\d/u.test(node.raw)) {
		const decimal = node.raw.replace(/^0+(?=\d)/u, "");
		return Number(decimal) === value ? [decimal] : [decimal, String(value)];
	}
	const plain = node.raw.replaceAll("_", "").replace(/^\./u, "0.").replace(/\.(?!\d)/u, "");
	const digits = isStrictJson(plain) ? plain : JSON.stringify(value);
	return Number.isFinite(value) || digits === plain ? [digits] : [];
}
// build/src/rule-kit/strict-json/strings.js
const stringMessages = {
	key: "Strict JSON writes keys in double quotes. Write {{replacement}}.",
	quotes: "Strict JSON writes strings in double quotes. Replace the quotes.",
	escape: "Strict JSON has no escape {{found}}. Write the character itself, or \"\\u\" and its four hexadecimal digits.",
	lineBreak: "A string in strict JSON cannot continue on the next line. Write it on one line.",
	control: "A string in strict JSON cannot contain the character {{found}}. Write {{escape}}."
};
function checkStrings(context) {
	function report(node, value, mistake, isWhole = true) {
		const fix = (fixer) => fixer.replaceTextRange(node.range, toJson(value));
		context.report({
			node,
			...mistake,
			fix: isWhole ? fix : null
		});
	}
	walkTree(context.sourceCode.ast, {
		JSONProperty(property) {
			const { key } = property;
			if (key.type !== "JSONIdentifier" && typeof key.value !== "number") return;
			const name = keyText(property);
			report(key, name, {
				messageId: "key",
				data: { replacement: quote(name) }
			});
		},
		JSONTemplateLiteral(node) {
			report(node, node.quasis[0].value.cooked, { messageId: "quotes" });
		},
		JSONLiteral(node) {
			if (typeof node.value !== "string" || isStrictJson(node.raw)) return;
			const mistake = node.raw.startsWith("\"") ? firstMistake(node.raw) : { messageId: "quotes" };
			report(node, node.value, mistake, parsePlain(node.raw) === node.value);
		}
	});
}
function firstMistake(raw) {
	const piece = (raw.match(/\\(?:u[\da-f]{4}|u\{[\da-f]+\}|x[\da-f]{2}|[0-7]{1,3}|\r\n|[^])|[\0-\u001f]/giu) ?? []).find((one) => !isStrictJson(`"${one}"`)) ?? "";
	if (/^\\[\r\n\u2028\u2029]/u.test(piece)) return { messageId: "lineBreak" };
	if (piece.startsWith("\\")) return {
		messageId: "escape",
		data: { found: piece }
	};
	return {
		messageId: "control",
		data: {
			found: numberOf(piece),
			escape: toJson(piece).slice(1, -1)
		}
	};
}
// build/src/rule-kit/strict-json/white-space.js
const whiteSpaceMessages = { irregular: "Strict JSON allows only spaces, tabs and line breaks between values, but this is {{characters}}. Write {{replacement}}." };
function checkWhiteSpace(context) {
	const { sourceCode } = context;
	const ranges = tokensAndComments(sourceCode.ast).map(({ range }) => range);
	let end = 0;
	for (const range of [...ranges, [sourceCode.text.length, Infinity]]) {
		const gap = sourceCode.text.slice(end, range[0]);
		for (const { 0: characters, index } of gap.matchAll(irregularWhitespace)) {
			const start = end + index;
			const replacement = regularWhitespace(characters);
			const place = [start, start + characters.length];
			context.report({
				loc: locationOf(sourceCode, [place[0], place[1]]),
				messageId: "irregular",
				data: {
					characters: [...new Set(characters)].map(numberOf).join(", "),
					replacement: replacement.includes("\n") ? "a line break" : "a space"
				},
				fix: (fixer) => fixer.replaceTextRange(place, replacement)
			});
		}
		end = range[1];
	}
}
// build/rules/json/strict-json.js
var strict_json_default = createTextRule({
	name: "strict-json",
	meta: {
		type: "problem",
		fixable: "code",
		hasSuggestions: true,
		docs: {
			description: "Require strict JSON, without comments, surplus commas and the like",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			...commentMessages,
			...commaMessages,
			...whiteSpaceMessages,
			...javascriptMessages,
			...numberMessages,
			...stringMessages
		}
	},
	check(context, { json }) {
		if (json.isStrict) return;
		checkComments(context);
		checkCommas(context);
		checkWhiteSpace(context);
		checkJavascript(context);
		checkNumbers(context);
		checkStrings(context);
	}
});
// build/rules/locations/valid-action-fields.js
var valid_action_fields_default = createManifestRule({
	name: "valid-action-fields",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Require names and types of fields in the Digital Pipeline and in Salesbot",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: fieldMessages
	},
	check(context, manifest) {
		for (const known of wrongTypes(manifest, (key) => isField(key, "unknown"))) reportWrongType(context, known);
		checkFields(context, manifest, ({ role }, { absence }) => absence === "unknown" && role !== "flag");
	}
});
// build/rules/locations/valid-advanced-title.js
var valid_advanced_title_default = createManifestRule({
	name: "valid-advanced-title",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Require `advanced.title` as the reference in the block `advanced`",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			other: "The upload form refuses {{value}} as the title of the block {{block}} and accepts only {{expected}}. Write {{expected}}, and put the text at this key in the locale files.",
			...replaceMessage
		}
	},
	check(context, manifest) {
		for (const { value, key, path } of manifest.knownValues) {
			const expected = String(key.examples?.[0]);
			if (key.otherText !== "refuses" || value.text === void 0 || value.text === expected) continue;
			if (!leadsToText(manifest, value.text)) continue;
			context.report({
				node: value.node,
				messageId: "other",
				data: {
					value: quote(value.text),
					block: quote(path[0] ?? ""),
					expected: quote(expected)
				},
				suggest: suggestReplacements(value, expected)
			});
		}
	}
});
function leadsToText({ parsedLocaleFiles: files }, reference) {
	const targets = files.map(({ tree }) => resolveReference(tree, reference));
	return files.length > 0 && targets.every(isText);
}
// build/src/rule-kit/logo.js
const logoMessages = {
	missing: "The logo {{path}} is missing. Add it as {{format}} of {{size}} pixels and at most {{maxSize}}.",
	severalMissing: "The logos {{logos}} are missing. Add each in this size in pixels, as {{format}} of at most {{maxSize}}.",
	otherCase: "The logo {{path}} is missing; {{found}} is there, but the platform distinguishes upper and lower case. Rename the file to {{path}}.",
	misspelled: "The logo {{path}} is missing, but there is {{found}}. Rename that file if it is the logo, or add the logo as {{format}} of {{size}} pixels.",
	otherEnding: "The logo {{path}} is missing, but there is {{found}}. Save the picture as {{format}} of {{size}} pixels under the name {{path}}.",
	unreadable: "The logo {{path}} cannot be read. It must be an ordinary readable file inside the widget folder.",
	empty: "The logo {{path}} is an empty file, but the platform expects {{format}} of {{size}} pixels. Save the picture again.",
	unknown: "The logo {{path}} is not a picture in any known format; the platform expects {{format}} of {{size}} pixels. Save the picture again.",
	truncated: "The logo {{path}} is cut off after {{bytes}} bytes, before its size in pixels. Save the picture again, as {{format}} of {{size}} pixels.",
	wrongFormat: "The logo {{path}} is {{found}} inside, but the platform expects {{format}}. Save the picture in that format; renaming the file does not change it.",
	wrongSize: "The logo {{path}} is {{found}} pixels, but the platform expects {{size}}. Save it in exactly this size.",
	severalWrongSizes: "Logos have another size in pixels than the platform expects: {{logos}}. Save each in exactly the size that is expected.",
	tooHeavy: "The logo {{path}} has {{bytes}} bytes, but the platform accepts at most {{maxSize}} ({{maxBytes}} bytes). Compress the picture."
};
const otherEndings = [
	"jpg",
	"jpeg",
	"gif",
	"svg",
	"webp",
	"bmp",
	"avif",
	"ico"
];
function isWanted({ wanted }, manifest) {
	if (wanted === "always") return true;
	if (wanted !== "in areas") return manifest.locations.has(wanted.location);
	return [...manifest.locations.keys()].some((entry) => readLocation(entry)?.location.area);
}
function checkLogos(context, manifest, logos) {
	if (!manifest.widget.exists) return;
	const resized = [];
	const missing = logos.filter((logo) => !checkLogo(context, manifest, logo, resized));
	reportTogether(context, manifest, resized, {
		one: "wrongSize",
		several: "severalWrongSizes",
		nameOf: ({ logo, data }) => `${String(data["path"])} (${String(data["found"])}, expected ${sizeText(logo)})`
	});
	reportTogether(context, manifest, missing.map((logo) => ({
		logo,
		data: {}
	})), {
		one: "missing",
		several: "severalMissing",
		nameOf: ({ logo }) => `${logo.path} (${sizeText(logo)})`
	});
}
function reportTogether(context, manifest, mistaken, said) {
	const [first] = mistaken;
	if (!first) return;
	if (mistaken.length === 1) {
		reportLogo(context, manifest, first.logo, said.one, first.data);
		return;
	}
	const general = mistaken.find(({ logo: { wanted } }) => typeof wanted === "string") ?? first;
	const names = mistaken.map(said.nameOf);
	reportLogo(context, manifest, general.logo, said.several, { logos: joined(names, "and") });
}
function checkLogo(context, manifest, logo, resized) {
	const { widget } = manifest;
	const report = (messageId, data) => {
		reportLogo(context, manifest, logo, messageId, data);
	};
	const file = widget.find(logo.path);
	if (!file) {
		const other = otherFile(manifest, logo);
		const found = other ?? similarFile(manifest, logo);
		if (found !== void 0) report(other === void 0 ? "misspelled" : "otherEnding", { found });
		return found !== void 0;
	}
	if (!file.exact) report("otherCase", { found: file.path });
	const { path, state, bytes, format, size } = widget.image(file.path);
	if (state !== "ok") {
		report(state, {
			path,
			bytes
		});
		return true;
	}
	if (format && !formatsFor(context).includes(format)) report("wrongFormat", {
		path,
		found: formatText(format)
	});
	if (size && (size.width !== logo.width || size.height !== logo.height)) resized.push({
		logo,
		data: {
			path,
			found: sizeText(size)
		}
	});
	if (bytes > logoFile.maxBytes) report("tooHeavy", {
		path,
		bytes
	});
	return true;
}
function reportLogo(context, manifest, logo, messageId, data = {}) {
	const entry = typeof logo.wanted === "object" && manifest.locations.get(logo.wanted.location);
	const loc = entry ? entry.node.loc : startOf(manifest.get("widget") ?? manifest.root);
	const known = {
		path: logo.path,
		format: formatText(...formatsFor(context)),
		size: sizeText(logo),
		maxBytes: logoFile.maxBytes,
		maxSize: `${String(logoFile.maxBytes / 1024)} KB`
	};
	context.report({
		loc,
		messageId,
		data: {
			...known,
			...data
		}
	});
}
function formatsFor({ options: [{ platform = "kommo" }] }) {
	return logoFile.formats[platform];
}
function otherFile({ widget }, { path }) {
	const stem = path.replace(/\.[^.]*$/u, "");
	return otherEndings.map((ending) => widget.find(`${stem}.${ending}`)).find((one) => one !== void 0)?.path;
}
function similarFile({ widget }, { path }) {
	const names = logos.map((logo) => stemOf(logo.path));
	return widget.list("images").filter(({ name, kind }) => kind === "file" && /\.png$/iu.test(name)).map(({ name }) => `images/${name}`).filter((file) => !names.includes(stemOf(file).toLowerCase())).find((file) => didYouMean(stemOf(file), names) === stemOf(path));
}
// build/rules/images/valid-card-logos.js
var valid_card_logos_default = createManifestRule({
	name: "valid-card-logos",
	meta: {
		type: "problem",
		docs: {
			description: "Require the logos of cards and lists even if no listed location shows them",
			presets: {
				recommended: "warn",
				marketplace: "error",
				amocrm: ["warn", { platform: "amocrm" }],
				amomarket: ["warn", { platform: "amocrm" }]
			}
		},
		schema: platformSchema,
		defaultOptions: [{ platform: "kommo" }],
		messages: logoMessages
	},
	check(context, manifest) {
		checkLogos(context, manifest, logos.filter((logo) => logo.wanted === "in areas" && !isWanted(logo, manifest)));
	}
});
// build/src/rule-kit/field-type.js
const fieldTypeMessages = {
	unknown: "{{value}} is not a field type that the platform knows. Write {{expected}}.",
	wrongType: "A field type must be a string, but is {{actual}}. Write {{expected}}.",
	...replaceMessage
};
function checkFieldTypes(context, manifest, reaction) {
	for (const known of manifest.knownValues) {
		const { role, otherValue = "refuses" } = known.key;
		if (role === "field type" && otherValue === reaction) checkFieldType(context, known);
	}
}
function checkFieldType(context, { value: type, key }) {
	const { values = [], aliases = {} } = key;
	const types = values.map(({ value }) => String(value));
	if (type.type === "invalid") return;
	if (type.text !== void 0 && types.includes(type.text)) return;
	const expected = oneOf(types);
	if (type.text === void 0) {
		const data = {
			actual: typeName(type.type),
			expected
		};
		context.report({
			node: type.node,
			messageId: "wrongType",
			data
		});
		return;
	}
	const name = type.text.trim().toLowerCase();
	const replacement = (Object.hasOwn(aliases, name) ? aliases[name] : void 0) ?? didYouMean(type.text, types);
	context.report({
		node: type.node,
		messageId: "unknown",
		data: {
			value: quote(type.text),
			expected
		},
		suggest: suggestReplacements(type, replacement)
	});
}
// build/rules/locations/valid-dp-field-type.js
var valid_dp_field_type_default = createManifestRule({
	name: "valid-dp-field-type",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Require field types of Digital Pipeline settings that the platform knows",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: fieldTypeMessages
	},
	check(context, manifest) {
		checkFieldTypes(context, manifest, "unknown");
	}
});
// build/src/text/first-lost.js
const replacement = "�";
function firstLost(text, bytes) {
	if (!text.includes(replacement) || decode(bytes) !== text) return void 0;
	const encoder = new TextEncoder();
	let offset = hasByteOrderMark(bytes) ? 3 : 0;
	let end = 0;
	for (let index = text.indexOf(replacement); index >= 0; index = text.indexOf(replacement, end)) {
		offset += encoder.encode(text.slice(end, index)).length;
		const own = encoder.encode(replacement);
		if (own.some((byte, place) => bytes[offset + place] !== byte)) return index;
		offset += own.length;
		end = index + 1;
	}
}
// build/rules/json/valid-encoding.js
var valid_encoding_default = createTextRule({
	name: "valid-encoding",
	meta: {
		type: "problem",
		docs: {
			description: "Require files to be stored as UTF-8",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: { notUtf8: "The file is not stored as UTF-8, so its letters are lost from here on. Save it as UTF-8." }
	},
	check(context, { path, widget: { files } }) {
		const { sourceCode } = context;
		const bytes = readText(files, path);
		const index = bytes && firstLost(sourceCode.text, bytes);
		if (index === void 0) return;
		context.report({
			loc: locationOf(sourceCode, [index, index + 1]),
			messageId: "notUtf8"
		});
	}
});
// build/rules/archive/valid-entry-names.js
var valid_entry_names_default = createArchiveRule({
	name: "valid-entry-names",
	meta: {
		type: "suggestion",
		docs: {
			description: "Require the names in an archive to be UTF-8",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: { notUtf8: "The archive has names that are not UTF-8 ({{names}}), so the platform may read other names. Use only Latin letters in file names, or pack with a tool that writes UTF-8." }
	},
	check(context, { entries }) {
		const wrong = entries.filter(({ isUtf8 }) => !isUtf8);
		if (wrong.length === 0) return;
		const names = listed(wrong.map(({ name }) => name));
		context.report({
			loc: wholeFile,
			messageId: "notUtf8",
			data: { names }
		});
	}
});
// build/rules/manifest/valid-field-type.js
var valid_field_type_default = createManifestRule({
	name: "valid-field-type",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Require field types of settings and Salesbot handlers that the platform knows",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: fieldTypeMessages
	},
	check(context, manifest) {
		checkFieldTypes(context, manifest, "refuses");
	}
});
// build/rules/files/valid-file-encoding.js
var valid_file_encoding_default = createTextFileRule({
	name: "valid-file-encoding",
	meta: {
		type: "problem",
		docs: {
			description: "Require scripts, styles, templates and Markdown to be stored as UTF-8",
			presets: {
				recommended: "warn",
				marketplace: "error",
				amocrm: "warn",
				amomarket: "error"
			}
		},
		schema: [],
		messages: { notUtf8: "The file is not stored as UTF-8, so its letters are lost from here on. Save it as UTF-8." }
	},
	check(context, { bytes, text }) {
		const index = bytes && firstLost(text, bytes);
		if (index === void 0) return;
		const loc = locationOf(context.sourceCode, [index, index + 1]);
		context.report({
			loc,
			messageId: "notUtf8"
		});
	}
});
// build/src/rule-kit/named-image.js
function presentImages({ namedImages, widget }) {
	const present = new Map();
	for (const named of namedImages) {
		const { target } = named;
		if (target.state !== "inside" || present.has(target.path)) continue;
		if (widget.find(target.path)?.exact !== true) continue;
		present.set(target.path, {
			...named,
			image: widget.image(target.path)
		});
	}
	return [...present.values()];
}
// build/rules/images/valid-image-format.js
var valid_image_format_default = createManifestRule({
	name: "valid-image-format",
	meta: {
		type: "problem",
		docs: {
			description: "Require tour images to be PNG or JPEG files and menu icons to be SVG files",
			presets: {
				recommended: "warn",
				marketplace: ["warn", { svgIcons: true }],
				amocrm: "warn",
				amomarket: ["warn", { svgIcons: true }]
			}
		},
		schema: [{
			type: "object",
			properties: { svgIcons: {
				type: "boolean",
				description: "Whether menu icons in other formats than SVG are reported."
			} },
			additionalProperties: false
		}],
		defaultOptions: [{ svgIcons: false }],
		messages: {
			empty: "The {{kind}} {{path}} is an empty file, but the platform expects {{format}}. Save the picture again.",
			unknown: "The {{kind}} {{path}} is not a picture in any known format; the platform expects {{format}}. Save the picture again.",
			truncated: "The {{kind}} {{path}} is cut off after {{bytes}} bytes, before its size in pixels. Save the picture again.",
			wrongFormat: "The {{kind}} {{path}} is {{found}} inside, but the platform expects {{format}}. Save the picture in that format; renaming the file does not change it."
		}
	},
	check(context, manifest) {
		const [{ svgIcons = false }] = context.options;
		for (const { value, text, kind, image } of presentImages(manifest)) {
			const messageId = mistakeIn$2(image, kind);
			if (!messageId) continue;
			if (messageId === "wrongFormat" && kind === menuIcons && !svgIcons) continue;
			context.report({
				node: value.node,
				messageId,
				data: {
					kind: kind.name,
					path: quote(text),
					format: formatText(...kind.formats),
					found: image.format ? formatText(image.format) : "",
					bytes: image.bytes
				}
			});
		}
	}
});
function mistakeIn$2({ state, format }, { formats }) {
	if (state === "unreadable") return void 0;
	if (state !== "ok") return state;
	return format && !formats.includes(format) ? "wrongFormat" : void 0;
}
// build/rules/manifest/valid-interface-version.js
const current = 2;
var valid_interface_version_default = createManifestRule({
	name: "valid-interface-version",
	meta: {
		type: "problem",
		fixable: "code",
		hasSuggestions: true,
		docs: {
			description: "Require 2 as `widget.interface_version`",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			other: "The interface version must be the number {{expected}}, but is {{actual}}. Write {{expected}}.",
			replace: replaceMessage.replace
		}
	},
	check(context, manifest) {
		const version = manifest.get("widget", "interface_version");
		if (!version || version.plain === current || version.type === "invalid") return;
		const fix = replaceWith(version, current);
		const isCertain = version.text?.trim() === String(current);
		const data = { replacement: String(current) };
		context.report({
			node: version.node,
			messageId: "other",
			data: {
				expected: current,
				actual: describe$1(version.plain, version.type)
			},
			fix: isCertain ? fix : null,
			suggest: isCertain ? [] : [{
				messageId: "replace",
				data,
				fix
			}]
		});
	}
});
function describe$1(plain, type) {
	if (typeof plain === "string") return `the string ${quote(plain)}`;
	return typeof plain === "number" ? String(plain) : typeName(type);
}
// build/rules/locations/valid-left-menu.js
var valid_left_menu_default = createManifestRule({
	name: "valid-left-menu",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Require titles of items in the left menu, and the item `settings` to stay",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			noTitle: "The menu item {{item}} has no title to show. Add \"title\" with a reference to its text, as in {{example}}.",
			hiddenSettings: "The platform never hides its menu item \"settings\". Remove \"is_hidden\".",
			remove: "Remove \"is_hidden\"."
		}
	},
	check(context, manifest) {
		function checkTitle(code, value) {
			const title = value.get("title");
			if (title ? title.text?.trim() !== "" : !lacks(manifest, value, "title")) return;
			const data = {
				item: quote(code),
				example: quote(`left_menu.${code}`)
			};
			context.report({
				node: title?.node ?? value.keyNode,
				messageId: "noTitle",
				data
			});
		}
		function check({ code, kind, value }) {
			if (kind === "own") checkTitle(code, value);
			for (const [page, entry] of membersOf(value.get("submenu"))) if (entry.type === "object") checkTitle(page, entry);
			const isHidden = value.get("is_hidden");
			if (code !== "settings" || isHidden?.plain !== true) return;
			const fix = remove(context.sourceCode, isHidden);
			context.report({
				node: isHidden.node,
				messageId: "hiddenSettings",
				suggest: [{
					messageId: "remove",
					fix
				}]
			});
		}
		menuItems(manifest).forEach(check);
	}
});
// build/rules/texts/valid-locale.js
var valid_locale_default = createManifestRule({
	name: "valid-locale",
	meta: {
		type: "problem",
		docs: {
			description: "Require `widget.locale` to be a non-empty array of language codes",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			notArray: "\"locale\" must be an array of language codes, but is {{actual}}. Write it as in [\"en\", \"es\"].",
			empty: "The widget declares no language. Write at least one code, as in [\"en\"].",
			notCode: "A language code must be a string, but is {{actual}}. Write it as in \"en\".",
			blank: "This language code is blank. Write one, as in \"en\", or remove it."
		}
	},
	check(context, manifest) {
		const locale = manifest.localeBlock;
		if (!locale || locale.type === "invalid") return;
		if (locale.type !== "array") {
			const data = { actual: typeName(locale.type) };
			context.report({
				node: locale.node,
				messageId: "notArray",
				data
			});
			return;
		}
		if (locale.elements.length === 0) context.report({
			node: locale.node,
			messageId: "empty"
		});
		for (const code of locale.elements) {
			if (code.type === "invalid") continue;
			if (code.text === void 0) {
				const data = { actual: typeName(code.type) };
				context.report({
					node: code.node,
					messageId: "notCode",
					data
				});
			} else if (code.text.trim() === "") context.report({
				node: code.node,
				messageId: "blank"
			});
		}
	}
});
// build/rules/texts/valid-locale-file.js
var valid_locale_file_default = createLocaleRule({
	name: "valid-locale-file",
	meta: {
		type: "problem",
		docs: {
			description: "Require locale files to hold texts in groups",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			notObject: "A locale file must hold an object of texts, but is {{actual}}. Write it as in {\"widget\": {\"name\": \"Acme\"}}.",
			manifest: "This is a manifest, but a locale file holds texts. Write the texts that the manifest names, as in {\"widget\": {\"name\": \"Acme\"}}.",
			flat: "The platform finds no text under {{key}}, because each dot leads into a group. Write all such keys as groups, as in {{groups}}."
		}
	},
	check(context, { root, code, manifest }) {
		if (root.type !== "object") {
			const data = { actual: typeName(root.type) };
			context.report({
				loc: startOf(root),
				messageId: "notObject",
				data
			});
			return;
		}
		if (isPastedManifest(root.plain)) {
			context.report({
				loc: startOf(root),
				messageId: "manifest"
			});
			return;
		}
		const [key] = manifest.locales.has(code) ? flatKeys(manifest, root.plain) : [];
		const value = key === void 0 ? void 0 : root.get(key);
		if (key === void 0 || !value) return;
		const groups = key.split(".").reduceRight((inner, name) => `{${quote(name)}: ${inner}}`, "\"…\"");
		context.report({
			node: value.keyNode,
			messageId: "flat",
			data: {
				key: quote(key),
				groups
			}
		});
	}
});
// build/rules/locations/valid-location-suffix.js
const known$2 = Object.values(areaSuffixes);
var valid_location_suffix_default = createManifestRule({
	name: "valid-location-suffix",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Require `-0` or `-1` after cards and lists, and no number after other locations",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			wrongNumber: "The number of the location {{location}} must be 0 or 1, because it says whether the widget draws in the right-hand panel. Write {{expected}}.",
			noPanel: "The location {{location}} has no right-hand panel, so it takes no number. Write {{expected}}.",
			...entryMessages
		}
	},
	check(context, manifest) {
		for (const [entry, value] of manifest.locations) {
			const named = readLocation(entry);
			if (!named || named.suffix === "" || named.location.suffix) continue;
			const { name, area } = named.location;
			if (area && known$2.includes(named.suffix)) continue;
			const expected = area ? known$2.map((suffix) => name + suffix) : [name];
			context.report({
				node: value.node,
				messageId: area ? "wrongNumber" : "noPanel",
				data: {
					location: quote(entry),
					expected: oneOf(expected)
				},
				suggest: suggestEntries(context.sourceCode, manifest, value, ...expected)
			});
		}
	}
});
// build/rules/locations/valid-locations.js
var valid_locations_default = createManifestRule({
	name: "valid-locations",
	meta: {
		type: "problem",
		docs: {
			description: "Require `locations` to be a non-empty array of location names",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			notArray: "\"locations\" must be an array of location names, but is {{actual}}. Write it as in [\"settings\", \"lcard-1\"].",
			empty: "\"locations\" is empty, so the widget works nowhere. Write at least one name, as in [\"settings\", \"lcard-1\"].",
			notName: "A location must be a string, but is {{actual}}. Write it as in \"lcard-1\".",
			blank: "This location is blank. Write a name, as in \"lcard-1\", or remove it."
		}
	},
	check(context, manifest) {
		const block = manifest.locationsBlock;
		if (!block) return;
		if (block.type !== "array") {
			const data = { actual: typeName(block.type) };
			context.report({
				node: block.node,
				messageId: "notArray",
				data
			});
			return;
		}
		if (block.elements.length === 0) context.report({
			node: block.node,
			messageId: "empty"
		});
		for (const entry of block.elements) if (entry.text === void 0) {
			const data = { actual: typeName(entry.type) };
			context.report({
				node: entry.node,
				messageId: "notName",
				data
			});
		} else if (entry.text.trim() === "") context.report({
			node: entry.node,
			messageId: "blank"
		});
	}
});
// build/rules/images/valid-logos.js
var valid_logos_default = createFolderRule({
	name: "valid-logos",
	meta: {
		type: "problem",
		docs: {
			description: "Require the logos that the platform looks for, each a PNG of its exact size",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: ["error", { platform: "amocrm" }],
				amomarket: ["error", { platform: "amocrm" }]
			}
		},
		schema: platformSchema,
		defaultOptions: [{ platform: "kommo" }],
		messages: logoMessages
	},
	check(context, manifest) {
		checkLogos(context, manifest, logos.filter((logo) => isWanted(logo, manifest)));
	}
});
// build/rules/manifest/valid-manifest-name.js
var valid_manifest_name_default = createFolderRule({
	name: "valid-manifest-name",
	meta: {
		type: "problem",
		docs: {
			description: "Require the manifest to be named `manifest.json`, in lower case",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: { otherCase: "The platform looks for {{wanted}} and does not find a file named {{actual}}. Rename the file to {{wanted}}." }
	},
	check(context, { root, widget: { manifestPath } }) {
		if (manifestPath === "manifest.json") return;
		const data = {
			wanted: quote(manifestName),
			actual: quote(manifestPath)
		};
		context.report({
			loc: startOf(root),
			messageId: "otherCase",
			data
		});
	}
});
// build/rules/manifest/valid-mobile-color.js
const hexColor = /^#(?:[\da-f]{3}|[\da-f]{6})$/iu;
var valid_mobile_color_default = createManifestRule({
	name: "valid-mobile-color",
	meta: {
		type: "problem",
		fixable: "code",
		hasSuggestions: true,
		docs: {
			description: "Require a hex color in `mobile.color`",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			wrongType: "The mobile color must be a string, but is {{actual}}. Write a hex color, as in \"#ffff00\".",
			invalid: "The mobile color {{value}} is not a hex color. Write \"#\" and six (or three) digits 0-9 a-f, as in \"#ffff00\".",
			...replaceMessage
		}
	},
	check(context, manifest) {
		for (const { value: color, key } of manifest.knownValues) {
			if (key.role !== "color" || color.type === "invalid") continue;
			const { text } = color;
			if (text === void 0) {
				const data = { actual: typeName(color.type) };
				context.report({
					node: color.node,
					messageId: "wrongType",
					data
				});
				continue;
			}
			if (hexColor.test(text)) continue;
			const certain = certainlyMeant(text);
			const guess = certain === void 0 ? possiblyMeant(text) : void 0;
			context.report({
				node: color.node,
				messageId: "invalid",
				data: { value: quote(text) },
				fix: certain === void 0 ? null : replaceWith(color, certain),
				suggest: suggestReplacements(color, guess)
			});
		}
	}
});
function certainlyMeant(text) {
	const candidate = `#${text.trim().replace(/^#/u, "")}`;
	return hexColor.test(candidate) ? candidate : void 0;
}
function possiblyMeant(text) {
	const name = text.trim().toLowerCase();
	if (Object.hasOwn(color_name_default, name)) return `#${color_name_default[name].map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
	return /^#(?:[\da-f]{4}|[\da-f]{8})$/u.test(name) ? name.slice(0, name.length === 5 ? 4 : 7) : void 0;
}
// build/rules/manifest/valid-settings-fields.js
var valid_settings_fields_default = createManifestRule({
	name: "valid-settings-fields",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Require every field of `settings` to be an object with a name and a type",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: fieldMessages
	},
	check(context, manifest) {
		for (const known of wrongTypes(manifest, (key) => isField(key, "refuses"))) reportWrongType(context, known);
		checkFields(context, manifest, (_, { absence }) => absence === "refuses");
	}
});
// build/rules/manifest/valid-support.js
const contacts = {
	link: {
		isValid: isHttpUrl,
		messageId: "invalidLink",
		example: "https://your-company.com/support",
		meant: meantUrl
	},
	email: {
		isValid: isAddress,
		messageId: "invalidEmail",
		example: "support@your-company.com",
		meant: (text) => [text.replace(/^mailto:/iu, "")].find(isAddress)
	}
};
var valid_support_default = createManifestRule({
	name: "valid-support",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Require a support contact that works: a link, an email address, or both",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			noSupport: "The widget names no support contact. Add \"support\" with a \"link\" (an absolute http(s) URL) or an \"email\".",
			noContact: "The support contact is empty. Give \"support\" a \"link\" (an absolute http(s) URL) or an \"email\".",
			misspelled: "The widget has no support contact, and the platform does not know {{found}}. Did you mean {{name}}?",
			wrongType: "\"{{path}}\" must be {{expected}}, but is {{actual}}. Write it as in {{example}}.",
			invalidLink: "The support link {{value}} is not an absolute http(s) URL. Write it in full, as in \"https://your-company.com/support\".",
			invalidEmail: "The support email {{value}} is not an email address. Write one address, as in \"support@your-company.com\".",
			...replaceMessage,
			...renameMessage
		}
	},
	check(context, manifest) {
		function checkContact(key, value) {
			const { isValid, messageId, meant } = contacts[key];
			const { text } = value;
			if (value.type === "invalid") return;
			if (text === void 0) {
				const data = {
					path: `widget.support.${key}`,
					expected: "a string",
					actual: typeName(value.type),
					example: quote(contacts[key].example)
				};
				context.report({
					node: value.node,
					messageId: "wrongType",
					data
				});
			} else if (text.trim() !== "" && !isValid(text)) context.report({
				node: value.node,
				messageId,
				data: { value: quote(text) },
				suggest: suggestReplacements(value, meant(text.trim()))
			});
		}
		const widget = manifest.get("widget");
		const support = manifest.get("widget", "support");
		if (!support) {
			if (widget?.type !== "object") return;
			reportAbsent(context, {
				object: widget,
				key: keyAt("widget"),
				names: ["support"],
				loc: () => widget.keyNode.loc,
				messageIds: {
					absent: "noSupport",
					misspelled: "misspelled"
				},
				data: {}
			});
			return;
		}
		if (support.type === "invalid") return;
		if (support.type !== "object") {
			const data = {
				path: "widget.support",
				expected: "an object",
				actual: typeName(support.type),
				example: inOneLine({ link: contacts.link.example })
			};
			context.report({
				node: support.node,
				messageId: "wrongType",
				data
			});
			return;
		}
		const link = support.get("link");
		const email = support.get("email");
		if (isBlank(link) && isBlank(email)) {
			reportAbsent(context, {
				object: support,
				key: keyAt("widget", "support"),
				names: ["link", "email"],
				loc: () => support.keyNode.loc,
				messageIds: {
					absent: "noContact",
					misspelled: "misspelled"
				},
				data: {}
			});
			return;
		}
		if (link) checkContact("link", link);
		if (email) checkContact("email", email);
	}
});
function isBlank(value) {
	return value === void 0 || value.text?.trim() === "";
}
// build/rules/template/valid-template-syntax.js
var valid_template_syntax_default = createTemplateRule({
	name: "valid-template-syntax",
	meta: {
		type: "problem",
		docs: {
			description: "Require templates to be written in Twig",
			presets: {
				recommended: "warn",
				marketplace: "warn",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			openMark: "Twig cannot read the template, because {{text}} is never closed. Write \"{{name}}\" where it ends.",
			openQuote: "Twig cannot read the template, because the quote {{name}} is never closed. Write another one where the text ends.",
			openTag: "Twig cannot read the template, because the tag \"{{name}}\" is never closed. Write a tag \"end{{name}}\" where it ends.",
			surplusTag: "Twig cannot read the template, because no tag in front of \"{{name}}\" is open that it belongs to. Remove it, or add the other tag.",
			unknownTag: "Twig cannot read the template, because it has no tag \"{{name}}\". Remove it, or write what it does in Twig.",
			unexpected: "Twig cannot read the template, because {{text}} is not allowed at this place of an expression. Write the expression in Twig, whose operators are words such as \"and\", \"or\" and \"not\".",
			unclosed: "Twig cannot read the template, because {{text}} is never closed. Close it in the same expression.",
			incomplete: "Twig cannot read the template, because its expression ends behind {{text}}. Write what is missing, or remove it."
		}
	},
	check(context, { template: { mistake }, text }) {
		if (!mistake) return;
		const { kind, start, end } = mistake;
		const data = {
			text: quote(text.slice(start, end)),
			name: "name" in mistake ? mistake.name : ""
		};
		context.report({
			loc: locationOf(context.sourceCode, [start, end]),
			messageId: kind,
			data
		});
	}
});
// build/rules/images/valid-tour-image-count.js
var valid_tour_image_count_default = createManifestRule({
	name: "valid-tour-image-count",
	meta: {
		type: "problem",
		docs: {
			description: "Require one to five tour images in each language",
			presets: {
				recommended: "warn",
				marketplace: "error",
				amocrm: "warn",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: {
			none: "The tour has no picture for {{language}}. Write the paths of {{min}} to {{max}} pictures.",
			tooMany: "The tour has {{count}} pictures for {{language}}, but the platform accepts at most {{max}}. Remove some."
		}
	},
	check(context, manifest) {
		const { min, max } = tourImageCount;
		if (!hasTour(manifest)) return;
		for (const list of tourLanguages(manifest).shown) {
			if (list.type !== "array") continue;
			const count = list.elements.length;
			const language = quote(list.key ?? "");
			if (count < min) {
				const data = {
					language,
					min,
					max
				};
				context.report({
					node: list.node,
					messageId: "none",
					data
				});
			} else if (count > max) {
				const data = {
					language,
					count,
					max
				};
				context.report({
					node: list.node,
					messageId: "tooMany",
					data
				});
			}
		}
	}
});
// build/rules/images/valid-tour-image-size.js
var valid_tour_image_size_default = createManifestRule({
	name: "valid-tour-image-size",
	meta: {
		type: "problem",
		docs: {
			description: "Require the exact size of tour images that the marketplace asks for",
			presets: {
				marketplace: "error",
				amomarket: "warn"
			}
		},
		schema: [],
		messages: { wrongSize: "The tour image {{path}} is {{found}} pixels, but the marketplace expects {{size}}. Save it in exactly this size." }
	},
	check(context, manifest) {
		for (const { value, text, kind, image } of presentImages(manifest)) {
			if (!kind.size || !image.size) continue;
			if (image.size.width === kind.size.width && image.size.height === kind.size.height) continue;
			context.report({
				node: value.node,
				messageId: "wrongSize",
				data: {
					path: quote(text),
					found: sizeText(image.size),
					size: sizeText(kind.size)
				}
			});
		}
	}
});
// build/rules/manifest/valid-types.js
var valid_types_default = createManifestRule({
	name: "valid-types",
	meta: {
		type: "problem",
		fixable: "code",
		hasSuggestions: true,
		docs: {
			description: "Require the JSON type that the platform expects of each key",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			isNull: "{{path}} is null, but the platform expects an object or no {{path}} at all. Remove it, or write it as in {{example}}.",
			onePath: "{{path}} must be an array, but is a single path. Put it in brackets, as in {{example}}.",
			remove: "Remove {{path}}.",
			wrap: "Put it in brackets.",
			...typeMessages
		}
	},
	check(context, manifest) {
		for (const known of wrongTypes(manifest, (key) => reactsToType(key, "refuses"))) {
			const { value, key, path } = known;
			const data = {
				path: quote(path.join(".")),
				example: inOneLine(key.examples?.[0])
			};
			if (value.type === "null" && path.length === 1 && !isRequired(manifest, manifest.root, key)) {
				const fix = remove(context.sourceCode, value);
				const suggest = value.isDuplicated ? [] : [{
					messageId: "remove",
					data,
					fix
				}];
				context.report({
					node: value.node,
					messageId: "isNull",
					data,
					suggest
				});
			} else if (key.type === "array" && value.text !== void 0 && value.text.trim() !== "") {
				const suggest = [{
					messageId: "wrap",
					fix: replaceWith(value, [value.text])
				}];
				context.report({
					node: value.node,
					messageId: "onePath",
					data,
					suggest
				});
			} else reportType(context, known, (word) => word === "true" || word === "false");
		}
	}
});
// build/rules/manifest/valid-urls.js
var valid_urls_default = createManifestRule({
	name: "valid-urls",
	meta: {
		type: "problem",
		hasSuggestions: true,
		docs: {
			description: "Require absolute http(s) URLs where the platform sends requests or opens a page",
			presets: {
				recommended: "error",
				marketplace: "error",
				amocrm: "error",
				amomarket: "error"
			}
		},
		schema: [],
		messages: {
			wrongType: "\"{{path}}\" must be a string with {{meaning}}, but is {{actual}}. Write a URL, as in \"https://api.your-company.com/kommo\".",
			invalid: "\"{{path}}\" is {{value}}, which is not an absolute http(s) URL. Write {{meaning}} in full, as in \"https://api.your-company.com/kommo\".",
			...replaceMessage
		}
	},
	check(context, manifest) {
		for (const { value, key, path } of manifest.knownValues) {
			if (key.role !== "endpoint" || value.type === "invalid") continue;
			const { meaning = "" } = key;
			const { text } = value;
			if (text === void 0) {
				const data = {
					path: path.join("."),
					meaning,
					actual: typeName(value.type)
				};
				context.report({
					node: value.node,
					messageId: "wrongType",
					data
				});
			} else if (!isHttpUrl(text)) context.report({
				node: value.node,
				messageId: "invalid",
				data: {
					path: path.join("."),
					meaning,
					value: quote(text)
				},
				suggest: suggestReplacements(value, meantUrl(text))
			});
		}
	}
});
// build/rules/manifest/valid-version.js
const isVersion = (text) => new RegExp(versionPattern, "u").test(text);
// build/rules/index.js
var rules_default = {
	"max-ai-agent-description-length": max_ai_agent_description_length_default,
	"max-text-length": max_text_length_default,
	"no-absent-templates": no_absent_templates_default,
	"no-absent-texts": no_absent_texts_default,
	"no-backslashes-in-names": no_backslashes_in_names_default,
	"no-bare-links": no_bare_links_default,
	"no-brand-in-name": no_brand_in_name_default,
	"no-byte-order-mark": no_byte_order_mark_default,
	"no-byte-order-mark-in-files": no_byte_order_mark_in_files_default,
	"no-case-conflicts": no_case_conflicts_default,
	"no-commented-code": no_commented_code_default,
	"no-console": no_console_default,
	"no-crlf": no_crlf_default,
	"no-crlf-in-files": no_crlf_in_files_default,
	"no-dialogs": no_dialogs_default,
	"no-disabled-tour": no_disabled_tour_default,
	"no-duplicate-entries": no_duplicate_entries_default,
	"no-duplicate-keys": no_duplicate_keys_default,
	"no-duplicate-locales": no_duplicate_locales_default,
	"no-duplicate-locations": no_duplicate_locations_default,
	"no-empty-settings": no_empty_settings_default,
	"no-encrypted-files": no_encrypted_files_default,
	"no-eval": no_eval_default,
	"no-external-dependencies": no_external_dependencies_default,
	"no-extra-locale-keys": no_extra_locale_keys_default,
	"no-global-selectors": no_global_selectors_default,
	"no-globals": no_globals_default,
	"no-hardcoded-text": no_hardcoded_text_default,
	"no-implicit-required": no_implicit_required_default,
	"no-ineffective-left-menu": no_ineffective_left_menu_default,
	"no-injected-scripts": no_injected_scripts_default,
	"no-insecure-urls": no_insecure_urls_default,
	"no-install-clicks": no_install_clicks_default,
	"no-junk-files": no_junk_files_default,
	"no-junk-in-archive": no_junk_in_archive_default,
	"no-key-as-text": no_key_as_text_default,
	"no-legacy-keys": no_legacy_keys_default,
	"no-links-in-archive": no_links_in_archive_default,
	"no-local-urls": no_local_urls_default,
	"no-location-suffix": no_location_suffix_default,
	"no-misplaced-blocks": no_misplaced_blocks_default,
	"no-misplaced-options": no_misplaced_options_default,
	"no-missing-locale-keys": no_missing_locale_keys_default,
	"no-misspelled-brand": no_misspelled_brand_default,
	"no-misspelled-keys": no_misspelled_keys_default,
	"no-multiple-custom-fields": no_multiple_custom_fields_default,
	"no-names-outside-archive": no_names_outside_archive_default,
	"no-placeholder-urls": no_placeholder_urls_default,
	"no-placeholders": no_placeholders_default,
	"no-platform-selectors": no_platform_selectors_default,
	"no-remote-styles": no_remote_styles_default,
	"no-requests-in-loops": no_requests_in_loops_default,
	"no-russian-in-english": no_russian_in_english_default,
	"no-sample-content": no_sample_content_default,
	"no-sample-keys": no_sample_keys_default,
	"no-secrets": no_secrets_default,
	"no-stale-archive": no_stale_archive_default,
	"no-sync-requests": no_sync_requests_default,
	"no-template-scripts": no_template_scripts_default,
	"no-unbuilt-package": no_unbuilt_package_default,
	"no-undeclared-locale-files": no_undeclared_locale_files_default,
	"no-undeclared-tour-images": no_undeclared_tour_images_default,
	"no-unknown-locales": no_unknown_locales_default,
	"no-unknown-locations": no_unknown_locations_default,
	"no-unknown-short-tags": no_unknown_short_tags_default,
	"no-unread-keys": no_unread_keys_default,
	"no-unresolved-inert-references": no_unresolved_inert_references_default,
	"no-unresolved-references": no_unresolved_references_default,
	"no-unsafe-html": no_unsafe_html_default,
	"no-unsupported-keys": no_unsupported_keys_default,
	"no-unused-blocks": no_unused_blocks_default,
	"no-wrong-language": no_wrong_language_default,
	"prefer-documented-types": prefer_documented_types_default,
	"prefer-todo": prefer_todo_default,
	"require-ai-agent-description": require_ai_agent_description_default,
	"require-callback-results": require_callback_results_default,
	"require-callbacks": require_callbacks_default,
	"require-card-for-card-sdk": require_card_for_card_sdk_default,
	"require-define": require_define_default,
	"require-image-files": require_image_files_default,
	"require-installation": require_installation_default,
	"require-keys": require_keys_default,
	"require-left-menu-icons": require_left_menu_icons_default,
	"require-locale-files": require_locale_files_default,
	"require-location-blocks": require_location_blocks_default,
	"require-location-callbacks": require_location_callbacks_default,
	"require-location-scripts": require_location_scripts_default,
	"require-location-suffix": require_location_suffix_default,
	"require-manifest-at-root": require_manifest_at_root_default,
	"require-salesbot-block": require_salesbot_block_default,
	"require-save-result": require_save_result_default,
	"require-script": require_script_default,
	"require-settings": require_settings_default,
	"require-settings-location": require_settings_location_default,
	"require-tour": require_tour_default,
	"require-tour-images": require_tour_images_default,
	"require-tour-images-per-language": require_tour_images_per_language_default,
	"require-version-bump": require_version_bump_default,
	"require-webhook-url": require_webhook_url_default,
	"strict-json": strict_json_default,
	"valid-action-fields": valid_action_fields_default,
	"valid-advanced-title": valid_advanced_title_default,
	"valid-card-logos": valid_card_logos_default,
	"valid-dp-field-type": valid_dp_field_type_default,
	"valid-encoding": valid_encoding_default,
	"valid-entry-names": valid_entry_names_default,
	"valid-field-type": valid_field_type_default,
	"valid-file-encoding": valid_file_encoding_default,
	"valid-image-format": valid_image_format_default,
	"valid-interface-version": valid_interface_version_default,
	"valid-left-menu": valid_left_menu_default,
	"valid-locale": valid_locale_default,
	"valid-locale-file": valid_locale_file_default,
	"valid-location-suffix": valid_location_suffix_default,
	"valid-locations": valid_locations_default,
	"valid-logos": valid_logos_default,
	"valid-manifest-name": valid_manifest_name_default,
	"valid-mobile-color": valid_mobile_color_default,
	"valid-settings-fields": valid_settings_fields_default,
	"valid-support": valid_support_default,
	"valid-template-syntax": valid_template_syntax_default,
	"valid-tour-image-count": valid_tour_image_count_default,
	"valid-tour-image-size": valid_tour_image_size_default,
	"valid-types": valid_types_default,
	"valid-urls": valid_urls_default,
	"valid-version": createManifestRule({
		name: "valid-version",
		meta: {
			type: "problem",
			fixable: "code",
			hasSuggestions: true,
			docs: {
				description: "Require `widget.version` to be a string with a version number",
				presets: {
					recommended: "warn",
					marketplace: "warn",
					amocrm: "warn",
					amomarket: "warn"
				}
			},
			schema: [],
			messages: {
				wrongType: "The version must be a string, but is {{actual}}. Write it in quotes, as in \"1.0.0\".",
				invalid: "{{value}} is not a version number. Write numbers joined by dots, as in \"1.0.0\".",
				...replaceMessage
			}
		},
		check(context, manifest) {
			const version = manifest.get("widget", "version");
			if (!version || version.type === "invalid") return;
			const { text } = version;
			if (text === void 0) {
				const { node } = version;
				const written = context.sourceCode.text.slice(...node.range);
				const isCertain = version.type === "number" && isVersion(written);
				const data = { actual: typeName(version.type) };
				const fix = isCertain ? replaceWith(version, written) : null;
				context.report({
					node,
					messageId: "wrongType",
					data,
					fix
				});
				return;
			}
			if (isVersion(text)) return;
			const meant = /\d+(?:\.\d+)*/u.exec(text.replaceAll(",", "."))?.[0];
			context.report({
				node: version.node,
				messageId: "invalid",
				data: { value: quote(text) },
				suggest: suggestReplacements(version, meant)
			});
		}
	})
};
// build/src/lint/config-line.js
var ConfigMistake = class extends Error {
	path;
	constructor(message, path) {
		super(message);
		this.path = path;
	}
};
function lineOf(text, path) {
	try {
		const [statement] = parseJSON(text).body;
		let line = statement.loc.start.line;
		let node = statement.expression;
		for (const step of path) {
			const next = stepIn(node, step);
			if (!next) break;
			line = next.loc.start.line;
			node = next.type === "JSONProperty" ? next.value : next;
		}
		return line;
	} catch {
		return;
	}
}
function stepIn(node, step) {
	if (node?.type === "JSONArrayExpression") return node.elements[Number(step)] ?? void 0;
	if (node?.type !== "JSONObjectExpression") return void 0;
	return node.properties.findLast((member) => keyText(member) === step);
}
// build/src/lint/config-text.js
function readConfigText(path, cwd) {
	if (!lstatSync(path, { throwIfNoEntry: false })) return void 0;
	const inside = relativeInside(cwd, path);
	const bytes = inside === void 0 ? readAnywhere(path) : new DiskFiles(cwd).read(withSlashes$1(inside), limits.configBytes + 1);
	if (!bytes) throw refusal$1(path, "it must be an ordinary readable file, not a link out of its folder");
	if (bytes.length > limits.configBytes) throw refusal$1(path, `it has more than ${String(limits.configBytes)} bytes`);
	return decode(bytes);
}
function placeOfMistake(text) {
	try {
		parseJSON(text);
		return ", because it has comments or trailing commas";
	} catch (error) {
		const { lineNumber, column } = error;
		if (lineNumber === void 0 || column === void 0) return "";
		return ` (line ${String(lineNumber)}, column ${String(column)})`;
	}
}
function refusal$1(path, reason) {
	return new UsageError(`Cannot read the configuration ${withSlashes$1(path)}: ${reason}.`);
}
function readAnywhere(path) {
	try {
		const real = realpathSync(path);
		return new DiskFiles(dirname(real)).read(basename(real), limits.configBytes + 1);
	} catch {
		return;
	}
}
// build/src/lint/presets.js
const prefix = product.name.replace("eslint-plugin-", "");
const lintedFilePatterns = [
	"json",
	"js",
	"css",
	"twig",
	"md"
].map((ending) => `**/*.${Array.from(ending, (one) => `[${one}${one.toUpperCase()}]`).join("")}`);
function presetRules(preset, kinds) {
	const entries = {};
	for (const [name, rule] of Object.entries(rules_default)) {
		const { presets, looksAt } = rule.meta.docs;
		const entry = presets[preset];
		const isWanted = !kinds || looksAt?.some((kind) => kinds.includes(kind));
		if (entry !== void 0 && isWanted) entries[`${prefix}/${name}`] = typeof entry === "string" ? entry : [...entry];
	}
	return entries;
}
function rulesMeta() {
	const named = Object.entries(rules_default);
	return Object.fromEntries(named.map(([name, { meta }]) => [`${prefix}/${name}`, meta]));
}
// build/src/lint/config.js
const configFileName = "kommo-widget-lint.config.json";
function readConfig(cwd, { file, root = cwd, textOf } = {}) {
	const places = [];
	for (const path of file === void 0 ? placesUpTo(root, cwd) : [resolve(cwd, file)]) {
		places.push(path);
		const text = textOf?.(path) ?? readConfigText(path, file === void 0 ? root : cwd);
		if (text !== void 0) return {
			...configIn(text, path),
			file: path,
			places,
			text
		};
		if (file === void 0) continue;
		throw new UsageError(`Cannot read the configuration ${withSlashes$1(path)}: there is no such file.`);
	}
	return {
		...checkConfig({}, cwd),
		places
	};
}
function placesUpTo(root, cwd) {
	const place = join(cwd, configFileName);
	return cwd !== root && relativeInside(root, cwd) !== void 0 ? [place, ...placesUpTo(root, dirname(cwd))] : [place];
}
function configIn(text, path) {
	try {
		return checkConfig(parseStrict(text), dirname(path));
	} catch (error) {
		throw cannotUse(error, path, text);
	}
}
function cannotUse(error, path, text) {
	const line = error instanceof ConfigMistake ? lineOf(text, error.path) : void 0;
	const place = line === void 0 ? "" : `, line ${String(line)}`;
	return new UsageError(`Cannot use the configuration ${withSlashes$1(path)}${place}: ${error.message}`);
}
function parseStrict(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		throw new UsageError(`it is not JSON${placeOfMistake(text)}`);
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
		"archives",
		"pack",
		"overrides"
	]);
	const pack = checkKeys(config["pack"] ?? {}, "\"pack\"", ["exclude"], ["pack"]);
	const overrides = config["overrides"] ?? [];
	if (!Array.isArray(overrides)) throw new ConfigMistake("\"overrides\" must be an array.", ["overrides"]);
	if (overrides.length > limits.patterns) throw new ConfigMistake(`"overrides" may have at most ${String(limits.patterns)} entries.`, ["overrides"]);
	const read = {
		preset: checkPreset(config["preset"] ?? "recommended", ["preset"]),
		rules: checkRules(config["rules"], ["rules"]),
		ignores: checkPatterns(config["ignores"] ?? [], ["ignores"]),
		archives: checkPatterns(config["archives"] ?? [], ["archives"]),
		packExclude: checkPatterns(pack["exclude"] ?? [], ["pack", "exclude"]),
		overrides: overrides.map((one, index) => {
			const at = ["overrides", index];
			const override = checkKeys(one, "an entry of \"overrides\"", [
				"files",
				"preset",
				"rules"
			], at);
			const preset = override["preset"];
			const files = checkPatterns(override["files"], [...at, "files"]);
			if (files.length === 0) throw new ConfigMistake("\"files\" must have a pattern.", [...at, "files"]);
			return {
				files,
				...preset !== void 0 && { preset: checkPreset(preset, [...at, "preset"]) },
				rules: checkRules(override["rules"], [...at, "rules"])
			};
		}),
		basePath
	};
	const { ignores, archives = [], packExclude = [] } = read;
	const files = read.overrides.flatMap((override) => override.files);
	checkBraces([
		...ignores,
		...archives,
		...packExclude,
		...files
	]);
	return read;
}
function checkBraces(patterns) {
	let all = 0;
	for (const pattern of patterns) {
		const count = bracesIn(pattern);
		all += count;
		if (count > limits.braces) throw new UsageError(`the braces of the pattern ${quote(pattern)} may stand for at most ${String(limits.braces)} texts. Write several patterns, or use "*".`);
		if (all > limits.allBraces) throw new UsageError(`the patterns of the configuration may stand for at most ${String(limits.allBraces)} texts together.`);
	}
}
function checkPreset(name, path) {
	const preset = presetNames.find((one) => one === name);
	if (preset) return preset;
	const text = `There is no preset ${quote(String(name))}; write ${oneOf(presetNames)}.`;
	throw path ? new ConfigMistake(text, path) : new UsageError(text);
}
function checkRules(value, path) {
	if (value === void 0) return {};
	if (!isObject(value)) throw new ConfigMistake("\"rules\" must be an object of rule names.", path);
	const known = Object.keys(rules_default).map((name) => `${prefix}/${name}`);
	for (const name of Object.keys(value)) {
		if (known.includes(name)) continue;
		const meant = didYouMean(name, known) ?? known.find((one) => one === `${prefix}/${name}`);
		const hint = meant === void 0 ? "" : ` Did you mean ${quote(meant)}?`;
		throw new ConfigMistake(`There is no rule ${quote(name)}.${hint}`, [...path, name]);
	}
	return value;
}
function checkPatterns(value, path) {
	const key = String(path.at(-1));
	const isPattern = (one) => typeof one === "string" && one !== "";
	if (Array.isArray(value) && value.every(isPattern)) {
		const { patterns, patternLength } = limits;
		if (value.length <= patterns && value.every(({ length }) => length <= patternLength)) return value;
		throw new ConfigMistake(`"${key}" may have at most ${String(patterns)} patterns of ${String(patternLength)} characters.`, path);
	}
	throw new ConfigMistake(`"${key}" must be an array of patterns.`, path);
}
function checkKeys(value, what, allowed, path = []) {
	if (!isObject(value)) throw new ConfigMistake(`${what} must be an object.`, path);
	const unknown = Object.keys(value).find((key) => !allowed.includes(key));
	if (unknown === void 0) return value;
	throw new ConfigMistake(`${what} has the key ${quote(unknown)}; it may have ${oneOf(allowed)}.`, [...path, unknown]);
}
// build/src/sources/archive-start.js
const archiveStarts = [[
	80,
	75,
	3,
	4
], [
	80,
	75,
	5,
	6
]];
const others = [
	["a 7z archive", [
		55,
		122,
		188,
		175,
		39,
		28
	]],
	["a RAR archive", [
		82,
		97,
		114,
		33,
		26,
		7
	]],
	["a gzip file", [31, 139]],
	["an xz file", [
		253,
		55,
		122,
		88,
		90
	]],
	[
		"a tar archive",
		[
			117,
			115,
			116,
			97,
			114
		],
		257
	]
];
function startsAsArchive(bytes) {
	return archiveStarts.some((start) => startsWith(bytes, start));
}
function otherKindOf(bytes) {
	return others.find(([, start, offset]) => startsWith(bytes, start, offset))?.[0];
}
function startsWith(bytes, start, offset = 0) {
	return start.every((byte, index) => bytes[offset + index] === byte);
}
// build/src/sources/is-folder.js
function isFolder(path) {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}
// build/src/widget/content.js
var PlainText = class {
	text;
	hasMark;
	mistake = void 0;
	ast = {};
	constructor(text, hasMark) {
		this.text = text;
		this.hasMark = hasMark;
	}
	get judged() {
		return this;
	}
};
function contentOf(path, text, hasMark) {
	const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
	if (ending === "json") return new JsonText(text, hasMark);
	if (ending === "js" && !isLibrary(path, text)) return new ScriptText(text, hasMark, path !== script.name);
	if (ending === "css" && isOwnText(path, text)) return new StyleText(text, hasMark);
	return new PlainText(text, hasMark);
}
function isOwnText(path, text) {
	return !text.includes("\0") && !isLibrary(path, text);
}
const contents = new WeakMap();
function contentIn(path, bytes) {
	const known = contents.get(bytes) ?? new Map();
	contents.set(bytes, known);
	const content = known.get(path) ?? contentOf(path, decode(bytes), hasByteOrderMark(bytes));
	known.set(path, content);
	return content;
}
// build/src/widget/find-path.js
function findPath(list, path) {
	let found = "";
	let exact = true;
	for (const wanted of path.split("/")) {
		const { names, inLowerCase } = namesIn(list(found));
		const name = names.has(wanted) ? wanted : inLowerCase.get(wanted.toLowerCase());
		if (name === void 0) return void 0;
		exact &&= name === wanted;
		found = found === "" ? name : `${found}/${name}`;
	}
	return {
		path: found,
		exact
	};
}
const known$1 = new WeakMap();
function namesIn(entries) {
	const found = known$1.get(entries) ?? indexOf(entries);
	known$1.set(entries, found);
	return found;
}
function indexOf(entries) {
	const names = entries.map(({ name }) => name).sort();
	const inLowerCase = new Map();
	for (const name of names) {
		const key = name.toLowerCase();
		if (!inLowerCase.has(key)) inLowerCase.set(key, name);
	}
	return {
		names: new Set(names),
		inLowerCase
	};
}
// build/src/widget/image.js
const headLengths = {
	png: 4096,
	other: 65536
};
const formats = {
	png: PNG,
	jpeg: JPG,
	gif: GIF,
	webp: WEBP,
	bmp: BMP
};
function imageOf(files, path) {
	const headLength = path.toLowerCase().endsWith(".png") ? headLengths.png : headLengths.other;
	const head = files.read(path, headLength);
	const bytes = files.size(path);
	if (!head || bytes === void 0) return {
		path,
		state: "unreadable",
		bytes: 0
	};
	if (head.length === 0) return {
		path,
		state: "empty",
		bytes
	};
	const format = formatOf(head);
	if (!format) return {
		path,
		state: "unknown",
		bytes
	};
	if (format === "svg") return {
		path,
		state: "ok",
		bytes,
		format
	};
	const size = sizeOf(head, format);
	if (size) return {
		path,
		state: "ok",
		bytes,
		format,
		size
	};
	return {
		path,
		state: head.length < headLength ? "truncated" : "ok",
		bytes,
		format
	};
}
function formatOf(head) {
	for (const [format, { validate }] of Object.entries(formats)) if (attempt$1(() => validate(head), true)) return format;
	return rootElement(head) === "svg" ? "svg" : void 0;
}
function sizeOf(head, format) {
	const whole = head.byteLength === head.buffer.byteLength ? head : head.slice();
	return attempt$1(() => {
		const { validate, calculate } = formats[format];
		if (!validate(whole)) return void 0;
		const { width, height } = calculate(whole);
		return {
			width,
			height
		};
	}, void 0);
}
function rootElement(head) {
	const text = decode(head);
	if (!text.trimStart().startsWith("<")) return void 0;
	let root;
	const parser = new Parser({ onopentagname(name) {
		root ??= name;
		parser.pause();
	} }, { xmlMode: true });
	parser.write(text);
	return root?.replace(/^.*:/u, "");
}
function attempt$1(action, otherwise) {
	try {
		return action();
	} catch {
		return otherwise;
	}
}
// build/src/widget/widget.js
var Widget = class {
	files;
	before;
	#manifestPath;
	#manifest;
	#localeFiles;
	#localeFilesByName;
	#firstLeftOut;
	#folders = new Map();
	#images = new Map();
	constructor(files, before) {
		this.files = files;
		this.before = before;
	}
	json(path) {
		const bytes = readText(this.files, path);
		return bytes && jsonIn(bytes);
	}
	text(path) {
		const bytes = readText(this.files, path);
		return bytes && bytes.length <= limits.bytes ? contentIn(path, bytes) : void 0;
	}
	get manifestPath() {
		this.#manifestPath ??= manifestAmong(this.list("")) ?? "manifest.json";
		return this.#manifestPath;
	}
	get manifest() {
		const root = this.json(this.manifestPath)?.root;
		if (root && root !== this.#manifest?.root) this.#manifest = new Manifest(root, this);
		return root && this.#manifest;
	}
	get hasManifest() {
		return this.files.size(this.manifestPath) !== void 0;
	}
	get exists() {
		return this.files.list("") !== void 0;
	}
	get isWidget() {
		const path = this.manifestPath;
		if (!this.list("").some(({ name }) => name === path)) return false;
		const json = this.json(path);
		return isWidget$1(json?.value, this.files, json?.text);
	}
	get localeFiles() {
		this.#localeFiles ??= this.#readLocaleFiles();
		return this.#localeFiles;
	}
	get firstSkippedLocale() {
		return this.localeFiles.length > 0 ? this.#firstLeftOut : void 0;
	}
	localeFile(code) {
		this.#localeFilesByName ??= new Map(this.localeFiles.map((file) => [file.name, file]));
		return this.#localeFilesByName.get(`${code}.json`);
	}
	#readLocaleFiles() {
		if (!this.list("").some(({ name }) => name === "i18n")) return [];
		const names = this.list("i18n").filter(({ name, kind }) => kind !== "folder" && /^[^._].*\.json$/iu.test(name)).map(({ name }) => name).sort();
		let bytes = 0;
		const contents = [];
		return names.map((name, index) => {
			if (this.#firstLeftOut !== void 0) return skippedFile(name);
			const content = readText(this.files, `i18n/${name}`);
			bytes += content?.length ?? 0;
			if (content) contents.push(content);
			if (!(index >= limits.localeFiles || bytes > limits.localeBytes || hasTooManyValues(contents, bytes))) return localeFileOf(name, content);
			this.#firstLeftOut = name;
			return skippedFile(name);
		});
	}
	list(folder) {
		const entries = this.#folders.get(folder) ?? this.files.list(folder) ?? [];
		this.#folders.set(folder, entries);
		return entries;
	}
	find(path) {
		return findPath((folder) => this.list(folder), path);
	}
	image(path) {
		const image = this.#images.get(path) ?? imageOf(this.files, path);
		this.#images.set(path, image);
		return image;
	}
};
function hasTooManyValues(contents, bytes) {
	if (bytes <= limits.localeValues) return false;
	return contents.reduce((sum, content) => sum + valuesIn(content), 0) > limits.localeValues;
}
// build/src/sources/never-searched.js
const neverSearched = new Set(["node_modules", ".git"]);
// build/src/sources/find-widgets.js
const unsearchable = {
	name: "its name is not UTF-8",
	depth: `it lies more than ${String(limits.searchLevels)} folders deep`
};
const nowhere = () => false;
const nothing = {
	ignoresFolder: nowhere,
	ignoresFile: nowhere
};
function findWidgets(paths, cwd, filter) {
	const found = new FoundWidgets();
	const unsearched = [];
	let isSearch = false;
	const isIgnored = (folder) => filter.ignoresFile(manifestOf(folder));
	const known = new Map();
	const widgetAround = (file) => {
		const folder = dirname(file);
		if (!known.has(folder)) known.set(folder, widgetFolderAround(file));
		return known.get(folder);
	};
	for (const given of paths.length === 0 ? [cwd] : paths) {
		const path = resolve(cwd, given);
		if (isFolder(path)) {
			isSearch = true;
			const isMeant = isIgnored(path) || filter.ignoresFolder(path);
			if (paths.length > 0 && manifestIn(path) !== void 0) found.add(path, { isNamed: true });
			const { wantsArchive } = filter;
			const open = isMeant ? {
				...nothing,
				wantsArchive
			} : filter;
			const { folders, archives } = widgetsBelow(path, open, unsearched);
			for (const folder of folders) if (isMeant || !isIgnored(folder)) found.add(folder, folder === path ? {} : { below: path });
			for (const archive of archives) if (!open.ignoresFile(archive)) found.add(archive, { isArchive: true });
			const around = folders.length === 0 && !found.has(path) ? widgetFolderAround(path) : void 0;
			if (around !== void 0) found.add(around);
			continue;
		}
		const isThere = existsSync(path);
		const folder = isThere && isArchiveName(path) ? void 0 : widgetAround(path);
		if (folder !== void 0) {
			if (isIgnored(folder)) found.leftOut.push(given);
			else found.add(folder);
		} else if (isThere && isArchive(path)) found.add(path, {
			isNamed: true,
			isArchive: true
		});
		else found.strangers.push(given);
	}
	return {
		...found.inOrder,
		unsearched,
		isSearch
	};
}
var FoundWidgets = class {
	strangers = [];
	leftOut = [];
	#widgets = new Map();
	has(folder) {
		return this.#widgets.has(folder);
	}
	add(folder, more = {}) {
		const before = this.#widgets.get(folder);
		const isNamed = more.isNamed === true || before?.isNamed === true;
		const isSearched = more.below !== void 0 && (!before || before.below !== void 0);
		this.#widgets.set(folder, {
			folder,
			isNamed,
			...isSearched && { below: more.below },
			...more.isArchive && { isArchive: true }
		});
	}
	get inOrder() {
		const { strangers, leftOut } = this;
		return {
			widgets: [...this.#widgets.values()].sort((a, b) => a.folder < b.folder ? -1 : 1),
			strangers,
			leftOut
		};
	}
};
function isArchiveName(path) {
	return /\.zip$/iu.test(path);
}
function isArchive(path) {
	return isArchiveName(path) || startsAsArchive(readFrom(path, 4) ?? new Uint8Array());
}
function readFrom(path, limit) {
	const real = realPath(path);
	return new DiskFiles(dirname(real)).read(basename(real), limit);
}
function readArchive(path, isNamed) {
	const most = limits.archiveBytes + 1;
	return isNamed ? readFrom(path, most) : new DiskFiles(dirname(path)).read(basename(path), most);
}
function realPath(path) {
	try {
		return realpathSync(path);
	} catch {
		return path;
	}
}
function manifestOf(folder) {
	return join(folder, manifestIn(folder) ?? "manifest.json");
}
function widgetsBelow(root, filter, unsearched) {
	const isPassedOver = (folder) => {
		const reason = relative(root, folder).split(sep).length > limits.searchLevels ? unsearchable.depth : isUnnameable(folder) ? unsearchable.name : void 0;
		if (reason === void 0) return false;
		if (reason === unsearchable.depth || hasHiddenManifest(folder)) unsearched.push({
			folder,
			reason
		});
		return true;
	};
	const isWanted = (path) => isArchiveName(path) && filter.wantsArchive(path);
	const files = new Builder().withFullPaths().exclude((name, path) => neverSearched.has(name) || filter.ignoresFolder(path) || isPassedOver(resolve(path))).filter((path) => isManifestName(basename(path)) || isWanted(path)).crawl(root).sync();
	return {
		folders: files.filter((path) => !isArchiveName(path)).map((manifest) => dirname(manifest)).filter(isWidget),
		archives: files.filter(isArchiveName)
	};
}
function isUnnameable(folder) {
	return basename(folder).includes("�") && !existsSync(folder);
}
function hasHiddenManifest(folder) {
	const rest = foldersIn(Buffer.from(dirname(folder))).filter((path) => path.toString() === folder);
	for (let next = rest.pop(); next; next = rest.pop()) {
		if (existsSync(Buffer.concat([next, Buffer.from("/manifest.json")]))) return true;
		rest.push(...foldersIn(next));
	}
	return false;
}
function foldersIn(folder) {
	try {
		return readdirSync(folder, {
			encoding: "buffer",
			withFileTypes: true
		}).filter((entry) => entry.isDirectory()).map(({ name }) => Buffer.concat([
			folder,
			Buffer.from("/"),
			name
		]));
	} catch {
		return [];
	}
}
function widgetFolderAround(file) {
	for (let folder = dirname(file);; folder = dirname(folder)) {
		if (manifestIn(folder) !== void 0 && isWidget(folder)) return folder;
		if (folder === dirname(folder)) return void 0;
	}
}
function manifestIn(folder) {
	return manifestAmong(new DiskFiles(folder).list("") ?? []);
}
function isWidget(folder) {
	return new Widget(new DiskFiles(folder)).isWidget;
}
// build/src/sources/repository-root.js
function repositoryRoot(folder) {
	if (existsSync(join(folder, ".git"))) return folder;
	const above = dirname(folder);
	return above === folder ? void 0 : repositoryRoot(above);
}
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
	for (const { preset, rules: own } of overrides) entries = preset === void 0 ? merge$1(entries, own) : {
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
function isSeverity(value) {
	return severities.has(value);
}
function ruleOf$1(name, [, ...options]) {
	const rule = byName[name];
	return {
		rule,
		options: withDefaults(rule.meta.defaultOptions ?? [], options)
	};
}
function merge$1(base, over) {
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
// build/src/lint/check-entries.js
async function checkEntries(config) {
	try {
		await check(config);
	} catch (error) {
		const { file, text } = config;
		if (!(error instanceof ConfigMistake)) throw error;
		if (file !== void 0 && text !== void 0) throw cannotUse(error, file, text);
		throw new UsageError(`Cannot use the configuration: ${error.message}`);
	}
}
async function check({ rules, overrides }) {
	const entries = [{
		part: rules,
		at: ["rules"]
	}, ...overrides.map((override, index) => ({
		part: override.rules,
		at: [
			"overrides",
			index,
			"rules"
		]
	}))].flatMap(({ part, at }) => Object.entries(part).map(([rule, entry]) => [[...at, rule], Array.isArray(entry) ? entry : [entry]]));
	for (const [rule, [severity]] of entries) if (!isSeverity(severity)) throw refusal(rule, `has no severity. Write ${oneOf([
		"off",
		"warn",
		"error"
	])}.`);
	const withOptions = entries.filter(([, { length }]) => length > 1);
	if (withOptions.length === 0) return;
	const { validators } = await import("./option-validators.js");
	await packages.globs.load();
	for (const [rule, [, ...options]] of withOptions) {
		const validate = validators[String(rule.at(-1)).slice(prefix.length + 1)];
		if (!validate) throw refusal(rule, "takes no options. Write its severity alone.");
		if (!validate(options)) throw refusal(rule, mistakeIn$1(validate.errors?.[0]));
	}
}
function refusal(path, mistake) {
	return new ConfigMistake(`the rule ${quote(String(path.at(-1)))} ${mistake}`, path);
}
function mistakeIn$1(error) {
	const { instancePath = "", message = "is not valid", params = {} } = error ?? {};
	const [, ...keys] = instancePath.split("/").slice(1);
	const option = keys.length === 0 ? "its options" : `its option ${quote(keys.join("."))}`;
	const { additionalProperty, allowedValues } = params;
	if (additionalProperty !== void 0) return `has no option ${quote(additionalProperty)}.`;
	if (allowedValues) return `needs ${oneOf(allowedValues.map(String))} for ${option}.`;
	if (error?.keyword === "maxItems" && keys.length === 0) return "takes fewer options.";
	return `can't use ${option}: it ${message}.`;
}
// build/src/lint/json-path.js
function jsonPathAt(root, place) {
	const path = [];
	let node = root;
	while (node) if (node.type === "JSONObjectExpression") {
		const member = nodeAt(node.properties, place);
		if (member) path.push(keyText(member));
		node = member?.value;
	} else if (node.type === "JSONArrayExpression") {
		node = nodeAt(node.elements.filter((element) => element !== null), place);
		if (node) path.push(nameOf$1(node));
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
function nameOf$1(node) {
	const plain = node.type === "JSONObjectExpression" || node.type === "JSONArrayExpression" ? NaN : plainOf(node);
	return Number.isNaN(plain) ? node.type : JSON.stringify(plain);
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
		const file = withSlashes$1(relative(folder, result.filePath));
		const bytes = result.messages.length > 0 ? readText(files, file) : void 0;
		const pathOf = bytes ? placesIn(file, bytes) : () => [];
		return {
			result,
			findings: result.messages.map((message) => ({
				message,
				key: JSON.stringify([file, ...identity(message, pathOf(message))])
			}))
		};
	});
}
function placesIn(path, bytes) {
	if (isTextPath(path)) {
		const lines = decode(bytes).split(/\r\n|[\r\n\u2028\u2029]/u);
		return ({ line }) => [lines[line - 1]?.trim() ?? ""];
	}
	const root = jsonIn(bytes)?.root?.node;
	return (place) => root ? jsonPathAt(root, place) : [];
}
function identity({ ruleId, message }, path) {
	return [
		ruleId,
		message.replaceAll(/\bline \d+/gu, "line"),
		path
	];
}
// build/src/lint/finding-budget.js
var FindingBudget = class {
	#left = limits.findings;
	limitAll(results) {
		return results.map((result) => this.limit(result));
	}
	limit(result) {
		const { filePath, messages, suppressedMessages } = result;
		this.#left -= messages.length;
		if (this.#left >= 0 || messages.length < 2) return result;
		const fatals = messages.filter(({ fatal }) => fatal);
		const others = messages.filter(({ fatal }) => !fatal);
		return {
			...toResult(filePath, [...fatals, ...firstOf(others, 0)]),
			suppressedMessages
		};
	}
};
// build/src/lint/config-globs.js
const known = new WeakMap();
async function globsOf(config) {
	const patterns = known.get(config) ?? readGlobs(config);
	known.set(config, patterns);
	return patterns;
}
async function readGlobs(config) {
	const { ignores, archives = [], overrides } = config;
	const rules = ruleSet(config);
	const nowhere = () => false;
	const nothing = {
		ignoresFolder: nowhere,
		ignoresFile: nowhere,
		wantsArchive: nowhere
	};
	if (ignores.length === 0 && archives.length === 0 && overrides.length === 0) return {
		filter: nothing,
		rulesFor: () => rules
	};
	const { archivesBy, ignoredBy, overridesBy } = await import("./glob-match.js");
	const matchingAt = overridesBy(config);
	const sets = new Map();
	return {
		filter: {
			...nothing,
			...ignores.length > 0 && ignoredBy(config),
			...archives.length > 0 && { wantsArchive: archivesBy(config) }
		},
		rulesFor(file, archive = file) {
			const matching = [...new Set((archive === file ? [file] : [archive, file]).flatMap(matchingAt))].sort((a, b) => a - b);
			const key = matching.join();
			const found = sets.get(key) ?? ruleSet(config, matching.flatMap((at) => overrides[at] ?? []));
			sets.set(key, found);
			return found;
		}
	};
}
// build/src/lint/named-paths.js
const isPattern = /[*?[{]|[!+@]\(/u;
async function resolvePaths(paths, cwd) {
	const resolved = [];
	for (const path of paths) if (existsSync(resolve(cwd, path))) resolved.push(path);
	else resolved.push(...await resolveAbsent(path, cwd));
	return resolved;
}
async function resolveAbsent(path, cwd) {
	if (await isKnownToGit(resolve(cwd, path))) return [path];
	if (!isPattern.test(path)) throw new UsageError(`There is no file or folder ${quotePath(path)}.`);
	const matches = await expand(path, cwd);
	if (matches.length > 0) return matches;
	throw new UsageError(`No file or folder matches ${quotePath(path)}.`);
}
async function expand(pattern, cwd) {
	const parts = withSlashes$1(pattern).split("/");
	const start = parts.findIndex((part) => isPattern.test(part));
	const root = resolve(cwd, `${parts.slice(0, start).join("/")}/`.replace(/^\/$/u, start > 0 ? "/" : "."));
	const rest = parts.slice(start).join("/");
	if (!isFolder(root)) return [];
	const { minimatch } = await import("./minimatch.js");
	return new Builder().withFullPaths().withDirs().withMaxDepth(rest.includes("**") ? Infinity : parts.length - start).exclude((name) => name === "node_modules" || name === ".git").crawl(root).sync().map((path) => resolve(path)).filter((path) => minimatch(withSlashes$1(relative(root, path)), rest)).sort();
}
async function isKnownToGit(file) {
	const { isKnown } = await import("./known-file.js");
	return isKnown(file, existingFolder(file));
}
function existingFolder(path) {
	const folder = dirname(path);
	return existsSync(folder) ? folder : existingFolder(folder);
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
	return new Map(kept.filter(([file, counts]) => counts.size > 0 && isThere(resolve(cwd, file))));
}
function isThere(file) {
	if (existsSync(file)) return true;
	const archive = /^.*?\.zip(?=[\\/])/iu.exec(file)?.[0];
	return archive !== void 0 && existsSync(archive) && !isFolder(archive);
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
	return withSlashes$1(relative(cwd, filePath));
}
// build/src/sources/memoized-files.js
const largestKept = limits.bytes + 1;
var MemoizedFiles = class {
	#files;
	#lists = new Map();
	#contents = new Map();
	#sizes = new Map();
	constructor(files) {
		this.#files = files;
	}
	list(folder) {
		return keep(this.#lists, folder, () => this.#files.list(folder));
	}
	read(path, limit = Infinity) {
		const key = `${String(limit)}:${path}`;
		if (this.#contents.has(key)) return this.#contents.get(key);
		const bytes = this.#files.read(path, limit);
		if (bytes && bytes.length < limit) this.#sizes.set(path, bytes.length);
		if (!bytes || bytes.length <= largestKept) this.#contents.set(key, bytes);
		return bytes;
	}
	size(path) {
		return keep(this.#sizes, path, () => this.#files.size(path));
	}
};
function keep(known, key, find) {
	if (!known.has(key)) known.set(key, find());
	return known.get(key);
}
// build/src/widget/unknown-manifest.js
const knownCodes = new Set(Object.values(locales).flatMap(({ codes }) => codes));
const manifests = new WeakMap();
function unknownManifest(widget) {
	const known = manifests.get(widget);
	if (known) return known;
	const manifest = new Manifest(new JsonValue({ locale: widget.localeFiles.map(({ code }) => code).filter((code) => knownCodes.has(code)) }, () => emptyObject()), widget);
	manifests.set(widget, manifest);
	return manifest;
}
function emptyObject() {
	return parseTree("{}").body[0].expression;
}
// build/src/widget/style.js
var Style = class {
	rules;
	addresses;
	constructor(tree) {
		const rules = [];
		const addresses = [];
		const left = [{
			node: tree,
			around: void 0
		}];
		for (let next = left.pop(); next; next = left.pop()) {
			const { node } = next;
			let { around } = next;
			if (node.type === "Url" && typeof node.value === "string") addresses.push({
				text: node.value,
				node
			});
			if (node.type === "Atrule") {
				if (/keyframes$|^namespace$/u.test(keyword(node))) continue;
				addresses.push(...importedBy(node));
				around = scopeOf(node, around) ?? around;
			} else if (node.type === "Rule") {
				around = ruleOf(node, around);
				rules.push(around);
			}
			const below = [
				node.prelude,
				valueOf$1(node),
				node.block,
				...childrenOf(node)
			];
			for (const one of below.reverse()) if (one) left.push({
				node: one,
				around
			});
		}
		this.rules = rules;
		this.addresses = addresses;
	}
};
function keyword({ name }) {
	return typeof name === "string" ? name.toLowerCase() : "";
}
function ruleOf({ prelude, block }, around) {
	const isVisible = childrenOf(block).some(({ type, property }) => type === "Declaration" && !property?.startsWith("--"));
	return {
		selectors: selectorsIn(prelude),
		isVisible,
		around
	};
}
function scopeOf(node, around) {
	if (keyword(node) !== "scope") return void 0;
	const scope = childrenOf(node.prelude).find(({ type }) => type === "Scope");
	return scope?.root ? {
		selectors: selectorsIn(scope.root),
		isVisible: false,
		around
	} : void 0;
}
function selectorsIn(list) {
	return childrenOf(list).filter(({ type }) => type === "Selector");
}
function importedBy(node) {
	if (keyword(node) !== "import") return [];
	const [first] = childrenOf(node.prelude);
	return first?.type === "String" && typeof first.value === "string" ? [{
		text: first.value,
		node: first
	}] : [];
}
function valueOf$1({ type, value }) {
	return type === "Declaration" && typeof value === "object" ? value : void 0;
}
// build/src/platform/templates.js
const templateTags = {
	blocks: [
		"apply",
		"autoescape",
		"block",
		"cache",
		"embed",
		"filter",
		"for",
		"guard",
		"if",
		"macro",
		"raw",
		"sandbox",
		"set",
		"spaceless",
		"verbatim",
		"with"
	],
	single: [
		"deprecated",
		"do",
		"extends",
		"flush",
		"from",
		"import",
		"include",
		"types",
		"use"
	],
	dividers: {
		else: [
			"if",
			"for",
			"guard"
		],
		elseif: ["if"]
	},
	source: pages.structure,
	confidence: "high"
};
// build/src/widget/template-expression.js
const closings = {
	"(": ")",
	"[": "]",
	"{": "}"
};
const parts = /(?<blank>\s+)|(?<text>"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*')|(?<word>b-(?:and|x?or)\b|[A-Za-z_]\w*)|(?<number>\d+(?:\.\d+)?)|(?<sign>\?\?|\?:|\?\.|<=>|[!=]==?|=>|\.\.\.?|\*\*|\/\/|[<>]=|[+\-~*/%<>=!?:,.|])|(?<bracket>[()[\]{}])|(?<other>[^])/gu;
const joining = /^(?:and|or|xor|b-and|b-or|b-xor|in|matches|if)$/u;
const joiningWithNext = /^(?:not|starts|ends|has)$/u;
const continuing = /^(?:as|by|only)$/u;
const inFront = /^(?:[-+!:,~]|\.{2,3}|\?:?)$/u;
function mistakeIn(text, from, to) {
	const open = [];
	let state = "value";
	let last = {
		value: "",
		start: from,
		end: from
	};
	parts.lastIndex = from;
	for (let match = parts.exec(text); match && match.index < to; match = parts.exec(text)) {
		const [value] = match;
		const { blank, text: quoted, word, number, sign, bracket } = match.groups ?? {};
		if (blank !== void 0) continue;
		const place = {
			start: match.index,
			end: match.index + value.length
		};
		const unexpected = {
			kind: "unexpected",
			...place
		};
		if (word !== void 0) {
			const next = afterWord(word, state);
			if (!next) return unexpected;
			state = next;
		} else if (quoted !== void 0 || number !== void 0) {
			if (state === "operator" || state === "test") return unexpected;
			state = "operator";
		} else if (sign !== void 0) {
			if (state === "value" && !inFront.test(sign)) return unexpected;
			state = /^(?:\?\.|[.|])$/u.test(sign) ? "name" : "value";
		} else if (bracket !== void 0 && Object.hasOwn(closings, bracket)) {
			if (bracket === "{" && state !== "value") return unexpected;
			open.push({
				closing: closings[bracket] ?? "",
				start: place.start
			});
			state = "value";
		} else if (bracket !== void 0) {
			if (open.pop()?.closing !== bracket) return unexpected;
			state = "operator";
		} else return unexpected;
		last = {
			value,
			...place
		};
	}
	const unclosed = open.pop();
	if (unclosed) return {
		kind: "unclosed",
		start: unclosed.start,
		end: unclosed.start + 1
	};
	if (last.end === from || last.value === ":" || state === "operator" || state === "test") return void 0;
	return {
		kind: "incomplete",
		start: last.start,
		end: last.end
	};
}
function afterWord(word, state) {
	switch (state) {
		case "value": return word === "not" ? "value" : "operator";
		case "name": return "operator";
		case "test": return word === "not" ? "test" : "operator";
		case "second word": return "value";
		case "operator":
			if (word === "is") return "test";
			if (joiningWithNext.test(word)) return "second word";
			if (continuing.test(word)) return "operator";
			return joining.test(word) ? "value" : void 0;
	}
}
// build/src/widget/template.js
const endMarks = {
	"{{": "}}",
	"{%": "%}",
	"{#": "#}"
};
const blocks = new Set(templateTags.blocks);
const single = new Set(templateTags.single);
var Template = class {
	text;
	mistake;
	html;
	constructor(text) {
		this.text = text;
		const html = [];
		const open = [];
		let at = 0;
		let mistake;
		while (!mistake) {
			const start = nextMark(text, at);
			html.push(text.slice(at, start));
			if (start === void 0) break;
			const part = readPart(text, start);
			mistake = part.mistake ?? nest(part.tag, open);
			html.push(blank(text.slice(start, part.end)));
			at = part.end;
		}
		if (mistake) html.push(text.slice(at));
		const unclosed = open.pop();
		if (!mistake && unclosed) mistake = {
			kind: "openTag",
			...unclosed
		};
		this.mistake = mistake;
		this.html = html.join("");
	}
};
function nextMark(text, from) {
	mark.lastIndex = from;
	return mark.exec(text)?.index;
}
const mark = /\{[{%#]/gu;
function readPart(text, start) {
	const opening = text.slice(start, start + 2);
	const closing = endMarks[opening] ?? "";
	const openMark = {
		kind: "openMark",
		start,
		end: start + 2,
		name: closing
	};
	if (opening === "{#") {
		const end = text.indexOf(closing, start + 2);
		return end < 0 ? {
			end: text.length,
			mistake: openMark
		} : { end: end + 2 };
	}
	const found = findEnd(text, start + 2, closing);
	if (found.kind === "none") return {
		end: text.length,
		mistake: openMark
	};
	if (found.kind === "quote") {
		const { at, quote } = found;
		const mistake = {
			kind: "openQuote",
			start: at,
			end: at + 1,
			name: quote
		};
		return {
			end: text.length,
			mistake
		};
	}
	const end = found.at + 2;
	const from = start + (/[-~]/u.test(text.charAt(start + 2)) ? 3 : 2);
	const to = Math.max(from, found.at - (/[-~]/u.test(text.charAt(found.at - 1)) ? 1 : 0));
	if (opening === "{{") return {
		end,
		mistake: mistakeIn(text, from, to)
	};
	return readTag(text, {
		start,
		from,
		to,
		end
	});
}
function findEnd(text, from, closing) {
	let depth = 0;
	ending.lastIndex = from;
	for (let match = ending.exec(text); match; match = ending.exec(text)) {
		const [found] = match;
		if (found === "{") depth += 1;
		else if (found === "}" && depth > 0) depth -= 1;
		else if (text.startsWith(closing, match.index)) return {
			kind: "end",
			at: match.index
		};
		else if (found === "\"" || found === "'") return {
			kind: "quote",
			at: match.index,
			quote: found
		};
	}
	return { kind: "none" };
}
const ending = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|["'{}%]/gu;
function readTag(text, { start, from, to, end }) {
	const inside = text.slice(from, to);
	const name = /^\s*(?<name>\w+)/u.exec(inside)?.groups?.["name"] ?? inside.trim();
	const place = {
		start,
		end,
		name
	};
	if (!isKnown(name)) return {
		end,
		mistake: {
			kind: "unknownTag",
			...place
		}
	};
	if (name === "raw" || name === "verbatim") return readVerbatim(text, place);
	const behind = from + inside.indexOf(name) + name.length;
	const rest = text.slice(behind, to);
	const before = expressionIn[name]?.exec(rest)?.[0].length;
	const isSingle = single.has(name) || name === "set" && before !== void 0 || name === "block" && /^\s+\w+\s+\S/u.test(rest);
	const tag = {
		...place,
		isSingle
	};
	if (before === void 0) return {
		end,
		tag
	};
	return {
		end,
		tag,
		mistake: mistakeIn(text, behind + before, to)
	};
}
const expressionIn = {
	if: /^/u,
	elseif: /^/u,
	set: /^[^=]*=/u,
	for: /^[\w\s,]*?\sin\s/u,
	include: /^[^{]*?\swith\s+(?=\{)/u,
	embed: /^[^{]*?\swith\s+(?=\{)/u
};
const closingRaw = () => /\{%[-~]?\s{0,9}endraw\s{0,9}[-~]?%\}/gu;
const closingVerbatim = () => /\{%[-~]?\s{0,9}endverbatim\s{0,9}[-~]?%\}/gu;
function readVerbatim(text, { name, start, end }) {
	const closing = name === "raw" ? closingRaw() : closingVerbatim();
	closing.lastIndex = end;
	const found = closing.exec(text);
	if (!found) return {
		end: text.length,
		mistake: {
			kind: "openTag",
			start,
			end,
			name
		}
	};
	return { end: found.index + found[0].length };
}
function isKnown(name) {
	return blocks.has(name) || single.has(name) || Object.hasOwn(templateTags.dividers, name) || name.startsWith("end") && blocks.has(name.slice(3));
}
function nest(tag, open) {
	if (!tag || tag.isSingle) return void 0;
	const { name, start, end } = tag;
	const last = open.at(-1);
	const dividers = templateTags.dividers;
	const surplus = {
		kind: "surplusTag",
		start,
		end,
		name
	};
	if (Object.hasOwn(dividers, name)) return last && dividers[name]?.includes(last.name) ? void 0 : surplus;
	if (blocks.has(name)) {
		open.push(tag);
		return;
	}
	return open.pop()?.name === name.slice(3) ? void 0 : surplus;
}
function blank(text) {
	return text.replace(/[^\r\n]/gu, " ");
}
// build/src/widget/documents.js
function documentsOf(options) {
	const { widget, path, content, isNamed } = options;
	if (content instanceof JsonText) return jsonDocuments(options, content);
	if (!widget.hasManifest || !(isNamed || widget.isWidget)) return {};
	const file = fileOf(options, content);
	if (content instanceof ScriptText) return {
		script: content.tree && new Script(path, content, widget),
		file
	};
	if (content instanceof StyleText) return {
		style: lazily(file, "style", () => new Style(content.tree)),
		file
	};
	return /\.twig$/iu.test(path) && isOwnText(path, content.text) ? {
		template: lazily(file, "template", () => new Template(content.text)),
		file
	} : { file };
}
function jsonDocuments(options, json) {
	const { widget, path, isNamed } = options;
	const { root, judged } = json;
	const text = root && {
		root,
		path,
		widget,
		json: judged
	};
	const file = root && fileOf(options, judged);
	if (path === widget.manifestPath) {
		if (!isNamed && !isWidget$1(root?.plain, widget.files, json.text)) return {};
		if (!text) return { around: unknownManifest(widget) };
		const manifest = widget.json(path) === json && widget.manifest || new Manifest(root, widget);
		return {
			manifest,
			around: manifest,
			text,
			file
		};
	}
	const code = localeCodeOf(path);
	if (!text || code === void 0 || !widget.hasManifest || !(isNamed || widget.isWidget)) return {};
	return {
		locale: {
			root,
			code,
			manifest: widget.manifest ?? unknownManifest(widget)
		},
		text,
		file
	};
}
function lazily(file, key, read) {
	let value;
	return Object.create(file, { [key]: { get: () => value ??= read() } });
}
function fileOf({ widget, path }, { text, hasMark }) {
	return {
		path,
		text,
		hasMark,
		widget,
		get bytes() {
			return readText(widget.files, path);
		}
	};
}
function localeCodeOf(path) {
	return /^i18n\/(?<code>[^._/][^/]*)\.json$/iu.exec(path)?.groups?.["code"];
}
// build/src/lint/rule-fixer.js
const replace = ([start, end], text) => ({
	range: [start, end],
	text
});
const rangeOf = ({ range }) => range;
const ruleFixer = {
	insertTextAfter: (node, text) => replace([rangeOf(node)[1], rangeOf(node)[1]], text),
	insertTextAfterRange: ([, end], text) => replace([end, end], text),
	insertTextBefore: (node, text) => replace([rangeOf(node)[0], rangeOf(node)[0]], text),
	insertTextBeforeRange: ([start], text) => replace([start, start], text),
	remove: (node) => replace(rangeOf(node), ""),
	removeRange: (range) => replace(range, ""),
	replaceText: (node, text) => replace(rangeOf(node), text),
	replaceTextRange: replace
};
// build/src/lint/run-rules.js
function runRules(content, documents, rules) {
	const { judged, mistake } = content;
	const failures = [];
	const messages = mistake ? [syntaxError(mistake, content)] : [];
	for (const { ruleId, severity, rule, options } of runnable(rules)) {
		const found = [];
		try {
			const report = (descriptor) => {
				const message = toMessage({
					ruleId,
					severity,
					rule
				}, descriptor, judged);
				const placed = mistake ? inBrokenText(message, mistake) : message;
				found.push(documents.file ? placed : {
					...placed,
					endColumn: placed.column
				});
			};
			const sourceCode = judged;
			rule.run({
				options: [...options],
				sourceCode,
				report
			}, documents);
			messages.push(...found);
		} catch (error) {
			if (error instanceof UsageError) throw error;
			const [reason = ""] = error.message.split("\n", 1);
			failures.push(failure(`The rule ${ruleId} failed on this file: ${reason}`));
		}
	}
	return [...failures, ...messages.sort(byPlace)];
}
function byPlace(one, other) {
	return one.line - other.line || one.column - other.column;
}
const runnables = new WeakMap();
function runnable(rules) {
	const known = runnables.get(rules) ?? [...rules].map(([name, entry]) => ({
		ruleId: `${prefix}/${name}`,
		severity: entry[0],
		...ruleOf$1(name, entry)
	}));
	runnables.set(rules, known);
	return known;
}
function syntaxError(mistake, { text }) {
	if (mistake.isDoubt) return warning(mistake.message);
	const { message, line, column, repair } = mistake;
	const finding = {
		...fatal(message),
		line,
		column: column + 1
	};
	if (!repair) return finding;
	const { start, end, text: written } = mergeEdits(text, repair.edits);
	const fix = {
		range: [start, end],
		text: written
	};
	return repair.isCertain ? {
		...finding,
		fix
	} : {
		...finding,
		suggestions: [{
			desc: repair.description,
			fix
		}]
	};
}
function inBrokenText(message, mistake) {
	const { placeOf } = mistake;
	const { line, column, endLine = line, endColumn = column } = message;
	const start = placeOf({
		line,
		column: column - 1
	});
	const end = placeOf({
		line: endLine,
		column: endColumn - 1
	});
	const moved = {
		...message,
		column: start.column + 1,
		endColumn: end.column + 1
	};
	delete moved.fix;
	delete moved.suggestions;
	return moved;
}
function toMessage({ ruleId, severity, rule }, descriptor, sourceCode) {
	const { messageId, data, fix, suggest } = descriptor;
	const textOf = (id, values) => interpolate(rule.meta.messages[id], values);
	const { start, end } = placeOf(descriptor, sourceCode);
	const edit = fix ? toFix(fix, sourceCode) : null;
	const suggestions = (suggest ?? []).flatMap((suggestion) => {
		const change = toFix(suggestion.fix, sourceCode);
		if (!change) return [];
		const desc = textOf(suggestion.messageId, suggestion.data);
		return [{
			...suggestion,
			desc,
			fix: change
		}];
	});
	return {
		ruleId,
		severity,
		message: textOf(messageId, data),
		line: start.line,
		column: start.column + 1,
		messageId,
		endLine: end.line,
		endColumn: end.column + 1,
		...edit && { fix: edit },
		...suggestions.length > 0 && { suggestions }
	};
}
function placeOf({ loc, node }, sourceCode) {
	return loc ?? node?.loc ?? locationOf(sourceCode, node.range);
}
function interpolate(message, data = {}) {
	return message.replace(/\{\{(?<name>[^{}]+)\}\}/gu, (placeholder, name) => name.trim() in data ? String(data[name.trim()]) : placeholder);
}
function toFix(edit, { text }) {
	const result = edit(ruleFixer);
	if (!result || !(Symbol.iterator in result)) return result && { ...result };
	const edits = [...result].sort((one, other) => one.range[0] - other.range[0] || one.range[1] - other.range[1]);
	const [first] = edits;
	if (!first) return null;
	let merged = "";
	let [end] = first.range;
	for (const { range, text: replacement } of edits) {
		if (range[0] < end) throw new Error("Fix objects must not be overlapped in a report.");
		merged += text.slice(end, range[0]) + replacement;
		end = range[1];
	}
	return {
		range: [first.range[0], end],
		text: merged
	};
}
// build/src/lint/broken-secrets.js
const mention = /secret(?:[\s_-]?key)?[\w-]*/iu;
const group = /^["'`]?\s*(?:[:=]\s*)?[[{]/u;
const otherKey = /^\s*(?:"[^"]*"|'[^']*'|[\w$-]+)\s*:/u;
const separators = /["'`,{}[\]:\s]+/u;
const worthHiding = 4;
function secretsInBroken(text) {
	const found = new Set();
	let open;
	for (const line of text.split(/[\r\n\u2028\u2029]/u)) {
		if (line.trim() === "") continue;
		const read = unescaped(line);
		if (open && open.level <= 0 && open.hasValue && otherKey.test(read)) open = void 0;
		const parts = open ? [line, read] : [behindName(line) ?? line, behindName(read)];
		const seen = parts[1];
		if (seen === void 0) continue;
		open ??= {
			level: 0,
			hasValue: false
		};
		for (const part of parts) for (const word of part?.split(separators) ?? []) {
			found.add(word);
			open.hasValue ||= word.length >= worthHiding;
		}
		for (const bracket of seen.match(/[[\]{}]/gu) ?? []) open.level += bracket === "[" || bracket === "{" ? 1 : -1;
	}
	return [...found];
}
function behindName(line) {
	for (let rest = line;;) {
		const match = mention.exec(rest);
		if (!match) return void 0;
		rest = rest.slice(match.index + match[0].length);
		if (/key/iu.test(match[0]) || !group.test(rest)) return rest;
	}
}
function unescaped(line) {
	return line.replaceAll(/\\u(?<code>[\da-f]{4})/giu, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
// build/src/lint/secrets.js
const shortest = 4;
const named = /secret/iu;
function findSecrets(text, leaked = []) {
	const forms = [...new Set([...leaked, ...namedIn(text)])].flatMap(formsOf);
	return [...new Set(forms)].filter((secret) => secret.length >= shortest).sort((one, other) => other.length - one.length);
}
function leakedSecrets(content) {
	const { text } = content;
	const mayBeKnown = mayHoldKnownSecret(text);
	const known = mayBeKnown ? knownSecretsIn(text).map((one) => one.text) : [];
	if (!(content instanceof JsonText)) return known;
	const { value, error } = content;
	return [...value === void 0 ? [] : secretsBelow$1(value, mayBeKnown), ...error ? known : []];
}
function namedIn(text) {
	if (!named.test(text) && !text.includes("\\u")) return [];
	const { root, error } = new JsonText(text, false);
	return [...root ? secretsBelow(root.node) : [], ...error ? secretsInBroken(text) : []];
}
function redact(result, secrets) {
	const shown = {
		...result,
		messages: result.messages.map(withoutRepair)
	};
	if (secrets.length === 0) return shown;
	if (secrets.length > limits.secrets) return withoutTexts(shown);
	const hide = (text) => secrets.reduce((left, secret) => hideCut(left.replaceAll(secret, "***"), secret), text);
	const isHarmless = ({ text }) => !secrets.some((secret) => text.includes(secret));
	const messages = shown.messages.map((one) => {
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
			if (parent?.type === "JSONProperty" && parent.key === node && depth === Number(isSecret(parent))) return;
			if (depth > 0 && node.type === "JSONIdentifier") found.push(node.name);
			if (depth > 0 && node.type === "JSONLiteral" && node.value !== null) found.push(String(node.value), node.raw.replace(/^["']|["']$/gu, ""));
			else if (depth > 0 && node.type === "JSONTemplateElement") found.push(node.value.cooked, node.value.raw);
		},
		leaveNode(node) {
			if (isSecret(node)) depth -= 1;
		}
	});
	return found;
}
function isNamed(property) {
	const { value } = property;
	const name = keyText(property);
	return value.type === "JSONObjectExpression" || value.type === "JSONArrayExpression" ? name === "secret_key" : named.test(name);
}
function formsOf(secret) {
	return [secret, secret.trim()].flatMap((one) => [one, JSON.stringify(one).slice(1, -1)]);
}
function hideCut(text, secret) {
	const parts = text.split("…");
	return parts.map((part, index) => index < parts.length - 1 ? hideEnd(part, secret) : part).join("…");
}
function hideEnd(text, secret) {
	for (let length = Math.min(secret.length, text.length); length >= shortest; length -= 1) if (text.endsWith(secret.slice(0, length))) return `${text.slice(0, -length)}***`;
	return text;
}
const harmlessRepair = /^(?:[\s"\\{}[\],:]|true|false|null)*$/u;
function withoutRepair(one) {
	if (!one.fatal) return one;
	const shown = { ...one };
	const writesText = (edit) => edit !== void 0 && !harmlessRepair.test(edit.text);
	if (writesText(shown.fix)) delete shown.fix;
	if (shown.suggestions?.some(({ fix }) => writesText(fix))) delete shown.suggestions;
	return shown;
}
function withoutTexts(result) {
	const text = `What was found is not shown, because the manifest has more than ${String(limits.secrets)} secrets.`;
	const messages = result.messages.map((one) => {
		const shown = {
			...one,
			message: one.fatal ? one.message : text
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
// build/src/lint/check-widget.js
function checkWidget(widget, { isNamed, nameOf, rulesFor, isIgnored = () => false }) {
	const findingBudget = new FindingBudget();
	const paths = lintedFiles(widget, isNamed, isIgnored);
	const results = paths.flatMap((path) => {
		const messages = checkFile(widget, path, isNamed, rulesFor(path));
		return messages ? [findingBudget.limit(toResult(nameOf(path), firstOf(messages)))] : [];
	});
	if (results.every(({ messages }) => messages.length === 0)) return results;
	const secrets = secretsOf(widget, paths);
	return results.map((result) => redact(result, secrets));
}
function secretsOf(widget, paths) {
	const manifest = readText(widget.files, widget.manifestPath);
	const leaked = paths.flatMap((path) => {
		const content = contentAt(widget, path);
		return content ? leakedSecrets(content) : [];
	});
	return findSecrets(manifest ? decode(manifest) : "", leaked);
}
function checkFile(widget, path, isNamed, rules) {
	const isManifest = path === widget.manifestPath;
	const bytes = readText(widget.files, path);
	if (!bytes && !isManifest) return void 0;
	const certain = [...isManifest ? leftOut(widget) : [], ...bytes ? overLimitMessages(path, bytes) ?? [] : [fatal(unreadable)]];
	const content = contentAt(widget, path);
	if (!content) return certain;
	const documents = documentsOf({
		widget,
		path,
		content,
		isNamed
	});
	return [...certain, ...runRules(content, documents, rules)];
}
function contentAt(widget, path) {
	return isTextPath(path) ? widget.text(path) : widget.json(path);
}
function lintedFiles(widget, isNamed, isIgnored = () => false) {
	const { localeFiles, firstSkippedLocale, manifestPath } = widget;
	const end = localeFiles.findIndex(({ name }) => name === firstSkippedLocale);
	const linted = end < 0 ? localeFiles : localeFiles.slice(0, end);
	const others = (isNamed ? widget.hasManifest : widget.isWidget) ? textFiles(widget).paths.filter((path) => !isIgnored(path)) : [];
	return [
		manifestPath,
		...linted.map(({ name }) => `i18n/${name}`),
		...others
	];
}
const unreadable = "The manifest cannot be read. It must be an ordinary readable file.";
function overLimitMessages(path, bytes) {
	if (isTextPath(path)) {
		if (bytes.length <= limits.bytes) return void 0;
		return [warning(`The file is not checked, because it has more than ${String(limits.bytes)} bytes.`)];
	}
	const excess = exceededLimit(bytes);
	if (excess === void 0) return void 0;
	return [fatal(`The file is not checked, because it has ${excess}. Make it smaller.`)];
}
function leftOut(widget) {
	const { firstSkippedLocale } = widget;
	const { firstSkipped } = textFiles(widget);
	const { localeFiles, localeBytes, localeValues, textFiles: files, textBytes } = limits;
	const most = `${String(localeFiles)} files, ${String(localeBytes)} bytes and ${String(localeValues)} values`;
	return [...firstSkippedLocale === void 0 ? [] : [fatal(`The folder "i18n" has more than ${most}. From ${quote(firstSkippedLocale)} on it is not checked.`)], ...firstSkipped === void 0 ? [] : [warning(`The widget has more than ${String(files)} scripts, styles, templates and other text files, or more than ${String(textBytes)} bytes of them. From ${quote(firstSkipped)} on they are not checked.`)]];
}
// build/src/lint/left-out.js
function leftOutOf(folder, { ignoresFile }) {
	if (ignoresFile(join(folder, "manifest.json"))) return () => false;
	return (path) => ignoresFile(join(folder, path));
}
// build/src/lint/lint-widget.js
async function lintWidget({ folder, isNamed }, config, files = new DiskFiles(folder), before) {
	const widget = new Widget(new MemoizedFiles(files), before && new Widget(new MemoizedFiles(before)));
	const { rulesFor, filter } = await globsOf(config);
	await loadParsers(textFiles(widget).paths);
	const nameOf = (path) => join(folder, path);
	return checkWidget(widget, {
		isNamed,
		nameOf,
		rulesFor: (path) => rulesFor(nameOf(path)),
		isIgnored: leftOutOf(folder, filter)
	});
}
// build/src/lint/widget-states.js
async function statesOf(widget, config, change) {
	const { folder, isNamed } = widget;
	if (widget.isArchive) {
		const { lintArchive } = await import("./lint-archive.js");
		const lint = async (bytes, before) => ({
			folder,
			...await lintArchive(folder, config, bytes, before)
		});
		return states(lint, change?.content(folder) ?? readArchive(folder, isNamed), change?.contentBefore(folder));
	}
	const lint = async (files, before) => ({
		folder,
		files,
		results: await lintWidget(widget, config, files, before)
	});
	return states(lint, change?.now(folder) ?? new DiskFiles(folder), change?.before(folder));
}
function states(lint, now, before) {
	return {
		now: (isCompared) => lint(now, isCompared ? before : void 0),
		before: before && (() => lint(before))
	};
}
function isTouched({ folder, isArchive }, change) {
	return isArchive ? change?.isTouchedFile(folder) : change?.isTouched(folder);
}
// build/src/lint/lint.js
async function lint(paths, cwd, options) {
	const { config, change, done, scope = "all", fix = false } = options;
	const { filter } = await globsOf(config);
	const named = await resolvePaths(paths, cwd);
	const found = await withoutGitIgnored(change?.find(named, cwd, filter) ?? findWidgets(named, cwd, filter));
	const isForAll = [...config.places ?? [], join(cwd, suppressionsFileName)].some((file) => change?.isChanged(file));
	const widgets = (options.isOne ? oneWidget(found.widgets) : found.widgets).filter((widget) => !done?.has(widget.folder) && (scope === "all" || isForAll || isTouched(widget, change)));
	const unsearched = found.unsearched.map(({ folder, reason }) => toResult(join(folder, manifestName), [failure(`The folder is not searched for widgets, because ${reason}. Rename or move it.`)]));
	const isSearch = found.isSearch && unsearched.length === 0 && found.widgets.length === 0 && !change?.hasDeletedWidget;
	await checkEntries(config);
	const folders = widgets.filter(({ isArchive }) => !isArchive);
	const fixed = [];
	const unwritten = fix ? await fixWidgets(folders, config, (file) => fixed.push(file)) : [];
	const { results, unused } = await lintWidgets(widgets, cwd, options);
	return {
		widgets,
		isSearch,
		gitIgnored: found.gitIgnored,
		fixed,
		results: [...merge(onceEach(results), unwritten), ...unsearched],
		unused,
		archives: widgets.filter(({ isArchive }) => isArchive).map(({ folder }) => folder),
		strangers: found.widgets.length === 0 ? found.strangers : [],
		leftOut: found.leftOut
	};
}
function oneWidget(widgets) {
	const folders = widgets.filter(({ isArchive }) => !isArchive);
	const named = folders.filter(({ isNamed }) => isNamed);
	const [one, other] = named.length === 1 ? named : folders;
	if (one && other) throw new UsageError(`Only one widget can be packed at a time, and there are ${String(folders.length)}, such as ${allOf([one.folder, other.folder])}. Name the folder of one.`);
	if (!one && widgets[0]) throw new UsageError(`${quotePath(widgets[0].folder)} is an archive already. Name a folder to pack.`);
	return one ? [one] : [];
}
async function withoutGitIgnored(found) {
	const searched = found.widgets.flatMap(({ folder, below }) => below === void 0 ? [] : [{
		folder,
		file: join(folder, manifestName),
		start: below
	}]);
	if (!searched.some(({ folder }) => repositoryRoot(folder) !== void 0)) return {
		...found,
		gitIgnored: []
	};
	const { gitIgnored } = await import("./git-ignored.js");
	const left = gitIgnored(searched);
	const widgets = found.widgets.filter(({ folder }) => !left.has(folder));
	return {
		...found,
		widgets,
		gitIgnored: [...left]
	};
}
async function lintWidgets(widgets, cwd, options) {
	const known = readSuppressions(cwd, options.change?.text(join(cwd, suppressionsFileName)));
	const findingBudget = new FindingBudget();
	if (options.suppressions === void 0) {
		const linted = [];
		for (const [index, widget] of widgets.entries()) {
			options.onWidget?.(index, widgets.length);
			const { results, unused } = await lintOne(widget, known, cwd, options);
			linted.push({
				results: findingBudget.limitAll(results),
				unused
			});
		}
		return {
			results: linted.flatMap(({ results }) => results),
			unused: linted.reduce((sum, { unused }) => sum + unused, 0)
		};
	}
	const results = await forEach(widgets, async (widget) => {
		return (await (await statesOf(widget, options.config, options.change)).now(false)).results;
	});
	const suppressions = (options.suppressions === "write" ? suppressAll : prune)(results, known, cwd);
	writeSuppressions(cwd, suppressions);
	const left = suppress(results, suppressions, cwd);
	return {
		...left,
		results: findingBudget.limitAll(left.results)
	};
}
async function lintOne(widget, suppressions, cwd, { config, change, scope, hasBase = false }) {
	const linted = {};
	const { results, unused } = suppress(await attempt(widget, async () => {
		const states = await statesOf(widget, config, change);
		linted.before = states.before;
		linted.now = await states.now(hasBase && isTouched(widget, change) === true);
		return linted.now.results;
	}), suppressions, cwd);
	const isClean = results.every(({ messages }) => messages.length === 0);
	const { now, before } = linted;
	if (scope !== "introduced" || !before || !now || isClean) return {
		results,
		unused
	};
	return {
		results: introduced({
			...now,
			results
		}, await before()),
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
async function fixWidgets(widgets, config, onFixed) {
	const { fixWidget } = await import("./fix-widget.js");
	return forEach(widgets, (widget) => fixWidget(widget, config, onFixed));
}
async function forEach(widgets, action) {
	const results = [];
	for (const widget of widgets) results.push(...await attempt(widget, () => action(widget)));
	return results;
}
async function attempt({ folder, isArchive }, action) {
	try {
		return await action();
	} catch (error) {
		if (error instanceof UsageError) throw error;
		return [toResult(isArchive ? folder : join(folder, manifestName), [failure("The widget is not checked.")])];
	}
}
// build/src/cli/rule-option.js
function readRules(given) {
	return Object.assign({}, ...given.map(readRule));
}
function withRules(config, rules) {
	const overrides = config.overrides.map((one) => ({
		...one,
		rules: {
			...one.rules,
			...rules
		}
	}));
	return {
		...config,
		rules: {
			...config.rules,
			...rules
		},
		overrides
	};
}
function readRule(text) {
	const { name, entry } = /^\s*(?<name>[^\s:]+)\s*:(?<entry>.*)$/su.exec(text)?.groups ?? {};
	if (name === void 0 || entry === void 0) throw new UsageError(`--rule takes a name and a severity, as in "no-crlf: off", not ${quote(text)}.`);
	const full = name.includes("/") ? name : `${prefix}/${name}`;
	try {
		return checkRules({ [full]: valueOf(entry.trim()) }, []);
	} catch (error) {
		throw new UsageError(`--rule: ${error.message}`);
	}
}
function valueOf(entry) {
	if (/^\w+$/u.test(entry)) return /^\d$/u.test(entry) ? Number(entry) : entry;
	try {
		return JSON.parse(entry);
	} catch {
		throw new UsageError(`${quote(entry)} is not a severity, and not JSON as in ["warn", {}].`);
	}
}
// build/src/cli/lint-parts.js
async function lintParts(parts, cwd, settings) {
	const runs = [];
	const done = new Set();
	for (const { paths, selection } of parts) {
		const { change } = selection;
		const config = configFor(settings, cwd, (path) => change?.text(path));
		const { fix, suppressions, onWidget, isOne = false } = settings;
		const run = await lint(paths, cwd, {
			...selection,
			config,
			done,
			fix,
			suppressions,
			onWidget,
			isOne
		});
		for (const { folder } of run.widgets) done.add(folder);
		runs.push({
			...run,
			config
		});
	}
	return {
		widgets: runs.flatMap(({ widgets }) => widgets),
		isSearch: runs.every(({ isSearch }) => isSearch),
		gitIgnored: runs.flatMap(({ gitIgnored }) => gitIgnored),
		archives: runs.flatMap(({ archives }) => archives),
		strangers: runs.flatMap(({ strangers }) => strangers),
		leftOut: runs.flatMap(({ leftOut }) => leftOut),
		results: runs.flatMap(({ results }) => results),
		fixed: runs.flatMap(({ fixed }) => fixed),
		unused: runs.reduce((sum, { unused }) => sum + unused, 0),
		configs: runs.map(({ config }) => config)
	};
}
function configFor({ config: file, preset, rules }, cwd, textOf) {
	const read = readConfig(cwd, {
		file,
		root: repositoryRoot(cwd),
		textOf
	});
	return withRules(preset === void 0 ? read : {
		...read,
		preset
	}, rules);
}
// build/src/cli/conflicts.js
const conflicts = [
	[
		"suppress-all",
		"prune-suppressions",
		"one accepts more errors and the other fewer"
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
		"pack",
		"since",
		"what is on the disk is packed, whole"
	],
	[
		"pack",
		"staged",
		"what is on the disk is packed, and not what is in the index"
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
const questions = [
	"list-rules",
	"explain",
	"print-config"
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
	const question = questions.find((name) => given.includes(name));
	if (question !== void 0 && paths.length > 0) throw new UsageError(`--${question} lints nothing, so that it takes no paths.`);
	const conflict = conflicts.find((names) => names.slice(0, 2).every((name) => given.includes(name)));
	if (!conflict) return;
	const [one, other, reason] = conflict;
	throw new UsageError(`--${one} can't be combined with --${other}: ${reason}.`);
}
// build/src/cli/options.js
const plainly = ([first = "", ...others]) => oneOf([`${first} (default)`, ...others]).replaceAll("\"", "");
const options = {
	preset: {
		type: "string",
		value: "NAME",
		help: plainly(presetNames)
	},
	rule: {
		type: "string",
		multiple: true,
		value: "ENTRY",
		help: "set a rule, as in --rule 'no-crlf: off'"
	},
	config: {
		type: "string",
		short: "c",
		value: "FILE",
		help: "read it instead of the nearest kommo-widget-lint.config.json"
	},
	format: {
		type: "string",
		short: "f",
		value: "NAME",
		help: plainly(formatNames$1)
	},
	"output-file": {
		type: "string",
		short: "o",
		value: "FILE",
		help: "write the report to a file"
	},
	fix: {
		type: "boolean",
		help: "fix what has only one right answer"
	},
	pack: {
		type: "string",
		value: "FILE",
		help: "write the archive to upload, if there are no errors"
	},
	"max-warnings": {
		type: "string",
		value: "N",
		help: "exit with 1 if there are more warnings than N"
	},
	quiet: {
		type: "boolean",
		short: "q",
		help: "report errors only"
	},
	"allow-empty": {
		type: "boolean",
		help: "exit with 0 if no widget is found"
	},
	since: {
		type: "string",
		value: "REV",
		help: "report only what is new since the merge base with REV"
	},
	staged: {
		type: "boolean",
		help: "lint only widgets that the commit touches, as staged"
	},
	"suppress-all": {
		type: "boolean",
		help: "accept today's errors in eslint-suppressions.json"
	},
	"prune-suppressions": {
		type: "boolean",
		help: "remove from that file what is no longer needed"
	},
	init: {
		type: "boolean",
		help: "write configurations, print hooks and a workflow"
	},
	"list-rules": {
		type: "boolean",
		help: "list the rules with their severity"
	},
	explain: {
		type: "string",
		value: "RULE",
		help: "print a rule's page"
	},
	"print-config": {
		type: "string",
		value: "FILE",
		help: "print the rules for a file"
	},
	version: {
		type: "boolean",
		help: "print the version"
	},
	help: {
		type: "boolean",
		short: "h",
		help: "print this text"
	}
};
function described([name, { short, value, help }]) {
	return `${`  ${short === void 0 ? "" : `-${short}, `}--${name} ${value ?? ""}`.padEnd(24).replace(/(?<=\S)$/u, "  ")}${help.replace(/(?<line>.{1,55})(?: |$)/gu, `$<line>\n${" ".repeat(24)}`).trimEnd()}`;
}
const usage = `kommo-widget-lint [options] [path ...]

Lints Kommo and amoCRM widgets. A path is a folder to search, a widget, a file
of one, or an archive such as widget.zip. Default: the current folder.

${Object.entries(options).map(described).join("\n")}

Exit code: 0 if there are no errors, 1 if there are errors or too many
warnings, 2 if the usage is wrong, no widget is found, or it crashes.
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
	const { preset, config, "max-warnings": maxWarnings } = values;
	const format = String(values.format ?? formatNames$1[0]);
	if (!formatNames$1.includes(format)) throw new UsageError(`There is no format ${quote(format)}; write ${oneOf(formatNames$1)}.`);
	if (maxWarnings !== void 0 && !/^\d+$/u.test(String(maxWarnings))) throw new UsageError(`--max-warnings takes a whole number, not ${quote(String(maxWarnings))}.`);
	return {
		paths: positionals,
		rules: readRules(values.rule ?? []),
		listRules: values["list-rules"] === true,
		explain: values.explain,
		printConfig: values["print-config"],
		preset: preset === void 0 ? void 0 : checkPreset(preset),
		config,
		format,
		outputFile: values["output-file"],
		pack: values.pack,
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
		throw new UsageError(`There is no option ${rawName}. ${meant === void 0 ? "See --help." : `Did you mean --${meant}?`}`);
	}
	const { type } = options[name];
	if (type === "string" && (value === void 0 || value === "")) throw new UsageError(`${rawName} needs a value.`);
	if (type === "boolean" && value !== void 0) throw new UsageError(`${rawName} takes no value.`);
}
// build/src/cli/progress.js
const patience = 1e3;
const interval = 100;
var Progress = class {
	stream;
	now;
	#start;
	#shownAt = 0;
	constructor(stream, now = () => performance.now()) {
		this.stream = stream;
		this.now = now;
		this.#start = now();
	}
	show = (done, all) => {
		const time = this.now();
		if (this.stream.isTTY !== true || time - this.#start < patience) return;
		if (this.#shownAt !== 0 && time - this.#shownAt < interval) return;
		this.#shownAt = time;
		this.stream.write(`\r${String(done)} of ${String(all)} widgets\u001B[K`);
	};
	clear() {
		if (this.#shownAt !== 0) this.stream.write("\r\x1B[K");
	}
};
// build/src/cli/colors.js
function hasColors({ NO_COLOR: no, FORCE_COLOR: force, TERM: terminal }, isTerminal) {
	if (no !== void 0 && no !== "") return false;
	if (force !== void 0 && force !== "") return force !== "0" && force !== "false";
	return isTerminal && terminal !== "dumb";
}
// build/src/cli/write-report.js
async function writeReport(run, options, io) {
	const { cwd, env, stdout, stderr } = io;
	const { format: name, outputFile, quiet } = options;
	const isTerminal = outputFile === void 0 && stdout.isTTY === true;
	const colors = outputFile === void 0 && hasColors(env, isTerminal);
	const isForPeople = isTerminal && name === formatNames$1[0];
	const format = formats$1[name];
	const hasFindings = run.results.some(({ messages }) => messages.length > 0);
	const module = name === formatNames$1[0] && !isForPeople && !hasFindings ? void 0 : await format?.load();
	const copies = hasFindings ? (await import("./remarks.js")).copyRemarks(run, cwd) : [];
	const remarks = isTerminal || stderr.isTTY ? (await import("./remarks.js")).remarksOf(run, options, cwd) : [];
	const root = format?.isForService === true ? repositoryRoot(cwd) ?? cwd : cwd;
	const text = module?.default(quiet ? run.results.map(errorsOnly) : run.results, {
		cwd,
		rootOf: (path) => relativeInside(root, path) === void 0 ? cwd : root,
		rulesMeta: rulesMeta(),
		archives: run.archives,
		colors,
		...isForPeople && {
			remarks: [...remarks, ...copies],
			runStats: {
				widgets: run.widgets.length,
				seconds: process.uptime(),
				settings: (await import("./remarks.js")).settingsOf(run, cwd)
			},
			terminal: (await import("./terminal.js")).terminalOf(stdout)
		}
	});
	if (outputFile === void 0 && text) stdout.write(text);
	if (outputFile !== void 0) writeFile(resolve(cwd, outputFile), text ?? "", cwd);
	if (isForPeople) return;
	for (const remark of [...remarks, ...copies]) stderr.write(`${escapeForLog(remark)}\n`);
}
function writeFile(file, text, cwd) {
	const within = relativeInside(cwd, file) === void 0 ? void 0 : cwd;
	makeFolder(dirname(file), within);
	writeFileAtomically(file, text, { within });
}
// build/src/cli/run.js
async function run(args, io) {
	try {
		return await lintAndReport(args, io);
	} catch (error) {
		io.stderr.write(`${describe(error)}\n`);
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
		const { init } = await import("./init.js");
		stdout.write(init(cwd, options.preset));
		return 0;
	}
	const answer = await answerTo(options, cwd);
	if (answer !== void 0) {
		stdout.write(answer);
		return 0;
	}
	const isAboutChange = options.staged || options.since !== void 0;
	const parts = isAboutChange ? (await import("./selection.js")).select(options, cwd, env) : [{
		paths: options.paths,
		selection: { scope: "all" }
	}];
	const packer = options.pack === void 0 ? void 0 : await import("./pack.js");
	const packing = packer?.readPacking(options.pack ?? "", options.paths, cwd);
	const progress = new Progress(stderr);
	const linted = await lintParts(packing?.parts ?? parts, cwd, {
		...options,
		isOne: !!packing,
		onWidget: progress.show
	});
	progress.clear();
	const nothing = isAboutChange || options.allowEmpty ? void 0 : noWidget(linted, cwd);
	if (nothing !== void 0) throw new UsageError(nothing);
	const packed = packing && await packer?.packLinted(packing, linted);
	const run = {
		...linted,
		results: [...linted.results, ...packed?.results ?? []],
		archives: packing ? [...linted.archives, packing.file] : linted.archives
	};
	const { results, unused } = run;
	await writeReport(run, options, {
		cwd,
		env,
		stdout,
		stderr
	});
	for (const note of notesOf(run, options.fix, isAboutChange)) stderr.write(`${escapeForLog(note)}\n`);
	if (unused > 0) stderr.write(`${unusedSuppressions(unused)}\n`);
	const code = exitCodeOf(results, options.maxWarnings, stderr);
	if (packer && packing) {
		const { lines, warnings } = packer.finishPacking(packing, packed, code === 0, cwd);
		const out = options.format === formatNames$1[0] ? stdout : stderr;
		for (const line of lines) out.write(`${line}\n`);
		for (const warning of warnings) stderr.write(`${escapeForLog(warning)}\n`);
	}
	return code;
}
function exitCodeOf(results, maxWarnings, stderr) {
	const [failed] = failuresIn(results);
	if (failed) {
		stderr.write(`${escapeForLog(failed.message)}\n`);
		return 2;
	}
	const { errors, warnings } = totals(results);
	if (warnings > maxWarnings) {
		stderr.write(`Too many warnings (${String(warnings)}); at most ${String(maxWarnings)} are allowed.\n`);
		return 1;
	}
	return errors > 0 ? 1 : 0;
}
function noWidget(run, cwd) {
	const [ignored] = run.gitIgnored;
	if (run.widgets.length === 0 && run.isSearch && ignored !== void 0) return `No widget found, except in folders that git ignores, such as ${quotePath(displayPath(ignored, cwd))}. Name the folder to lint it, or pass --allow-empty.`;
	const why = whyNothing(run);
	return why && `${why} Name its folder, or pass --allow-empty.`;
}
async function answerTo(options, cwd) {
	const { explain, listRules, printConfig } = options;
	if (explain === void 0 && !listRules && printConfig === void 0) return void 0;
	const about = await import("./about-rules.js");
	if (explain !== void 0) return about.explainRule(explain);
	const config = configFor(options, cwd);
	return printConfig === void 0 ? about.listRules(config, cwd) : about.printConfig(config, cwd, printConfig);
}
function describe(error) {
	if (error instanceof UsageError) return escapeForLog(error.message);
	const { message } = error;
	return escapeForLog(`Something went wrong inside kommo-widget-lint: ${message}`);
}
export { limits as $, didYouMean as A, displayPath as B, configFileName as C, compareVersions as D, rules_default as E, isManifestName as F, escapeInvisible as G, isAbsolute$1 as H, manifestAmong as I, DiskFiles as J, product as K, manifestName as L, pathInArchive as M, packageFiles as N, versionIn as O, walk as P, fatal as Q, presetNames as R, startsAsArchive as S, prefix as T, shownPath as U, folderOf as V, escapeForLog as W, totals as X, toResult as Y, failure as Z, Widget as _, overLimitMessages as a, allOf as at, isFolder as b, globsOf as c, writeFileAtomically as ct, FoundWidgets as d, withSlashes$1 as dt, readText as et, findWidgets as f, relativeInside as ft, widgetFolderAround as g, unsearchable as h, lintedFiles as i, hasByteOrderMark as it, isLocated as j, loadParsers as k, checkEntries as l, UsageError as lt, readArchive as m, leftOutOf as n, groupBy as nt, runRules as o, quote as ot, isArchiveName as p, suppressionsFileName as q, checkWidget as r, decode as rt, documentsOf as s, reasonOf as st, run as t, isObject as tt, repositoryRoot as u, quotePath as ut, PlainText as v, lintedFilePatterns as w, otherKindOf as x, contentOf as y, rulePage as z };
