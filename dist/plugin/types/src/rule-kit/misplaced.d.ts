import { type Misplacement } from '../platform/keys.js';
import type { JsonValue } from '../widget/json-value.js';
import type { Manifest } from '../widget/manifest.js';
import type { WidgetRuleContext } from './create-rule.js';
export declare const misplacedMessages: {
    misplaced: string;
    move: string;
};
/** A value in a wrong place, and where it belongs. */
interface Misplaced {
    readonly value: JsonValue;
    readonly misplacement: Misplacement;
    /** The object that it belongs in, if that is there. */
    readonly target: JsonValue | undefined;
    /** Whether the right place has a value of its own. */
    readonly isTaken: boolean;
}
/** The values in wrong places; those for a `widget` that is missing or is not an object are left out, as that is the one mistake. */
export declare function misplacedIn(manifest: Manifest): readonly Misplaced[];
/**
 * Reports the values in wrong places whose right place is empty.
 *
 * @param isMeant whether the rule speaks of a key, by whether a widget without it is an error
 */
export declare function checkMisplaced(context: WidgetRuleContext<unknown[], keyof typeof misplacedMessages>, manifest: Manifest, isMeant: (isNeeded: boolean) => boolean): void;
/** The misplaced values that the widget can do without and that the platform certainly does not read. */
export declare function ignoredValues(manifest: Manifest): ReadonlySet<JsonValue>;
/** The key of a misplacement and its place, as messages name them. */
export declare function placeOf({ to }: Misplacement): {
    readonly key: string;
    readonly place: string;
};
export {};
