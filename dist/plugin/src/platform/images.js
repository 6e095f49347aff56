import { pages } from './fact.js';
/** What all logos have in common. Whether the 300 KB are 300 000 or 307 200 bytes is said nowhere. */
export const logoFile = {
    format: 'png',
    maxBytes: 300 * 1024,
    source: pages.images,
    confidence: 'high',
};
const logo = (name, width, height) => ({
    path: `images/${name}`,
    width,
    height,
    wanted: 'always',
    source: pages.images,
    confidence: 'high',
});
/** Every logo of a widget. */
export const logos = [
    logo('logo.png', 130, 100),
    logo('logo_main.png', 400, 272),
    logo('logo_small.png', 108, 108),
    // The page asks for these two "if the widget works in cards"; packages without them were accepted.
    { ...logo('logo_medium.png', 240, 84), wanted: 'in areas', confidence: 'medium' },
    { ...logo('logo_min.png', 84, 84), wanted: 'in areas', confidence: 'medium' },
    { ...logo('logo_dp.png', 174, 109), wanted: { location: 'digital_pipeline' } },
];
/** `tour.tour_images`: the tutorial shows JPEG and the manifest page PNG; the checklist gives the size. */
export const tourImages = {
    name: 'tour image',
    formats: ['png', 'jpeg'],
    size: { width: 1188, height: 616 },
    example: '/images/tour_1_en.png',
    source: pages.checklist,
    confidence: 'high',
};
/** `left_menu.<item>.icon` and `left_menu.<item>.icons`. */
export const menuIcons = {
    name: 'menu icon',
    formats: ['svg'],
    example: 'images/menu_icon.svg',
    source: pages.leftMenu,
    confidence: 'high',
};
