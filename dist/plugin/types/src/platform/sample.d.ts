import type { Fact } from './fact.js';
/** Texts that the vendor's sample has in one place of the manifest; `*` in the path stands for any key. */
export interface SampleTexts extends Fact {
    readonly path: readonly string[];
    readonly texts: readonly string[];
}
/**
 * What the sample calls a widget and its parts. The labels of its Salesbot fields ("Button title") are left out: they
 * say what a field is, and the name of their step tells whether the step is the sample's.
 */
export declare const sampleTexts: readonly SampleTexts[];
/**
 * Hosts of the vendor. An address at one of them, and the front or the support page of one, is where people ask the
 * vendor for help; a partner's page or a form of an account is not.
 */
export declare const vendorHosts: Fact & {
    readonly domains: readonly string[];
};
/** A key that the sample shows in place of the author's own. */
export interface SampleKey extends Fact {
    readonly path: readonly [block: string, key: string];
    /** The location without which the block is not read, and so is to be taken out as a whole. */
    readonly location: string;
    /** What the key is, to follow "the". */
    readonly meaning: string;
    readonly example: string;
}
/** The keys of the vendor's pages that widgets keep. */
export declare const sampleKeys: readonly SampleKey[];
/** A logo of the vendor's sample or generator. */
export interface SampleLogo extends Fact {
    /** Its path in the widget folder. */
    readonly path: string;
    /** The length of the file. */
    readonly bytes: number;
    readonly sha256: string;
}
/** The logos by their content: the generator's, the sample's, and three of an older sample in sizes of its time. */
export declare const sampleLogos: readonly SampleLogo[];
