import { type Fact } from './fact.js';
/** Keys at the top of a `manifest.json` that say whose it is. */
export interface ManifestSigns extends Fact {
    readonly product: string;
    readonly keys: readonly string[];
}
/** Keys that stand in `widget`, and at the top only if somebody put them there by mistake: nobody else has them. */
export declare const ownSigns: ManifestSigns;
/** Keys of the manifests of other products, none of which a widget is known to have at the top. */
export declare const otherSigns: readonly ManifestSigns[];
