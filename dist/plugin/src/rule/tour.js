import { membersOf } from './remark.js';
import { languageOf, misnamedLocaleFiles } from './locale-codes.js';
/** Whether the tour is there and not switched off. */
export function hasTour(manifest) {
    const tour = manifest.get('tour');
    return tour?.type === 'object' && tour.get('is_tour')?.plain !== false;
}
/**
 * How the keys of `tour_images` agree with `locale`. A code whose locale file is misnamed or undeclared is left out,
 * as another rule reports it where it is declared.
 */
export function tourLanguages(manifest) {
    const { locales, widget } = manifest;
    const misnamedFiles = misnamedLocaleFiles(manifest);
    const entries = membersOf(manifest.get('tour', 'tour_images'));
    if (locales.size === 0) {
        return { missing: [], undeclared: [], shown: entries.map(([, value]) => value) };
    }
    const keys = new Set(entries.map(([key]) => key));
    const missing = new Set([...locales.keys()].filter((code) => !keys.has(code)));
    const undeclared = [];
    for (const [key, value] of entries) {
        if (locales.has(key))
            continue;
        const meant = [...missing].find((code) => languageOf(code) === languageOf(key) || misnamedFiles.get(code)?.code === key);
        if (meant !== undefined)
            missing.delete(meant);
        const isExplained = meant === undefined
            ? widget.localeFile(key) !== undefined
            : misnamedFiles.get(meant)?.code === key;
        if (!isExplained)
            undeclared.push({ value, meant });
    }
    const shown = entries.flatMap(([key, value]) => (locales.has(key) ? [value] : []));
    return { missing: [...missing], undeclared, shown };
}
