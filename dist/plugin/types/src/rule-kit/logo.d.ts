import { type Logo } from '../platform/images.js';
import type { Manifest } from '../widget/manifest.js';
import type { WidgetRuleContext } from './create-rule.js';
import type { PlatformOptions } from './platform.js';
export declare const logoMessages: {
    missing: string;
    otherCase: string;
    misspelled: string;
    otherEnding: string;
    unreadable: string;
    empty: string;
    unknown: string;
    truncated: string;
    wrongFormat: string;
    wrongSize: string;
    tooHeavy: string;
};
type Context = WidgetRuleContext<PlatformOptions, keyof typeof logoMessages>;
/** Whether the platform certainly looks for a logo, given the locations that are listed. */
export declare function isWanted({ wanted }: Logo, manifest: Manifest): boolean;
/** Reports what is wrong with a logo, each mistake by itself: its file, its format, its size, its weight. */
export declare function checkLogo(context: Context, manifest: Manifest, logo: Logo): void;
export {};
