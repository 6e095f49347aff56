import { menuIcons, tourImages } from '../platform/images.js';
import { iconThemes } from '../platform/left-menu.js';
/** Every picture that a manifest names; what is no text is left out. */
export function namedImages(root) {
    const tour = [...(root.get('tour', 'tour_images')?.members.values() ?? [])];
    const menu = [...(root.get('left_menu')?.members.values() ?? [])];
    return [
        ...tour.flatMap(({ elements }) => elements.flatMap((one) => named(one, tourImages))),
        ...menu.flatMap((item) => [
            ...named(item.get('icon'), menuIcons),
            ...iconThemes.names.flatMap((theme) => named(item.get('icons', theme), menuIcons)),
        ]),
    ];
}
function named(value, kind) {
    const text = value?.text;
    return value && text !== undefined ? [{ value, text, kind, target: targetOf(text) }] : [];
}
/**
 * The place in the widget folder that a path means; a slash in front stands for the widget folder.
 *
 * A path that leaves the folder is told also where it would only do so on Windows or after decoding.
 */
export function targetOf(text) {
    if (/^(?:[a-z][a-z\d+.-]+:|\/\/)/iu.test(text))
        return { state: 'url' };
    const segments = segmentsOf(text);
    const isDrive = /^(?:[a-z]:|\\\\)/iu.test(text);
    if (!segments || isDrive || !segmentsOf(percentDecoded(text)))
        return { state: 'outside' };
    const path = segments.join('/');
    if (path.trim() === '')
        return { state: 'blank' };
    return { state: text.includes('\\') ? 'backslashes' : 'inside', path };
}
/** The names on the way, as Windows too would read them, or undefined where the way leads above its start. */
function segmentsOf(path) {
    const segments = [];
    for (const segment of path.split(/[/\\]/u)) {
        if (segment === '..') {
            if (segments.pop() === undefined)
                return undefined;
        }
        else if (segment !== '' && segment !== '.') {
            segments.push(segment);
        }
    }
    return segments;
}
function percentDecoded(text) {
    return text.replaceAll(/%(?<code>2e|2f|5c)/giu, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
