import validator from 'validator/lib/isEmail.js';

/** Whether a text is an absolute `http:` or `https:` URL, with nothing around it. */
export function isHttpUrl(text: string): boolean {
  return /^https?:\/\/\S+$/iu.test(text) && URL.canParse(text);
}

/** Whether a text is one email address and nothing else. */
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
