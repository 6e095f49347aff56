import type { JsonValue } from '../widget/json-value.js';
import type { Manifest } from '../widget/manifest.js';
/** Whether an object has neither a key nor one that was most likely meant to be it, of which another rule speaks. */
export declare function lacks(manifest: Manifest, object: JsonValue, name: string): boolean;
