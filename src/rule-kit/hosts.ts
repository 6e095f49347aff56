import ipaddr from 'ipaddr.js';
import { localHosts, placeholderHosts, tunnelHosts, type Hosts } from '../platform/urls.js';
import type { JsonValue } from '../widget/json-value.js';
import type { Manifest } from '../widget/manifest.js';
import { isAddress, isHttpUrl } from './addresses.js';
import { placeholderIn } from './placeholder.js';
import { isVendorContact } from './sample.js';

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

const known = new WeakMap<Manifest, readonly Address[]>();

/** Every valid address of a manifest; the others are not looked at. */
export function addressesOf(manifest: Manifest): readonly Address[] {
  const addresses = known.get(manifest) ?? findAddresses(manifest);
  known.set(manifest, addresses);
  return addresses;
}

function findAddresses(manifest: Manifest): readonly Address[] {
  return manifest.knownValues.flatMap(({ value, key: { role, meaning = '' }, path }) => {
    const { text } = value;
    const isMail = role === 'contact address';
    if (!isMail && role !== 'contact page' && role !== 'endpoint') return [];
    if (text === undefined || !(isMail ? isAddress(text) : isHttpUrl(text))) return [];
    const url = isMail ? undefined : new URL(text);
    const written = url?.hostname ?? text.slice(text.lastIndexOf('@') + 1);
    const host = written.toLowerCase().replace(/\.$/u, '');
    const isContact = role !== 'endpoint';
    const problem =
      contentProblem(text, isContact) ??
      problemOf(host) ??
      (url?.protocol === 'http:' ? 'insecure' : undefined);
    return [{ path: path.join('.'), meaning, value, text, host, problem }];
  });
}

/** Whether a host is one of these domains or below one of them. */
export function isBelow(host: string, domains: readonly string[]): boolean {
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

function contentProblem(text: string, isContact: boolean): AddressProblem | undefined {
  if (isContact && isVendorContact(text)) return 'sample';
  return placeholderIn(text) === undefined ? undefined : 'placeholder';
}

function problemOf(host: string): AddressProblem | undefined {
  if (isOneOf(host, placeholderHosts)) return 'placeholder';
  if (isLocal(host)) return 'local';
  return isOneOf(host, tunnelHosts) ? 'tunnel' : undefined;
}

function isOneOf(host: string, lists: readonly Hosts[]): boolean {
  const labels = host.split('.');
  return lists.some(
    (list) => isBelow(host, list.domains) || list.labels?.some((label) => labels.includes(label)),
  );
}

function isLocal(host: string): boolean {
  const literal = host.replace(/^\[|\]$/gu, '');
  // The library tells what is none by an error, which costs more than all the rest.
  if (/^\d|:/u.test(literal) && ipaddr.isValid(literal))
    return ipaddr.process(literal).range() !== 'unicast';
  return !host.includes('.') || isOneOf(host, localHosts);
}
