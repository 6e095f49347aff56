import type { Style } from '../widget/style.js';
import { type StyleNode } from '../widget/style-text.js';
/** What a selector applies to: to things of the widget, of the interface around it, or to everything. */
type Reach = 'own' | 'interface' | 'everything';
/** A rule of a stylesheet that applies to more than the widget, and those of its selectors that do. */
export interface WideRule {
    readonly selectors: readonly StyleNode[];
}
/**
 * The rules that say something of more than the widget. A rule inside of one that is among them is left out: what is to be
 * changed is the one around it.
 */
export declare function wideRules(style: Style, reach: Exclude<Reach, 'own'>): readonly WideRule[];
export {};
