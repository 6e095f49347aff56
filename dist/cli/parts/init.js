import { B as displayPath, C as configFileName, J as DiskFiles, K as product, L as manifestName, R as presetNames, at as allOf, ct as writeFileAtomically, et as readText, f as findWidgets, lt as UsageError, rt as decode, tt as isObject } from "./main.js";
import { existsSync, lstatSync } from "node:fs";
import { join } from "node:path";
// build/src/cli/fitting-preset.js
const publicKeys = ["tour", "left_menu"];
const no = () => false;
const everything = {
	ignoresFolder: no,
	ignoresFile: no,
	wantsArchive: no
};
function fittingPreset(cwd) {
	const [widget] = findWidgets([], cwd, everything).widgets;
	if (!widget) return {
		preset: "recommended",
		reason: "There is no widget here yet."
	};
	const name = displayPath(join(widget.folder, manifestName), cwd);
	const manifest = readManifest(widget.folder);
	if (!manifest) return {
		preset: "recommended",
		reason: `${name} can't be read.`
	};
	const found = publicKeys.filter((key) => isObject(manifest[key]));
	const { locale } = isObject(manifest["widget"]) ? manifest["widget"] : { locale: [] };
	const isRussian = Array.isArray(locale) && locale.includes("ru");
	const language = isRussian ? "has the language \"ru\", which only amoCRM has" : "has no language \"ru\", which amoCRM expects";
	const listing = found.length > 0 ? `${allOf(found)}, which public integrations have` : `neither ${publicKeys.map((key) => JSON.stringify(key)).join(" nor ")}, which public integrations have`;
	return {
		preset: presetFor(isRussian, found.length > 0),
		reason: `${name} ${language}, and ${listing}.`
	};
}
function presetFor(isRussian, isPublic) {
	if (isRussian) return isPublic ? "amomarket" : "amocrm";
	return isPublic ? "marketplace" : "recommended";
}
function readManifest(folder) {
	try {
		const bytes = readText(new DiskFiles(folder), manifestName);
		const value = bytes && JSON.parse(decode(bytes));
		return isObject(value) ? value : void 0;
	} catch {
		return;
	}
}
// build/src/cli/snippets.js
const lintStaged = "npx --no -- kommo-widget-lint --staged";
const major = product.version.split(".")[0] ?? "";
const action = product.repository.replace("https://github.com/", "");
const hooks = "docs/git-hooks.md";
const hookSnippets = [
	{
		title: "pre-commit",
		page: hooks,
		text: `# .pre-commit-config.yaml
repos:
  - repo: ${product.repository}
    rev: v${product.version}
    hooks:
      - id: kommo-widget-lint
`
	},
	{
		title: "husky, also beside lint-staged",
		page: hooks,
		text: `# .husky/pre-commit
${lintStaged}
`
	},
	{
		title: "lefthook",
		page: hooks,
		text: `# lefthook.yml
pre-commit:
  commands:
    kommo-widget-lint:
      run: ${lintStaged}
`
	},
	{
		title: "git alone",
		page: hooks,
		text: `#!/bin/sh
# .git/hooks/pre-commit
exec ${lintStaged}
`
	}
];
const workflowSnippet = {
	title: "a workflow",
	page: "docs/github-action.md",
	text: `name: Widget
on: pull_request
permissions:
  contents: read
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: ${action}@v${major}
`
};
// build/src/cli/init.js
const schema = `${product.name}/schema/config.schema.json`;
const editorSettings = {
	"eslint.validate": [
		"javascript",
		"typescript",
		"json",
		"jsonc"
	],
	"editor.codeActionsOnSave": { "source.fixAll.eslint": "explicit" }
};
function eslintConfig(preset) {
	return [
		"import { defineConfig } from 'eslint/config';",
		"import kommoWidget from 'eslint-plugin-kommo-widget';",
		"",
		`export default defineConfig([kommoWidget.configs.${preset}]);`
	].join("\n");
}
function init(cwd, given) {
	const file = join(cwd, configFileName);
	if (lstatSync(file, { throwIfNoEntry: false })) throw new UsageError(`${configFileName} already exists and was not changed.`);
	const fitting = given === void 0 ? fittingPreset(cwd) : void 0;
	const preset = given ?? fitting?.preset ?? "recommended";
	writeFileAtomically(file, `${JSON.stringify({
		$schema: schemaFor(cwd),
		preset
	}, null, 2)}\n`);
	return [
		`Wrote ${configFileName} with the preset ${preset} (of ${presetNames.join(", ")}).`,
		...fitting ? [`${fitting.reason} If another one fits better, change it in the file.`] : [],
		"To see the findings in ESLint and in your editor:",
		`// eslint.config.mjs\n${eslintConfig(preset)}`,
		`// .vscode/settings.json\n${JSON.stringify(editorSettings, null, 2)}`,
		"To lint every commit, use one of these. All but the first run what is installed in node_modules.",
		...hookSnippets.map(({ title, text }) => `--- ${title} ---\n\n${text.trimEnd()}`),
		"To lint every pull request on GitHub:",
		`# .github/workflows/widget.yml\n${workflowSnippet.text.trimEnd()}`,
		`${product.repository}#readme says more.\n`
	].join("\n\n");
}
function schemaFor(cwd) {
	const installed = `node_modules/${schema}`;
	if (existsSync(join(cwd, installed))) return `./${installed}`;
	return `https://unpkg.com/${schema.replace("/", `@${major}/`)}`;
}
export { init };
