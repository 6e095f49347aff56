import { type Logo } from '../platform/images.js';
import type { Manifest } from '../widget/manifest.js';
import type { WidgetRuleContext } from './create-rule.js';
import type { PlatformOptions } from './platform.js';
export declare const logoMessages: {
    missing: string;
    severalMissing: string;
    otherCase: string;
    misspelled: string;
    otherEnding: string;
    unreadable: string;
    empty: string;
    unknown: string;
    truncated: string;
    wrongFormat: string;
    wrongSize: string;
    severalWrongSizes: string;
    tooHeavy: string;
};
type MessageId = keyof typeof logoMessages;
type Context = WidgetRuleContext<PlatformOptions, MessageId>;
/** Whether the platform certainly looks for a logo, given the locations that are joined. */
export declare function isWanted({ wanted }: Logo, manifest: Manifest): boolean;
/**
 * Reports what is wrong with logos: all that are simply missing in one finding, all of another size in one more, and every
 * other mistake by itself, of a file, a format or a weight.
 */
export declare function checkLogos(context: Context, manifest: Manifest, logos: readonly Logo[]): void;
export {};
