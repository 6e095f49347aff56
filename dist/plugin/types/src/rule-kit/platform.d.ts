import type { Platform } from '../platform/fact.js';
export type PlatformOptions = [{
    platform?: Platform;
}];
/** What the platforms are called in a message. */
export declare const platformNames: Readonly<Record<Platform, string>>;
/** The option of rules that hold a manifest against what one of the two platforms has. */
export declare const platformOption: {
    enum: string[];
    description: string;
};
/** The schema of a rule that has no other option. */
export declare const platformSchema: {
    type: 'object';
    properties: {
        platform: {
            enum: string[];
            description: string;
        };
    };
    additionalProperties: boolean;
}[];
