import { testRule } from '../../helpers/test-rule.js';

const menu = (left_menu: unknown) => ({ widget: { locale: ['en'] }, left_menu });

testRule('require-left-menu-icons', {
  valid: [
    { name: 'an icon', code: menu({ home: { title: 'menu.home', icon: 'images/home.svg' } }) },
    {
      name: 'an icon for each theme',
      code: menu({ home: { title: 'menu.home', icons: { light: 'a.svg', dark: 'b.svg' } } }),
    },
    {
      name: 'an icon for both beside one for one theme',
      code: menu({ home: { title: 'menu.home', icon: 'a.svg', icons: { dark: 'b.svg' } } }),
    },
    {
      name: 'items of the platform',
      code: menu({ stats: { submenu: { report: { title: 'a.b' } } }, leads: { is_hidden: true } }),
    },
    { name: 'a misspelled item of the platform', code: menu({ lead: { is_hidden: true } }) },
    {
      name: 'misspelled keys are left to another rule',
      code: menu({ a: { title: 'a.b', icn: 'a.svg' }, b: { icons: { ligh: 'a', dark: 'b' } } }),
    },
    { name: 'a remark', code: menu({ _comment: 'x' }) },
    {
      name: 'other types are left to other rules',
      code: menu({ a: 'x', b: null, c: { title: 'x', icon: 5 }, d: { title: 'x', icons: [] } }),
    },
    { name: 'a menu of another type', code: menu(['home']) },
  ],
  invalid: [
    {
      name: 'no icon',
      code: '{ "widget": { "locale": [] }, "left_menu": { ⟦"home"⟧: { "title": "menu.home" } } }',
      errors: [{ messageId: 'none', data: { item: '"home"', themes: '"light" and "dark"' } }],
    },
    {
      name: 'an icon for one theme, and for none',
      code: '{ "widget": { "locale": [] }, "left_menu": { "a": { ⟦"icons"⟧: { "light": "a.svg" } }, "b": { ⟦"icons"⟧: {} } } }',
      errors: [
        { messageId: 'oneTheme', data: { item: '"a"', themes: '"dark"' } },
        { messageId: 'oneTheme', data: { item: '"b"', themes: '"light" and "dark"' } },
      ],
    },
  ],
});
