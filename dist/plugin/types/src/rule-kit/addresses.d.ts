/** Whether a text is an absolute `http:` or `https:` URL, with nothing around it. */
export declare function isHttpUrl(text: string): boolean;
/** Whether a text is one email address and nothing else. */
export declare function isAddress(text: string): boolean;
/** The URL that a text was most likely meant to be: without blanks around it, and with `https:` in front of a host. */
export declare function meantUrl(text: string): string | undefined;
