import type { Widget } from '../widget/widget.js';
/** The version of a widget, if its manifest has one that is a text. */
export declare function versionIn(widget: Widget | undefined): string | undefined;
/**
 * Compares two versions number by number; one that is shorter goes on with zeros.
 *
 * @returns negative, zero or positive, or undefined if they are different and one is not made of numbers
 */
export declare function compareVersions(one: string, other: string): number | undefined;
/** The version with its last number raised, or undefined if it is not made of numbers. */
export declare function nextVersion(version: string): string | undefined;
