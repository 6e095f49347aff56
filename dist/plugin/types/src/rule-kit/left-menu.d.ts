import { type SystemItem } from '../platform/left-menu.js';
import type { JsonValue } from '../widget/json-value.js';
import type { Manifest } from '../widget/manifest.js';
/** A member of `left_menu`: an item of the platform's, of the widget's own, or one that is meant to be the platform's. */
export type MenuItem = {
    readonly code: string;
    readonly value: JsonValue;
} & ({
    readonly kind: 'system';
    readonly system: SystemItem;
} | {
    readonly kind: 'own';
} | {
    readonly kind: 'unknown';
});
/** The items of the left menu that are objects. */
export declare function menuItems(manifest: Manifest): readonly MenuItem[];
