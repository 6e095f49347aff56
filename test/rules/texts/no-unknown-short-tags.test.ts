import { testRule } from '../../helpers/test-rule.js';

const file = 'i18n/en.json';
const files = {
  'manifest.json': {
    widget: {
      locale: ['en'],
      description: 'widget.description',
      short_description: 'widget.short',
    },
    tour: { tour_description: 'widget.tour' },
  },
};
const describe = (description: string) => ({ widget: { description } });
const known =
  '"#HOST#", "#SUBDOMAIN#", "#LOGIN#", "#ACCOUNT_ID#", "#USER_ID#" or "#TOP_LEVEL_DOMAIN#"';

testRule('no-unknown-short-tags', {
  valid: [
    ...[
      '#HOST# #SUBDOMAIN# #LOGIN# #ACCOUNT_ID# #USER_ID# #TOP_LEVEL_DOMAIN#',
      '<a href="https://#SUBDOMAIN#.acme.test/?id=#ACCOUNT_ID#">#HOST##LOGIN#</a>',
      '<b style="color:#FF0000">#FFF#000</b> #ABCDEF# #FFFFFFFF#',
      'We are #1, #1# and C#',
      '#SALES#CRM',
      '&#1052;#x',
      '# HOST #, #host#, ##',
    ].map((text) => ({ name: text, file, files, code: describe(text) })),
    {
      name: 'the links of amoCRM',
      file,
      files,
      options: [{ platform: 'amocrm' }],
      code: describe('#LINK#https://acme.test#/LINK#'),
    },
    { name: 'other texts', file, files, code: { widget: { name: '#PHONE#', hint: '#PHONE#' } } },
    { name: 'values of other types', file, files, code: { widget: { description: ['#PHONE#'] } } },
    { name: 'a number at the root', file, files, code: '5' },
  ],
  invalid: [
    {
      name: 'a tag that was misspelled, twice',
      file,
      files,
      code: '{ "widget": { "description": ⟦"#ACOUNT_ID# is #ACOUNT_ID#"⟧ } }',
      errors: [
        {
          messageId: 'misspelled',
          data: { platform: 'Kommo', tag: '"#ACOUNT_ID#"', meant: '"#ACCOUNT_ID#"' },
          suggestions: [
            {
              messageId: 'correct',
              data: { tag: '"#ACOUNT_ID#"', meant: '"#ACCOUNT_ID#"' },
              output: '{ "widget": { "description": "#ACCOUNT_ID# is #ACCOUNT_ID#" } }',
            },
          ],
        },
      ],
    },
    {
      name: 'a tag like no other, in each of the descriptions',
      file,
      files,
      code: '{ "widget": { "description": ⟦"#PHONE_NUMBER#"⟧, "short": ⟦"#PHONE_NUMBER#"⟧, "tour": ⟦"#PHONE_NUMBER#"⟧ } }',
      errors: [1, 2, 3].map(() => ({
        messageId: 'unknown',
        data: { platform: 'Kommo', tag: '"#PHONE_NUMBER#"', expected: known },
      })),
    },
    {
      name: 'an obsolete tag, in the manifest',
      code: '{ "widget": { "locale": ["en"], "description": ⟦"#API_HASH# #LOGIN#"⟧ } }',
      errors: [{ messageId: 'obsolete', data: { tag: '"#API_HASH#"' } }],
    },
    {
      name: 'the links of amoCRM on Kommo',
      file,
      files,
      code: '{ "widget": { "description": ⟦"#LINK#https://acme.test#/LINK#"⟧ } }',
      errors: [
        {
          messageId: 'link',
          data: { platform: 'Kommo', other: 'amoCRM', tag: '"#LINK#"' },
        },
      ],
    },
    {
      name: 'a misspelled tag on amoCRM',
      file,
      files,
      options: [{ platform: 'amocrm' }],
      code: '{ "widget": { "description": ⟦"#LNK#"⟧ } }',
      errors: [
        {
          messageId: 'misspelled',
          data: { platform: 'amoCRM', tag: '"#LNK#"', meant: '"#LINK#"' },
          suggestions: [
            {
              messageId: 'correct',
              data: { tag: '"#LNK#"', meant: '"#LINK#"' },
              output: '{ "widget": { "description": "#LINK#" } }',
            },
          ],
        },
      ],
    },
  ],
});
