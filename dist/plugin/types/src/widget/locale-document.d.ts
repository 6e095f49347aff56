import type { JsonValue } from './json-value.js';
import type { Manifest } from './manifest.js';
/** A file of `i18n/` that is being linted, together with the manifest it belongs to. */
export interface LocaleDocument {
    readonly root: JsonValue;
    /** The file name without its ending. */
    readonly code: string;
    readonly manifest: Manifest;
}
