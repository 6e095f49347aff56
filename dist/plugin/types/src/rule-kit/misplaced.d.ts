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
 * @param targets whether to speak of those whose right place is free, taken, or of both
 */
export declare function checkMisplaced(context: WidgetRuleContext<unknown[], keyof typeof misplacedMessages>, manifest: Manifest, rule: string, targets: readonly ('free' | 'taken')[]): void;
