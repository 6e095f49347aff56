import { pages, type Fact } from './fact.js';

/** A closed list of `type` values and the wrong ones that people write for them. */
export interface FieldTypes extends Fact {
  readonly types: readonly string[];
  /** Wrong value in lower case → the type that does its job. */
  readonly aliases: Readonly<Record<string, string>>;
}

const drawnByScript = ['checkbox', 'select', 'list', 'radio', 'date', 'file', 'button', 'boolean'];
const textual = ['string', 'textarea', 'input', 'email', 'phone'];

/** `settings.<code>.type`; anything that is not a plain input is drawn by script.js as `custom`. */
export const settingsFieldTypes: FieldTypes = {
  types: ['text', 'pass', 'users', 'users_lp', 'custom'],
  aliases: {
    ...Object.fromEntries(drawnByScript.map((name) => [name, 'custom'])),
    ...Object.fromEntries([...textual, 'number', 'numeric', 'url', 'link'].map((n) => [n, 'text'])),
    password: 'pass',
    secret: 'pass',
    user: 'users',
  },
  source: pages.fieldTypes,
  confidence: 'high',
};

/** `salesbot_designer.<handler>.settings.<field>.type`. */
export const salesbotFieldTypes: FieldTypes = {
  types: ['text', 'numeric', 'url'],
  aliases: {
    ...Object.fromEntries(textual.map((name) => [name, 'text'])),
    number: 'numeric',
    integer: 'numeric',
    int: 'numeric',
    float: 'numeric',
    link: 'url',
    uri: 'url',
  },
  source: pages.salesbot,
  confidence: 'high',
};
