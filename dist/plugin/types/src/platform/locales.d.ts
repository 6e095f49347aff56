import { type Fact, type Platform } from './fact.js';
/** Languages that each platform shows widgets in, as codes for `widget.locale` and `i18n/<code>.json`. */
export declare const locales: Readonly<Record<Platform, Fact & {
    readonly codes: readonly string[];
}>>;
