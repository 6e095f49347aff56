import type { JsonValue } from '../widget/json-value.js';

/** Every text of a locale file, in groups and arrays too, in the order of the file. */
export function walkTexts(
  root: JsonValue,
): readonly { readonly value: JsonValue; readonly text: string }[] {
  const texts: { value: JsonValue; text: string }[] = [];
  const rest = [root];
  for (let value = rest.pop(); value; value = rest.pop()) {
    if (value.text !== undefined) texts.push({ value, text: value.text });
    rest.push(...[...value.members.values(), ...value.elements].reverse());
  }
  return texts;
}
