import { keyAt, type Misplacement } from '../platform/keys.js';
import type { JsonValue } from '../widget/json-value.js';
import type { Manifest } from '../widget/manifest.js';
import type { WidgetRuleContext } from './create-rule.js';
import { moveMember } from './edit.js';
import { isRequired } from './misspelled.js';
import { quote } from '../text/quote.js';

export const misplacedMessages = {
  misplaced: 'The platform does not read {{key}} here, only {{place}}. Move it there.',
  move: 'Move {{key}}, so that it is {{place}}.',
};

/** A value in a wrong place, and where it belongs. */
interface Misplaced {
  readonly value: JsonValue;
  readonly misplacement: Misplacement;
  /** The object that it belongs in, if that is there. */
  readonly target: JsonValue | undefined;
  /** Whether the right place has a value of its own. */
  readonly isTaken: boolean;
}

/** The values in wrong places; those for a `widget` that is missing or is not an object are left out, as that is the one mistake. */
export function misplacedIn(manifest: Manifest): readonly Misplaced[] {
  return manifest.misplaced.flatMap(({ value, misplacement }) => {
    const { to } = misplacement;
    const target = manifest.get(...to.slice(0, -1));
    if (target ? target.type !== 'object' : to[0] === 'widget') return [];
    const isTaken = target?.get(to.at(-1) as string) !== undefined;
    return [{ value, misplacement, target, isTaken }];
  });
}

/**
 * Reports the values in wrong places whose right place is empty.
 *
 * @param isMeant whether the rule speaks of a key, by whether a widget without it is an error
 */
export function checkMisplaced(
  context: WidgetRuleContext<unknown[], keyof typeof misplacedMessages>,
  manifest: Manifest,
  isMeant: (isNeeded: boolean) => boolean,
): void {
  for (const { value, misplacement, target, isTaken } of misplacedIn(manifest)) {
    if (isTaken || !isMeant(isNeeded(manifest, misplacement))) continue;
    const data = placeOf(misplacement);
    const suggest =
      target && !value.isDuplicated
        ? [
            {
              messageId: 'move' as const,
              data,
              fix: moveMember(context.sourceCode, value, target),
            },
          ]
        : [];
    context.report({ node: value.keyNode, messageId: 'misplaced', data, suggest });
  }
}

/** The misplaced values that the widget can do without and that the platform certainly does not read. */
export function ignoredValues(manifest: Manifest): ReadonlySet<JsonValue> {
  return new Set(
    manifest.misplaced.flatMap(({ value, misplacement }) =>
      misplacement.reaction !== undefined || isNeeded(manifest, misplacement) ? [] : [value],
    ),
  );
}

/** The key of a misplacement and its place, as messages name them. */
export function placeOf({ to }: Misplacement): { readonly key: string; readonly place: string } {
  const parent = to.at(-2);
  return {
    key: quote(to.at(-1) as string),
    place: parent === undefined ? 'at the top level' : `inside ${quote(parent)}`,
  };
}

/** Whether a rule calls it an error if the key is not in its place. */
function isNeeded(manifest: Manifest, { to, reaction }: Misplacement): boolean {
  if (reaction !== undefined) return reaction === 'refuses';
  const target = manifest.get(...to.slice(0, -1));
  const { required = [], ...key } = keyAt(...to);
  const certain = required.filter(({ absence }) => absence !== 'unknown');
  return target !== undefined && isRequired(manifest, target, { ...key, required: certain });
}
