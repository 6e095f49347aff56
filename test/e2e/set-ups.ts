/** A configuration that this plugin has to live in. */
export interface SetUp {
  readonly name: string;
  /** The blocks of `eslint.config.js`. */
  readonly blocks: string;
  /** The prefix of our rules in it. */
  readonly alias?: string;
  /** Whether its language refuses comments and trailing commas itself. */
  readonly isStrict?: boolean;
  /** The least major version of Node that its packages run on. */
  readonly node?: number;
}

const ours = '{ extends: [kommoWidget.configs.recommended] }';
const json = (language: string): string =>
  `{ files: ['**/*.json'], plugins: { json }, language: '${language}', extends: ['json/recommended'] }`;

/** What people have beside this plugin, and the ways in which they write it down. */
export const setUps: readonly SetUp[] = [
  { name: 'a preset alone', blocks: ours },
  {
    name: 'a preset by its name',
    blocks: `{ plugins: { 'kommo-widget': kommoWidget }, extends: ['kommo-widget/recommended'] }`,
  },
  {
    name: 'another alias',
    blocks: `{ plugins: { widgets: kommoWidget }, extends: ['widgets/recommended'] }`,
    alias: 'widgets',
  },
  { name: 'json/json before', blocks: `${json('json/json')}, ${ours}`, isStrict: true },
  { name: 'json/json after', blocks: `${ours}, ${json('json/json')}`, isStrict: true },
  { name: 'json/jsonc before', blocks: `${json('json/jsonc')}, ${ours}`, isStrict: true },
  { name: 'json/jsonc after', blocks: `${ours}, ${json('json/jsonc')}`, isStrict: true },
  { name: 'jsonc before', blocks: `jsonc.configs['recommended-with-json'], ${ours}` },
  { name: 'jsonc after', blocks: `${ours}, jsonc.configs['recommended-with-json']` },
  { name: '@eslint/js before', blocks: `js.configs.recommended, ${ours}` },
  { name: '@eslint/js after', blocks: `${ours}, js.configs.recommended` },
  { name: 'all rules of @eslint/js after', blocks: `${ours}, js.configs.all` },
  {
    name: '@eslint/js with its files beside json/json',
    blocks: `{ files: ['**/*.js'], extends: [js.configs.recommended], rules: { 'no-undef': 'off' } }, ${json('json/json')}, ${ours}`,
    isStrict: true,
  },
  {
    name: 'package-json before',
    blocks: `packageJson.configs.recommended, ${ours}`,
    node: 24,
  },
  {
    name: 'package-json after',
    blocks: `${ours}, packageJson.configs.recommended`,
    node: 24,
  },
];

/** What ESLint itself can't do, with this plugin or without. */
export const impossible = {
  'without this plugin': `js.configs.recommended, ${json('json/json')}`,
  'with this plugin': `js.configs.recommended, ${json('json/json')}, ${ours}`,
};

/** A configuration file; a package is imported if a block names it. */
export function configOf({ blocks }: Pick<SetUp, 'blocks'>): string {
  const packages = {
    js: '@eslint/js',
    json: '@eslint/json',
    jsonc: 'eslint-plugin-jsonc',
    packageJson: 'eslint-plugin-package-json',
  };
  const imports = Object.entries(packages)
    .filter(([name]) => new RegExp(String.raw`\b${name}[.\s]`, 'u').test(blocks))
    .map(([name, from]) => `import ${name} from '${from}';`);
  return [
    `import { defineConfig } from 'eslint/config';`,
    `import kommoWidget from 'eslint-plugin-kommo-widget';`,
    ...imports,
    `export default defineConfig([${blocks}]);`,
  ].join('\n');
}
