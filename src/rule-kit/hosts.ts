import type { Node as ScriptNode } from 'estree';
import ipaddr from 'ipaddr.js';
import {
  localHosts,
  namespaceHosts,
  placeholderHosts,
  tunnelHosts,
  type Hosts,
} from '../platform/urls.js';
import type { JsonValue } from '../widget/json-value.js';
import type { Manifest } from '../widget/manifest.js';
import type { Script } from '../widget/script.js';
import { nameOf, textOf } from '../widget/script-syntax.js';
import { isAddress, isHttpUrl } from './addresses.js';
import { dependenciesOf } from './dependencies.js';
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

/** A URL that a script is written with, at least as far as its host. */
export interface ScriptAddress {
  readonly node: ScriptNode;
  readonly host: string;
  readonly problem: AddressProblem | undefined;
}

/** The scheme and the host of a URL that a text begins with. */
const urlStart = /^https?:\/\/(?:[\w.-]+|\[[\d:a-f.]+\])(?::\d+)?/iu;

/** The URLs of a script, less those of its dependencies and those that only show people how to write one. */
export function scriptAddressesOf(script: Script): readonly ScriptAddress[] {
  if (script.isBundled || !/https?:\/\//iu.test(script.text)) return [];
  const dependencies = new Set(dependenciesOf(script).map(({ node }) => node));
  return script.nodesOf('Literal', 'TemplateLiteral').flatMap((node) => {
    const parent = script.parentOf(node);
    const text = node.type === 'TemplateLiteral' ? node.quasis[0]?.value.cooked : textOf(node);
    const [start] = urlStart.exec(text ?? '') ?? [];
    if (text === undefined || text === null || start === undefined) return [];
    const isMade =
      (node.type === 'TemplateLiteral' && node.expressions.length > 0) ||
      parent?.type === 'BinaryExpression';
    // The rest of the host may follow, or a path after any other character.
    const next = text.charAt(start.length);
    if (!['/', '?', '#', ...(isMade ? [] : [''])].includes(next)) return [];
    if (!URL.canParse(start) || dependencies.has(node) || isHint(parent)) return [];
    const { hostname, protocol } = new URL(start);
    const host = hostname.toLowerCase().replace(/\.$/u, '');
    if (isBelow(host, namespaceHosts.domains)) return [];
    const problem =
      (placeholderIn(text) === undefined ? undefined : 'placeholder') ??
      problemOf(host) ??
      (protocol === 'http:' ? 'insecure' : undefined);
    return [{ node, host, problem }];
  });
}

/** Whether a text is what an empty field shows. */
function isHint(parent: ScriptNode | undefined): boolean {
  const isName = (name: string | undefined): boolean => name === 'placeholder';
  if (parent?.type === 'Property') return isName(nameOf(parent));
  return parent?.type === 'CallExpression' && isName(textOf(parent.arguments[0]));
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
  // The library reports what is not one by an error, which costs more than all the rest.
  if (/^\d|:/u.test(literal) && ipaddr.isValid(literal))
    return ipaddr.process(literal).range() !== 'unicast';
  return !host.includes('.') || isOneOf(host, localHosts);
}
