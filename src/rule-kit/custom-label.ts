import type { JsonValue } from '../widget/json-value.js';

/** Whether a value is the label of a `custom` field. The author draws such a field, so a blank label is deliberate. */
export function isCustomLabel(value: JsonValue): boolean {
  return value.key === 'name' && value.parent?.get('type')?.text === 'custom';
}
