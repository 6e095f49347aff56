import { systemItems } from '../platform/left-menu.js';
import { lacks } from './absent.js';
import { didYouMean } from './did-you-mean.js';
import { membersOf } from './remark.js';
const codes = systemItems.map(({ code }) => code);
/** The items of the left menu that are objects. */
export function menuItems(manifest) {
    return membersOf(manifest.get('left_menu')).flatMap(([code, value]) => {
        if (value.type !== 'object')
            return [];
        const system = systemItems.find((item) => item.code === code);
        if (system)
            return [{ code, value, kind: 'system', system }];
        if (['title', 'icon', 'icons'].some((key) => !lacks(manifest, value, key)))
            return [{ code, value, kind: 'own' }];
        const isMeant = value.get('is_hidden') ?? didYouMean(code, codes);
        return [{ code, value, kind: isMeant === undefined ? 'own' : 'unknown' }];
    });
}
