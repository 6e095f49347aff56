import { testRule } from '../../helpers/test-rule.js';

const menu = (left_menu: unknown) => ({ widget: { locale: ['en'] }, left_menu });
const inMenu = (text: string) => `{ "widget": { "locale": [] }, "left_menu": { ${text} } }`;
const hideable = {
  Kommo: '"dashboard", "leads", "tasks", "mail" or "stats"',
  amoCRM: '"dashboard", "leads", "tasks", "customers", "catalogs", "mail" or "stats"',
};
const amocrm = [{ platform: 'amocrm' }];

testRule('no-ineffective-left-menu', {
  valid: [
    {
      name: 'what Kommo lets a widget do',
      code: menu({
        home: { title: 'menu.home', icon: 'a.svg', sort: { after: 'leads' }, submenu: { a: {} } },
        stats: { submenu: { report: { title: 'menu.report' } }, is_hidden: false },
        settings: { submenu: { page: { title: 'menu.page' } } },
        mail: { is_hidden: true },
      }),
    },
    {
      name: 'what amoCRM lets a widget do',
      code: menu({
        home: { title: 'menu.home', icon: 'a.svg', sort: { after: 'catalogs' } },
        customers: { is_hidden: true },
        stats: { is_hidden: true },
      }),
      options: amocrm,
    },
    {
      name: 'what is hidden and can not be is left to another rule',
      code: menu({ settings: { is_hidden: true } }),
    },
    { name: 'an item of its own with a code that is near', code: menu({ lead: { title: 'a.b' } }) },
    { name: 'an item of its own with pages only', code: menu({ warehouse: { submenu: {} } }) },
    { name: 'not hidden', code: menu({ home: { title: 'a.b', is_hidden: false } }) },
    {
      name: 'other types are left to other rules',
      code: menu({
        _comment: 'x',
        a: 'x',
        b: [],
        c: { title: 5, sort: 'leads', is_hidden: 'true' },
        d: { title: 5, sort: { after: 5 } },
      }),
    },
    { name: 'a menu of another type', code: menu('home') },
  ],
  invalid: [
    {
      name: 'a misspelled item to hide',
      code: inMenu('⟦"task"⟧: { "is_hidden": true }'),
      errors: [
        {
          messageId: 'unknownItem',
          data: {
            platform: 'Kommo',
            item: '"task"',
            expected: '"dashboard", "leads", "tasks", "mail", "stats" or "settings"',
          },
          suggestions: [
            {
              messageId: 'rename',
              data: { key: '"tasks"' },
              output: inMenu('"tasks": { "is_hidden": true }'),
            },
          ],
        },
      ],
    },
    {
      name: 'a misspelled item to add pages to',
      code: inMenu('⟦"Stats"⟧: { "submenu": {} }'),
      errors: [
        {
          messageId: 'unknownItem',
          data: {
            platform: 'Kommo',
            item: '"Stats"',
            expected: '"dashboard", "leads", "tasks", "mail", "stats" or "settings"',
          },
          suggestions: [
            {
              messageId: 'rename',
              data: { key: '"stats"' },
              output: inMenu('"stats": { "submenu": {} }'),
            },
          ],
        },
      ],
    },
    {
      name: 'a misspelled item beside the right one',
      code: inMenu('"stats": {}, ⟦"stat"⟧: { "is_hidden": true }'),
      errors: [
        {
          messageId: 'unknownItem',
          data: {
            platform: 'Kommo',
            item: '"stat"',
            expected: '"dashboard", "leads", "tasks", "mail", "stats" or "settings"',
          },
        },
      ],
    },
    {
      name: 'an unknown item to hide',
      code: inMenu('⟦"calendar"⟧: { "is_hidden": true }'),
      options: amocrm,
      errors: [
        {
          messageId: 'unknownItem',
          data: {
            platform: 'amoCRM',
            item: '"calendar"',
            expected:
              '"dashboard", "leads", "tasks", "customers", "catalogs", "mail", "stats" or "settings"',
          },
        },
      ],
    },
    {
      name: 'hiding an item of the other platform and an item of its own',
      code: inMenu(
        '"customers": { ⟦"is_hidden"⟧: true }, "home": { "title": "a.b", ⟦"is_hidden"⟧: true }',
      ),
      errors: [
        {
          messageId: 'notHideable',
          data: { platform: 'Kommo', item: '"customers"', expected: hideable.Kommo },
          suggestions: [
            {
              messageId: 'remove',
              data: { key: '"is_hidden"' },
              output: inMenu('"customers": {  }, "home": { "title": "a.b", "is_hidden": true }'),
            },
          ],
        },
        {
          messageId: 'notHideable',
          data: { platform: 'Kommo', item: '"home"', expected: hideable.Kommo },
          suggestions: [
            {
              messageId: 'remove',
              data: { key: '"is_hidden"' },
              output: inMenu('"customers": { "is_hidden": true }, "home": { "title": "a.b" }'),
            },
          ],
        },
      ],
    },
    {
      name: 'hiding an item of its own on amoCRM',
      code: inMenu('"home": { "title": "a.b", ⟦"is_hidden"⟧: true }'),
      options: amocrm,
      errors: [
        {
          messageId: 'notHideable',
          data: { platform: 'amoCRM', item: '"home"', expected: hideable.amoCRM },
          suggestions: [
            {
              messageId: 'remove',
              data: { key: '"is_hidden"' },
              output: inMenu('"home": { "title": "a.b" }'),
            },
          ],
        },
      ],
    },
    {
      name: 'pages for an item that takes none',
      code: inMenu('"leads": { ⟦"submenu"⟧: { "a": { "title": "a.b" } } }'),
      errors: [
        {
          messageId: 'notExtendable',
          data: { platform: 'Kommo', item: '"leads"', expected: '"stats" or "settings"' },
          suggestions: [
            { messageId: 'remove', data: { key: '"submenu"' }, output: inMenu('"leads": {  }') },
          ],
        },
      ],
    },
    {
      name: 'a place after an item that is not there',
      code: inMenu('"home": { "title": "a.b", "sort": { "after": ⟦"lead"⟧ } }'),
      errors: [
        {
          messageId: 'notFollowable',
          data: {
            platform: 'Kommo',
            item: '"lead"',
            expected: '"dashboard", "leads", "tasks", "stats" or "settings"',
          },
          suggestions: [
            {
              messageId: 'replace',
              data: { replacement: '"leads"' },
              output: inMenu('"home": { "title": "a.b", "sort": { "after": "leads" } }'),
            },
          ],
        },
      ],
    },
    {
      name: 'a place after an item of the other platform',
      code: inMenu('"home": { "title": "a.b", "sort": { "after": ⟦"customers"⟧ } }'),
      errors: [
        {
          messageId: 'notFollowable',
          data: {
            platform: 'Kommo',
            item: '"customers"',
            expected: '"dashboard", "leads", "tasks", "stats" or "settings"',
          },
        },
      ],
    },
  ],
});
