import type { Key, Requirement } from '../platform/key.js';
import type { Manifest } from '../widget/manifest.js';
import { reportAbsent } from './absent.js';
import type { WidgetRuleContext } from './create-rule.js';
import { insertMember } from './edit.js';
import { renameMessage } from './misspelt.js';
import { inOneLine, typeMessages } from './value-type.js';
import { oneOf, quote } from '../text/quote.js';

export const fieldMessages = {
  missing: '{{path}} has no {{key}}. Add {{expected}}.',
  misspelt:
    '{{path}} has no {{key}}, and the platform does not know {{found}}. Write {{key}}, if that was meant, else add it.',
  blank: 'The name of {{path}} is blank. Write {{expected}}.',
  add: 'Add {{member}}.',
  ...renameMessage,
};

export const fieldTypeMessages = { ...fieldMessages, ...typeMessages };

/**
 * Reports the keys that a field, or a step of the Salesbot builder, lacks.
 *
 * @param isMeant whether the rule speaks of the absence of a key
 */
export function checkFields(
  context: WidgetRuleContext<unknown[], keyof typeof fieldMessages>,
  manifest: Manifest,
  isMeant: (member: Key, requirement: Requirement) => boolean,
): void {
  for (const { value, key, path } of manifest.knownValues) {
    if (value.type !== 'object' || (key.role !== 'field' && key.role !== 'handler')) continue;
    for (const [name, member] of Object.entries(key.members ?? {})) {
      if (!member.required?.some((requirement) => isMeant(member, requirement))) continue;
      const present = value.get(name);
      const isBlank = name === 'name' && present?.text?.trim() === '';
      if (present && !isBlank) continue;
      const data = {
        path: quote(path.join('.')),
        key: quote(name),
        expected: wanted(name, member),
      };
      if (present) {
        context.report({ node: present.node, messageId: 'blank', data });
        continue;
      }
      reportAbsent(context, {
        object: value,
        key,
        names: [name],
        loc: () => value.keyNode.loc,
        messageIds: { absent: 'missing', misspelt: 'misspelt' },
        data,
        suggest: usualValues(member).map((usual) => ({
          messageId: 'add',
          data: { member: `${quote(name)}: ${JSON.stringify(usual)}` },
          fix: insertMember(context.sourceCode, value, name, usual),
        })),
      });
    }
  }
}

/** What may be written without knowing more of the field; a name is no such thing. */
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
