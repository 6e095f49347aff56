import { pages } from './fact.js';
/** The file that draws a widget in the interface. */
export const script = {
    name: 'script.js',
    source: pages.structure,
    confidence: 'high',
};
/**
 * What a public archive must not hold because the widget does not use it, beside the files that operating systems and
 * editors leave behind.
 */
export const unused = {
    folders: ['node_modules'],
    endings: ['.zip', '.rar', '.7z', '.tar', '.gz', '.tgz', '.map'],
    source: pages.checklist,
    confidence: 'medium',
};
/** What people keep beside a widget and leave out of its archive, so that a change of it is none of the widget. */
export const unshipped = {
    folders: ['node_modules'],
    beginnings: ['.'],
    endings: ['.md', '.map'],
    source: pages.checklist,
    confidence: 'medium',
};
