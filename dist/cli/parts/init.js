import { A as UsageError, D as product, T as presetNames, k as writeFileAtomically, m as configFileName } from "./main.js";
import { existsSync, lstatSync } from "node:fs";
import { join } from "node:path";
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
function init(cwd, preset = "recommended") {
	const file = join(cwd, configFileName);
	if (lstatSync(file, { throwIfNoEntry: false })) throw new UsageError(`${configFileName} already exists and was not changed.`);
	writeFileAtomically(file, `${JSON.stringify({
		$schema: schemaFor(cwd),
		preset
	}, null, 2)}\n`);
	return [
		`Wrote ${configFileName} with the preset ${preset} (of ${presetNames.join(", ")}).`,
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
