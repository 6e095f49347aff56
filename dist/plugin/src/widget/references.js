import { valueAt } from './locale-file.js';
import { salesbotNonHandlerKeys } from '../platform/field-types.js';
/**
 * Every place of a manifest that holds a text or a reference to one.
 *
 * @param settings the settings block, wherever it stands
 */
export function textPlaces(root, settings) {
    const places = [];
    const add = (value, location) => {
        if (value)
            places.push(location === undefined ? { value } : { value, location });
    };
    const membersOf = (value) => value?.members ?? new Map();
    for (const key of ['name', 'description', 'short_description'])
        add(root.get('widget', key));
    for (const field of membersOf(settings).values())
        add(field.get('name'));
    add(root.get('tour', 'tour_description'));
    for (const field of membersOf(root.get('dp', 'settings')).values()) {
        add(field.get('name'), 'digital_pipeline');
    }
    add(root.get('advanced', 'title'), 'advanced_settings');
    for (const [code, handler] of membersOf(root.get('salesbot_designer'))) {
        if (salesbotNonHandlerKeys.includes(code))
            continue;
        add(handler.get('name'), 'salesbot_designer');
        for (const field of membersOf(handler.get('settings')).values()) {
            add(field.get('name'), 'salesbot_designer');
            const literal = field.get('default_value');
            if (literal)
                places.push({ value: literal, location: 'salesbot_designer', mayBeLiteral: true });
        }
    }
    for (const item of membersOf(root.get('left_menu')).values()) {
        add(item.get('title'), 'widget_page');
        for (const entry of membersOf(item.get('submenu')).values())
            add(entry.get('title'), 'widget_page');
    }
    for (const key of ['title', 'error_text'])
        add(root.get('amoforms_settings', key), 'amoforms');
    return places;
}
/**
 * Whether a text has the form of a reference: segments joined by dots, without blanks, and no URL.
 *
 * @see https://developers.kommo.com/docs/manifest-json
 */
export function looksLikeReference(text) {
    return /^[^\s.:/]+(?:\.[^\s.:/]+)+$/u.test(text);
}
/** The value that a reference leads to in a locale tree, or undefined. */
export function resolveReference(tree, reference) {
    return valueAt(tree, reference.split('.'));
}
