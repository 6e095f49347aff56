import type { Misplacement } from '../platform/keys.js';
import type { Manifest } from '../widget/manifest.js';
import type { WidgetRuleContext } from './create-rule.js';
import { moveMember } from './edit.js';
import { quote } from '../text/quote.js';

export const misplacedMessages = {
  misplaced: 'The platform does not read {{key}} here and looks for it {{place}}. Put it there.',
  repeated:
    'The platform reads the {{key}} {{place}} and not this one. Keep there what is needed of it, and take this one out.',
  move: 'Put {{key}} {{place}}.',
};

/**
 * Reports the values in wrong places that a rule speaks of.
 *
 * @param isMeant whether it speaks of such a value, by whether its right place is taken
 */
export function checkMisplaced(
  context: WidgetRuleContext<unknown[], keyof typeof misplacedMessages>,
  manifest: Manifest,
  isMeant: (misplacement: Misplacement, isTaken: boolean) => boolean,
): void {
  for (const { value, misplacement } of manifest.misplaced) {
    const { to } = misplacement;
    const target = manifest.get(...to.slice(0, -1));
    if (target?.type !== 'object') continue;
    const isTaken = manifest.get(...to) !== undefined;
    if (!isMeant(misplacement, isTaken)) continue;
    const data = { key: quote(to.at(-1) as string), place: placeOf(misplacement) };
    context.report({
      node: value.keyNode,
      messageId: isTaken ? 'repeated' : 'misplaced',
      data,
      suggest:
        isTaken || value.isDuplicated
          ? []
          : [{ messageId: 'move', data, fix: moveMember(context.sourceCode, value, target) }],
    });
  }
}

function placeOf({ to }: Misplacement): string {
  const parent = to.at(-2);
  return parent === undefined ? 'at the top level' : `inside ${quote(parent)}`;
}
