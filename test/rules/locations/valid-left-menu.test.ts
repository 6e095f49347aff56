import { testRule } from '../../helpers/test-rule.js';

const menu = (left_menu: unknown) => ({ widget: { locale: ['en'] }, left_menu });
const inMenu = (text: string) => `{ "widget": { "locale": [] }, "left_menu": { ${text} } }`;

testRule('valid-left-menu', {
  valid: [
    {
      name: 'items of the widget and of the platform',
      code: menu({
        home: {
          title: 'menu.home',
          icon: 'images/home.svg',
          icons: { light: 'a.svg', dark: 'b.svg' },
          sort: { after: 'leads' },
          submenu: { page: { title: 'menu.page', sort: 1 }, _comment: 'x' },
        },
        settings: { submenu: { page: { title: 'menu.page' } }, is_hidden: false },
        mail: { is_hidden: true },
        _comment: 'x',
      }),
    },
    { name: 'a misspelled item of the platform', code: menu({ lead: { is_hidden: true } }) },
    { name: 'a misspelled title is left to another rule', code: menu({ home: { titl: 'a.b' } }) },
    { name: 'a menu of another type is left to another rule', code: menu([{ title: 5 }]) },
    { name: 'no menu', code: { widget: { locale: ['en'] } } },
  ],
  invalid: [
    {
      name: 'an item without a title, and one with a blank one',
      code: inMenu('⟦"home"⟧: { "icon": "a.svg" }, "b": { "title": ⟦" "⟧ }'),
      errors: [
        { messageId: 'noTitle', data: { item: '"home"', example: '"left_menu.home"' } },
        { messageId: 'noTitle', data: { item: '"b"', example: '"left_menu.b"' } },
      ],
    },
    {
      name: 'an empty item',
      code: inMenu('⟦"warehouse"⟧: {}'),
      errors: [
        { messageId: 'noTitle', data: { item: '"warehouse"', example: '"left_menu.warehouse"' } },
      ],
    },
    {
      name: 'a page without a title below an item of the platform',
      code: inMenu('"stats": { "submenu": { ⟦"report"⟧: { "sort": 1 } } }'),
      errors: [{ messageId: 'noTitle', data: { item: '"report"', example: '"left_menu.report"' } }],
    },
    {
      name: 'hidden settings',
      code: inMenu('"settings": { "submenu": {}, "is_hidden": ⟦true⟧ }'),
      errors: [
        {
          messageId: 'hiddenSettings',
          suggestions: [{ messageId: 'remove', output: inMenu('"settings": { "submenu": {} }') }],
        },
      ],
    },
  ],
});
