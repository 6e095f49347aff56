import { Parser } from 'htmlparser2';
import { BMP } from 'image-size/types/bmp';
import { GIF } from 'image-size/types/gif';
import { JPG } from 'image-size/types/jpg';
import { PNG } from 'image-size/types/png';
import { WEBP } from 'image-size/types/webp';
import { decode } from './parse.js';
/** How much of a picture is read, however large it is: what a PNG needs, and what is enough for nearly any other. */
const headLengths = { png: 4 * 1024, other: 64 * 1024 };
// One by one and not all that the library has: some of its other formats have looped for ever on hostile bytes.
const formats = { png: PNG, jpeg: JPG, gif: GIF, webp: WEBP, bmp: BMP };
/** What the file at a path is as a picture. */
export function imageOf(files, path) {
    const headLength = path.toLowerCase().endsWith('.png') ? headLengths.png : headLengths.other;
    const head = files.read(path, headLength);
    const bytes = files.size(path);
    if (!head || bytes === undefined)
        return { path, state: 'unreadable', bytes: 0 };
    if (head.length === 0)
        return { path, state: 'empty', bytes };
    const format = formatOf(head);
    if (!format)
        return { path, state: 'unknown', bytes };
    if (format === 'svg')
        return { path, state: 'ok', bytes, format };
    const size = sizeOf(head, format);
    if (size)
        return { path, state: 'ok', bytes, format, size };
    return { path, state: head.length < headLength ? 'truncated' : 'ok', bytes, format };
}
function formatOf(head) {
    for (const [format, { validate }] of Object.entries(formats)) {
        // A PNG without its first chunk makes the library throw; it is one all the same, of no size.
        if (attempt(() => validate(head), true))
            return format;
    }
    return rootElement(head) === 'svg' ? 'svg' : undefined;
}
function sizeOf(head, format) {
    // The library reads on behind the end of an array that is a part of a larger one.
    const whole = head.byteLength === head.buffer.byteLength ? head : head.slice();
    return attempt(() => {
        const { validate, calculate } = formats[format];
        if (!validate(whole))
            return undefined;
        const { width, height } = calculate(whole);
        return { width, height };
    }, undefined);
}
/** The name of the outermost element, without its prefix, where the bytes are XML or HTML. */
function rootElement(head) {
    const text = decode(head);
    if (!text.trimStart().startsWith('<'))
        return undefined;
    let root;
    const parser = new Parser({
        onopentagname(name) {
            root ??= name;
            parser.pause();
        },
    }, { xmlMode: true });
    parser.write(text);
    return root?.replace(/^.*:/u, '');
}
function attempt(action, otherwise) {
    try {
        return action();
    }
    catch {
        return otherwise;
    }
}
