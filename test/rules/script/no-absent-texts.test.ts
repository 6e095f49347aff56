import { testRule } from '../../helpers/test-rule.js';

const files = {
  'manifest.json': { widget: { locale: ['en', 'es'] }, locations: [] },
  'i18n/en.json': { settings: { login: 'Login' }, 'a.b': 'x' },
  'i18n/es.json': { onlyHere: 'x' },
};

testRule('no-absent-texts', {
  valid: [
    {
      name: 'texts and groups that are there',
      files,
      code: 'self.i18n("settings").login; self.i18n("settings.login"); this.i18n("a.b"); self.i18n("onlyHere");',
    },
    {
      name: 'keys that are worked out',
      files,
      code: 'self.i18n(key); self.i18n("a" + key); self.i18n(`x${key}`); self.i18n("absent", 1);',
    },
    {
      name: 'the i18n of others',
      files,
      code: 'APP.i18n("absent"); lib.i18n("absent"); i18n("absent"); x.y.i18n("absent");',
    },
    {
      name: 'a locale file that can not be read',
      files: { ...files, 'i18n/es.json': '{' },
      code: 'self.i18n("absent");',
    },
    {
      name: 'a locale file that is missing',
      files: { ...files, 'manifest.json': { widget: { locale: ['en', 'pt'] } } },
      code: 'self.i18n("absent");',
    },
    { name: 'no languages', code: 'self.i18n("absent");' },
    { name: 'a bundled file', files, code: 'var webpackChunk; self.i18n("absent");' },
  ],
  invalid: [
    {
      name: 'keys of no file, by each name of the widget',
      files,
      code: 'var w = this; w.i18n(⟦"absent"⟧); this.i18n(⟦`settings.token`⟧); _this.i18n(⟦"userLang"⟧);',
      errors: ['absent', 'settings.token', 'userLang'].map((key) => ({
        messageId: 'absentInAll',
        data: { key: `"${key}"`, files: '"i18n/en.json" and "i18n/es.json"' },
      })),
    },
    {
      name: 'one language',
      files: { ...files, 'manifest.json': { widget: { locale: ['en'] } } },
      code: 'self.i18n(⟦"onlyHere"⟧);',
      errors: [{ messageId: 'absent', data: { key: '"onlyHere"', files: '"i18n/en.json"' } }],
    },
  ],
});
