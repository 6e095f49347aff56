import { product } from '../product.js';

/** Something to copy into a repository; the docs have the same. */
export interface Snippet {
  readonly title: string;
  /** The page that explains it. */
  readonly page: string;
  readonly text: string;
}

const lintStaged = 'npx --no -- kommo-widget-lint --staged';
export const major = product.version.split('.')[0] ?? '';
const action = product.repository.replace('https://github.com/', '');
const hooks = 'docs/git-hooks.md';

/** What runs the linter at every commit; one of them is enough. */
export const hookSnippets: readonly Snippet[] = [
  {
    title: 'pre-commit',
    page: hooks,
    text: `# .pre-commit-config.yaml
repos:
  - repo: ${product.repository}
    rev: v${product.version}
    hooks:
      - id: kommo-widget-lint
`,
  },
  {
    title: 'husky, also beside lint-staged',
    page: hooks,
    text: `# .husky/pre-commit
${lintStaged}
`,
  },
  {
    title: 'lefthook',
    page: hooks,
    text: `# lefthook.yml
pre-commit:
  commands:
    kommo-widget-lint:
      run: ${lintStaged}
`,
  },
  {
    title: 'git alone',
    page: hooks,
    text: `#!/bin/sh
# .git/hooks/pre-commit
exec ${lintStaged}
`,
  },
];

/** What lints pull requests. */
export const workflowSnippet: Snippet = {
  title: 'a workflow',
  page: 'docs/github-action.md',
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
`,
};
