import type { Node as ScriptNode } from 'estree';
import type { JsonValue } from '../widget/json-value.js';
import type { Manifest } from '../widget/manifest.js';
import type { Script } from '../widget/script.js';
/** Why an address that is written as it should be is of no use to a widget that people install. */
type AddressProblem = 'placeholder' | 'sample' | 'local' | 'tunnel' | 'insecure';
/** A URL or an email address of a manifest that is valid as such. */
export interface Address {
    /** The dotted path of its key. */
    readonly path: string;
    /** What it is, to end a sentence that asks for it. */
    readonly meaning: string;
    readonly value: JsonValue;
    readonly text: string;
    readonly host: string;
    /** The one reason that makes the others not worth a word. */
    readonly problem: AddressProblem | undefined;
}
/** Every valid address of a manifest; the others are not looked at. */
export declare function addressesOf(manifest: Manifest): readonly Address[];
/** A URL that a script is written with, at least as far as its host. */
export interface ScriptAddress {
    readonly node: ScriptNode;
    readonly host: string;
    readonly problem: AddressProblem | undefined;
}
/** The URLs of a script, less those of its dependencies and those that only show people how to write one. */
export declare function scriptAddressesOf(script: Script): readonly ScriptAddress[];
/** Whether a host is one of these domains or below one of them. */
export declare function isBelow(host: string, domains: readonly string[]): boolean;
export {};
