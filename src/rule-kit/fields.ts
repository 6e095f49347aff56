import type { Key, Requirement } from '../platform/key.js';
import type { Manifest } from '../widget/manifest.js';
import { reportAbsent } from './absent.js';
import type { WidgetRuleContext } from './create-rule.js';
import { isCustomLabel } from './custom-label.js';
import { insertMember } from './edit.js';
import { renameMessage } from './misspelled.js';
import { inOneLine, wrongTypeMessage } from './value-type.js';
import { oneOf, quote } from '../text/quote.js';

export const absentKeyMessages = {
  missing: '{{path}} has no {{key}}. Add {{expected}}.',
  misspelled:
    '{{path}} has no {{key}}, and the platform does not know {{found}}. Did you mean {{key}}? If not, add it.',
  add: 'Add {{member}}.',
  ...renameMessage,
};

export const fieldMessages = {
  ...absentKeyMessages,
  blank: 'The name of {{path}} is blank. Write {{expected}}.',
  ...wrongTypeMessage,
};

/** Whether a rule speaks of the absence of a key. */
type IsMeant = (member: Key, requirement: Requirement) => boolean;

/** Reports the keys that a field, or a step of the Salesbot builder, lacks, and names that are blank. */
export function checkFields(
  context: WidgetRuleContext<unknown[], keyof typeof fieldMessages>,
  manifest: Manifest,
  isMeant: IsMeant,
): void {
  for (const { value, name, data } of requiredKeys(manifest, isMeant)) {
    const present = value.get(name);
    if (name === 'name' && present?.text?.trim() === '' && !isCustomLabel(present))
      context.report({ node: present.node, messageId: 'blank', data });
  }
  checkAbsentKeys(context, manifest, isMeant);
}

/** Reports the keys that a field, or a step of the Salesbot builder, lacks. */
export function checkAbsentKeys<MessageIds extends string>(
  context: WidgetRuleContext<unknown[], MessageIds | keyof typeof absentKeyMessages>,
  manifest: Manifest,
  isMeant: IsMeant,
): void {
  for (const { value, key, name, member, data } of requiredKeys(manifest, isMeant)) {
    if (value.get(name)) continue;
    reportAbsent(context, {
      object: value,
      key,
      names: [name],
      loc: () => value.keyNode.loc,
      messageIds: { absent: 'missing', misspelled: 'misspelled' },
      data,
      suggest: usualValues(member).map((usual) => ({
        messageId: 'add',
        data: { member: `${quote(name)}: ${JSON.stringify(usual)}` },
        fix: insertMember(context.sourceCode, value, name, usual),
      })),
    });
  }
}

function requiredKeys(manifest: Manifest, isMeant: IsMeant) {
  return manifest.knownValues
    .filter(({ value, key }) => {
      const isField = key.role === 'field' || key.role === 'handler';
      return isField && value.type === 'object';
    })
    .flatMap(({ value, key, path }) =>
      Object.entries(key.members ?? {})
        .filter(([, member]) =>
          member.required?.some((requirement) => isMeant(member, requirement)),
        )
        .map(([name, member]) => {
          const expected = wanted(name, member);
          const data = { path: quote(path.join('.')), key: quote(name), expected };
          return { value, key, name, member, data };
        }),
    );
}

/** What may be written without knowing more of the field; a name is not such a thing. */
function usualValues({ type, values }: Key): readonly unknown[] {
  if (type === 'boolean') return [true, false];
  return (values ?? []).slice(0, 1).map(({ value }) => value);
}

/** What to write for a key, to end a sentence. */
function wanted(name: string, { type, values, examples }: Key): string {
  if (type === 'boolean') return `${quote(name)} with true or false`;
  if (values) return `it with the value ${oneOf(values.map(({ value }) => String(value)))}`;
  return `a reference to its text, as in ${inOneLine(examples?.[0])}`;
}
