import { Buffer } from 'node:buffer';

/**
 * Variables that let git fetch from GitHub with the token of the step. The token is sent to GitHub alone and stands in
 * no argument, no file and no address, and it takes the place of what `actions/checkout` may have left in the settings.
 */
export function gitNetwork(
  token: string,
  env: NodeJS.ProcessEnv,
): Readonly<Record<string, string>> {
  if (token === '') return {};
  const key = `http.${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/.extraheader`;
  const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    GIT_CONFIG_COUNT: '2',
    // An empty value takes back those before it; two of them would be refused.
    GIT_CONFIG_KEY_0: key,
    GIT_CONFIG_VALUE_0: '',
    GIT_CONFIG_KEY_1: key,
    GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${credentials}`,
  };
}
