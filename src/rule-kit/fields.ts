import type { Key } from '../platform/keys.js';
import type { JsonValue } from '../widget/json-value.js';
import type { Manifest } from '../widget/manifest.js';
import type { WidgetRuleContext } from './create-rule.js';
import { insertMember } from './edit.js';
import { knownValues } from './known-values.js';
import { misspeltMembers, renameMessage, suggestRename } from './misspelt.js';
import { inOneLine, reportType, typeMessages, wrongTypes } from './value-type.js';
import { oneOf, quote } from '../text/quote.js';

export const fieldMessages = {
  missing: '{{path}} has no {{key}}. Add {{expected}}.',
  misspelt:
    '{{path}} has no {{key}}, and the platform does not know {{found}}. Write {{key}}, if that was meant, else add it.',
  blank: 'The name of {{path}} is blank. Write {{expected}}.',
  add: 'Add {{member}}.',
  ...renameMessage,
  ...typeMessages,
};

/**
 * Reports what a rule has to say of fields: those that are no object, and those that lack a key which the rule calls
 * required in the tree of known keys.
 */
export function checkFields(
  context: WidgetRuleContext<unknown[], keyof typeof fieldMessages>,
  manifest: Manifest,
  rule: string,
): void {
  for (const known of wrongTypes(manifest, rule)) reportType(context, known, () => false);
  for (const { value, key, path } of knownValues(manifest)) {
    if (value.type !== 'object') continue;
    for (const [name, member] of Object.entries(key.members ?? {})) {
      if (!member.required?.some((requirement) => requirement.rule === rule)) continue;
      const present = value.get(name);
      const isBlank = name === 'name' && present?.text?.trim() === '';
      if (present && !isBlank) continue;
      const data = {
        path: quote(path.join('.')),
        key: quote(name),
        expected: wanted(name, member),
      };
      if (present) context.report({ node: present.node, messageId: 'blank', data });
      else reportAbsent(context, { value, key, name, member, data });
    }
  }
}

interface Absence {
  readonly value: JsonValue;
  readonly key: Key;
  readonly name: string;
  readonly member: Key;
  readonly data: { readonly path: string; readonly key: string; readonly expected: string };
}

function reportAbsent(
  context: WidgetRuleContext<unknown[], keyof typeof fieldMessages>,
  { value, key, name, member, data }: Absence,
): void {
  const found = misspeltMembers(value, key).get(name);
  if (found) {
    context.report({
      node: found.keyNode,
      messageId: 'misspelt',
      data: { path: data.path, key: data.key, found: quote(found.key ?? '') },
      suggest: [suggestRename(found, name)],
    });
    return;
  }
  context.report({
    node: value.keyNode,
    messageId: 'missing',
    data,
    suggest: usualValues(member).map((usual) => ({
      messageId: 'add' as const,
      data: { member: `${quote(name)}: ${JSON.stringify(usual)}` },
      fix: insertMember(context.sourceCode, value, name, usual),
    })),
  });
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
