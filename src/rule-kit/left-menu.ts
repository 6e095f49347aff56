import { systemItems, type SystemItem } from '../platform/left-menu.js';
import type { JsonValue } from '../widget/json-value.js';
import type { Manifest } from '../widget/manifest.js';
import { lacks } from './absent.js';
import { didYouMean } from '../text/did-you-mean.js';
import { membersOf } from '../widget/comment-key.js';

/** A member of `left_menu`: an item of the platform's, of the widget's own, or one that is meant to be the platform's. */
export type MenuItem = { readonly code: string; readonly value: JsonValue } & (
  | { readonly kind: 'system'; readonly system: SystemItem }
  | { readonly kind: 'own' }
  | { readonly kind: 'unknown' }
);

const codes = systemItems.map(({ code }) => code);

/** The items of the left menu that are objects. */
export function menuItems(manifest: Manifest): readonly MenuItem[] {
  return membersOf(manifest.get('left_menu')).flatMap(([code, value]): MenuItem[] => {
    if (value.type !== 'object') return [];
    const system = systemItems.find((item) => item.code === code);
    if (system) return [{ code, value, kind: 'system', system }];
    if (['title', 'icon', 'icons'].some((key) => !lacks(manifest, value, key)))
      return [{ code, value, kind: 'own' }];
    const isMeant = value.get('is_hidden') ?? didYouMean(code, codes);
    return [{ code, value, kind: isMeant === undefined ? 'own' : 'unknown' }];
  });
}
