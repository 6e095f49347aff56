import type { Platform } from '../platform/fact.js';
export type PlatformOptions = [{
    platform?: Platform;
}];
/** What the platforms are called in a message. */
export declare const platformNames: Readonly<Record<Platform, string>>;
/** The platform that a widget is not for, and the preset that it would be linted with there, as a message's data. */
export declare function otherPlatform(platform: Platform): {
    other: string;
    preset: string;
};
/** The option of rules that compare a manifest with what one of the two platforms has. */
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
