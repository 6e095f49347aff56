import ipaddr from 'ipaddr.js';
import { endpointPlaces, localHosts, placeholderHosts, supportPlaces, tunnelHosts, } from '../platform/urls.js';
import { isAddress, isHttpUrl } from './addresses.js';
const known = new WeakMap();
/** Every valid address of a manifest; the others are not looked at. */
export function addressesOf(manifest) {
    const addresses = known.get(manifest) ?? findAddresses(manifest);
    known.set(manifest, addresses);
    return addresses;
}
function findAddresses(manifest) {
    return [...supportPlaces, ...endpointPlaces].flatMap((place) => {
        const value = manifest.get(...place.path);
        const text = value?.text;
        if (!value || text === undefined)
            return [];
        if (!(place.kind === 'url' ? isHttpUrl(text) : isAddress(text)))
            return [];
        const host = hostOf(text, place.kind);
        const isPlain = place.kind === 'url' && new URL(text).protocol === 'http:';
        return [
            { place, value, text, host, problem: problemOf(host) ?? (isPlain ? 'insecure' : undefined) },
        ];
    });
}
/** Whether a host is one of these domains or below one of them. */
export function isBelow(host, domains) {
    return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}
function hostOf(text, kind) {
    const host = kind === 'url' ? new URL(text).hostname : text.slice(text.lastIndexOf('@') + 1);
    return host.toLowerCase().replace(/\.$/u, '');
}
function problemOf(host) {
    if (isOneOf(host, placeholderHosts))
        return 'placeholder';
    if (isLocal(host))
        return 'local';
    return isOneOf(host, tunnelHosts) ? 'tunnel' : undefined;
}
function isOneOf(host, lists) {
    const labels = host.split('.');
    return lists.some((list) => isBelow(host, list.domains) || list.labels?.some((label) => labels.includes(label)));
}
function isLocal(host) {
    const literal = host.replace(/^\[|\]$/gu, '');
    // The library tells what is none by an error, which costs more than all the rest.
    if (/^\d|:/u.test(literal) && ipaddr.isValid(literal))
        return ipaddr.process(literal).range() !== 'unicast';
    return !host.includes('.') || isOneOf(host, localHosts);
}
