// Generated from package.json by `npm run generate`.

/** What this package is called when it names itself. */
export const product = {
  name: 'eslint-plugin-kommo-widget',
  version: '1.0.0',
  repository: 'https://github.com/OWNER/REPO',
  site: 'https://OWNER.github.io/REPO/',
} as const;
