/** A string of strict JSON, and the colon after it where it is a key. */
const string = /"[^"\\]*(?:\\.[^"\\]*)*"(?<colon>\s*:)?/gu;
/**
 * Whether a key stands in its object more than once, which `JSON.parse` passes over: the text has more keys then than what
 * came of it. Of where they are nothing is known.
 *
 * @param text strict JSON
 * @param value what `JSON.parse` makes of it
 */
export function hasRepeatedKeys(text, value) {
    let written = 0;
    for (const { groups } of text.matchAll(string))
        if (groups?.['colon'] !== undefined)
            written += 1;
    return written !== keysIn(value);
}
function keysIn(value) {
    if (typeof value !== 'object' || value === null)
        return 0;
    const members = Object.values(value);
    const own = Array.isArray(value) ? 0 : members.length;
    return members.reduce((sum, member) => sum + keysIn(member), own);
}
