import type { Misplacement } from '../platform/keys.js';
import type { Manifest } from '../widget/manifest.js';
import type { WidgetRuleContext } from './create-rule.js';
export declare const misplacedMessages: {
    misplaced: string;
    repeated: string;
    move: string;
};
/**
 * Reports the values in wrong places that a rule speaks of.
 *
 * @param isMeant whether it speaks of such a value, by whether its right place is taken
 */
export declare function checkMisplaced(context: WidgetRuleContext<unknown[], keyof typeof misplacedMessages>, manifest: Manifest, isMeant: (misplacement: Misplacement, isTaken: boolean) => boolean): void;
