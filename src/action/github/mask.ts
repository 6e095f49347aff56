import { Buffer } from 'node:buffer';

/** Shorter texts are not tokens, and would be found everywhere. */
const shortest = 6;
const secrets = new Set<string>();

/** Keeps a token out of all that the step says, in every form in which it is sent to a server that may send it back. */
export function keepSecret(token: string): void {
  if (token.length < shortest) return;
  const sent = [token, `x-access-token:${token}`];
  for (const text of [...sent, ...sent.map(base64)]) secrets.add(text);
}

/** A text of a server without any token of ours. */
export function masked(text: string): string {
  return [...secrets].reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
}

function base64(text: string): string {
  // What fills up the end may be left out.
  return Buffer.from(text).toString('base64').replaceAll('=', '');
}
