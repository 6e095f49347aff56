import { moveMember } from './edit.js';
import { quote } from './words.js';
export const misplacedMessages = {
    misplaced: 'The platform does not read {{key}} here and looks for it {{place}}. Put it there.',
    repeated: 'The platform reads the {{key}} {{place}} and not this one. Keep there what is needed of it, and take this one out.',
    move: 'Put {{key}} {{place}}.',
};
/**
 * Reports the values in wrong places that a rule speaks of.
 *
 * @param targets whether to speak of those whose right place is free, taken, or of both
 */
export function checkMisplaced(context, manifest, rule, targets) {
    for (const { value, misplacement } of manifest.misplaced) {
        const { to } = misplacement;
        const target = manifest.get(...to.slice(0, -1));
        if (misplacement.rule !== rule || target?.type !== 'object')
            continue;
        const isTaken = manifest.get(...to) !== undefined;
        if (!targets.includes(isTaken ? 'taken' : 'free'))
            continue;
        const data = { key: quote(to.at(-1)), place: placeOf(misplacement) };
        context.report({
            node: value.keyNode,
            messageId: isTaken ? 'repeated' : 'misplaced',
            data,
            suggest: isTaken || value.isRepeated
                ? []
                : [{ messageId: 'move', data, fix: moveMember(context.sourceCode, value, target) }],
        });
    }
}
function placeOf({ to }) {
    const parent = to.at(-2);
    return parent === undefined ? 'at the top level' : `inside ${quote(parent)}`;
}
