import { type Fact, type Platform } from './fact.js';
import { type Key } from './key.js';
/** An item of the left menu that the platform brings itself, and what a widget may do with it on which platform. */
export interface SystemItem extends Fact {
    readonly code: string;
    /** An item of a widget may be put after it, as `sort.after`. */
    readonly followable: readonly Platform[];
    /** It may be removed of the menu, as `is_hidden`. */
    readonly hideable: readonly Platform[];
    /** It may be given more pages, as `submenu`. */
    readonly extendable: readonly Platform[];
}
/** Every other code in `left_menu` is an item of the widget's own. */
export declare const systemItems: readonly SystemItem[];
/** The themes of the interface, which `icons` has one picture for each of. */
export declare const iconThemes: readonly string[];
/** `left_menu`: items of the widget, and changes to those of the platform. */
export declare const leftMenuKey: Key;
