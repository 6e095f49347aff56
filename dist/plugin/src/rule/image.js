const formatNames = {
    png: 'a PNG',
    jpeg: 'a JPEG',
    gif: 'a GIF',
    webp: 'a WebP',
    bmp: 'a BMP',
    svg: 'an SVG',
};
/** `a PNG`, `a PNG or a JPEG`. */
export function formatText(...formats) {
    return formats.map((format) => formatNames[format]).join(' or ');
}
/** `108×108`. */
export function sizeText({ width, height }) {
    return `${String(width)}×${String(height)}`;
}
