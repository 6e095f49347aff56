import { type Fact } from './fact.js';
/** A place of the manifest that holds the address of a server or of people. */
export interface AddressPlace extends Fact {
    readonly path: readonly string[];
    readonly kind: 'url' | 'email';
    /** What it is for, to follow "the". */
    readonly meaning: string;
}
/** `widget.support`: the two addresses that people ask for help at. */
export declare const supportPlaces: readonly AddressPlace[];
/** The addresses that the platform itself sends requests to or opens. */
export declare const endpointPlaces: readonly AddressPlace[];
/** Names of hosts, each as the end of a domain or as a label anywhere in it. */
export interface Hosts extends Fact {
    readonly domains: readonly string[];
    readonly labels?: readonly string[];
}
/**
 * Names that stand for a name to be filled in.
 *
 * `.test` is left out: no manifest was seen with it, and examples need a host that is no one's.
 */
export declare const placeholderHosts: readonly Hosts[];
/** Names that lead nowhere outside of one machine or one network. */
export declare const localHosts: readonly Hosts[];
/** Services that lend a public name to a developer's machine for as long as a command runs there. */
export declare const tunnelHosts: readonly Hosts[];
