import { testRule } from '../../helpers/test-rule.js';

const cards = ['lcard-0', 'ccard-0', 'comcard-0'];
const expected = '"lcard-0", "ccard-0" or "comcard-0"';

testRule('require-card-for-card-sdk', {
  valid: [
    { name: 'a card', code: { locations: ['card_sdk', 'lcard-0'], settings: {} } },
    { name: 'a card without a number', code: { locations: ['comcard', 'card_sdk'], settings: {} } },
    { name: 'no card SDK', code: { locations: ['settings'], settings: {} } },
    {
      name: 'a card with a wrong number or a misspelled one is the finding of another rule',
      code: { locations: ['card_sdk', 'ccard-2'], settings: {} },
    },
    {
      name: 'a misspelled card is the finding of another rule',
      code: { locations: ['card_sdk', 'LCard-1'], settings: {} },
    },
    { name: 'wrong types', code: { locations: [1, null, {}], settings: {} } },
    { name: 'no locations', code: { widget: { locale: [] } } },
  ],
  invalid: [
    {
      name: 'no card',
      code: '{ "locations": ["settings", ⟦"card_sdk"⟧], "settings": {} }',
      errors: [
        {
          messageId: 'noCard',
          data: { location: '"card_sdk"', expected },
          suggestions: cards.map((card) => ({
            messageId: 'add',
            data: { location: `"${card}"` },
            output: `{ "locations": ["settings", "card_sdk", "${card}"], "settings": {} }`,
          })),
        },
      ],
    },
    {
      name: 'a list and the card of another kind',
      code: '{\n  "widget": {\n    "locale": [],\n    "locations": [\n      ⟦"card_sdk"⟧,\n      "cucard-1",\n      "llist-1"\n    ]\n  }\n}',
      errors: [
        {
          messageId: 'noCard',
          data: { location: '"card_sdk"', expected },
          suggestions: cards.map((card) => ({
            messageId: 'add',
            data: { location: `"${card}"` },
            output: `{\n  "widget": {\n    "locale": [],\n    "locations": [\n      "card_sdk",\n      "cucard-1",\n      "llist-1",\n      "${card}"\n    ]\n  }\n}`,
          })),
        },
      ],
    },
  ],
});
