import type { LocaleFile } from '../widget/locale-file.js';
import type { Manifest } from '../widget/manifest.js';
/** Whether one of the platforms shows its interface in a language. */
export declare function isKnownCode(code: string): boolean;
/**
 * Declared codes without a file of their name, beside the undeclared file that was meant by each: another case
 * (`ES.json` for `es`), the same language with or without a region (`pt.json` for `pt-BR`), or a slip of the pen
 * (`en.json` for `eng`).
 */
export declare function misnamedLocaleFiles(manifest: Manifest): ReadonlyMap<string, LocaleFile>;
/** The language of a code, without its region and in lower case. */
export declare function languageOf(code: string): string;
