import { A as didYouMean, E as rules_default, K as product, T as prefix, c as globsOf, dt as withSlashes, l as checkEntries, lt as UsageError, ot as quote, z as rulePage } from "./main.js";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
// build/src/cli/about-rules.js
const named = Object.entries(rules_default);
const names = named.map(([name]) => name);
const levels = [
	"off",
	"warn",
	"error"
];
async function listRules(config, cwd) {
	const set = await rulesFor(config, join(cwd, "manifest.json"));
	const width = Math.max(...names.map(({ length }) => length));
	return `${named.map(([name, { meta }]) => `${name.padEnd(width)}  ${levelOf(set, name).padEnd(5)}  ${meta.docs.description}`).join("\n")}\n`;
}
async function printConfig(config, cwd, file) {
	const entries = [...await rulesFor(config, resolve(cwd, file))].map(([name, [level, ...options]]) => {
		const severity = levels[level];
		return [`${prefix}/${name}`, options.length === 0 ? severity : [severity, ...options]];
	});
	const printed = {
		...config.file !== void 0 && { config: withSlashes(config.file) },
		preset: config.preset,
		rules: Object.fromEntries(entries)
	};
	return `${JSON.stringify(printed, null, 2)}\n`;
}
function explainRule(given) {
	const name = given.replace(`${prefix}/`, "");
	if (!names.includes(name)) {
		const meant = didYouMean(name, names);
		const hint = meant === void 0 ? "See --list-rules." : `Did you mean ${quote(meant)}?`;
		throw new UsageError(`There is no rule ${quote(given)}. ${hint}`);
	}
	const page = pageOf(name);
	if (page !== void 0) return page;
	const { description } = rules_default[name]?.meta.docs ?? {};
	return `${prefix}/${name}: ${description ?? ""}.\n${rulePage(name)}\n`;
}
async function rulesFor(config, file) {
	await checkEntries(config);
	return (await globsOf(config)).rulesFor(file);
}
function levelOf(set, name) {
	return levels[set.get(name)?.[0] ?? 0];
}
function pageOf(name) {
	for (let folder = dirname(fileURLToPath(import.meta.url));; folder = dirname(folder)) {
		const page = join(folder, "docs/rules", `${name}.md`);
		if (isPackage(folder) && existsSync(page)) return readFileSync(page, "utf8");
		if (folder === dirname(folder)) return void 0;
	}
}
function isPackage(folder) {
	const file = join(folder, "package.json");
	if (!existsSync(file)) return false;
	return JSON.parse(readFileSync(file, "utf8")).name === product.name;
}
export { explainRule, listRules, printConfig };
