import validator from 'validator/lib/isEmail.js';

/** Reads an absolute `http:` or `https:` URL with nothing around it; undefined for every other text. */
export function httpUrl(text: string): URL | undefined {
  return /^https?:\/\/\S+$/iu.test(text) && URL.canParse(text) ? new URL(text) : undefined;
}

/** Whether a text is such a URL. */
export function isHttpUrl(text: string): boolean {
  return httpUrl(text) !== undefined;
}

/** Whether a text is one e-mail address and nothing else. */
export function isAddress(text: string): boolean {
  // The library throws at half of a surrogate pair.
  return !/\p{Cs}/u.test(text) && validator.default(text, { allow_utf8_local_part: true });
}

/** The URL that a text was most likely meant to be: without blanks around it, and with `https:` in front of a host. */
export function meantUrl(text: string): string | undefined {
  const url = text.trim().replace(/^\/\//u, '');
  const isHost = /^[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:\/\S*)?$/u.test(url);
  return [url, ...(isHost ? [`https://${url}`] : [])].find(isHttpUrl);
}
