import type { Fact } from './fact.js';
/** Names of hosts, each as the end of a domain or as a label anywhere in it. */
export interface Hosts extends Fact {
    readonly domains: readonly string[];
    readonly labels?: readonly string[];
}
/**
 * Names that stand for a name to be filled in.
 *
 * `.test` is left out: no manifest was seen with it, and examples need a host that belongs to nobody.
 */
export declare const placeholderHosts: readonly Hosts[];
/** Names that lead nowhere outside of one machine or one network. */
export declare const localHosts: readonly Hosts[];
/** Services that lend a public name to a developer's machine for as long as a command runs there. */
export declare const tunnelHosts: readonly Hosts[];
/** Hosts of names that look like URLs and that nothing loads. */
export declare const namespaceHosts: Hosts;
