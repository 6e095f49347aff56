import { testRule } from '../../helpers/test-rule.js';

const own = {
  name: 'widget.name',
  description: 'widget.description',
  short_description: 'widget.short_description',
  interface_version: 2,
  locale: ['en'],
  installation: true,
};

const without = (key: keyof typeof own): string => {
  const widget = Object.entries(own).filter(([name]) => name !== key);
  return JSON.stringify(Object.fromEntries(widget)).slice(1, -1);
};

const inWidget = (key: keyof typeof own, member: string, extra = member) => ({
  name: `no ${key}`,
  code: `{ ⟦"widget"⟧: { ${without(key)} }, "locations": ["settings"] }`,
  errors: [
    {
      messageId: 'missing',
      data: { key: `"${key}"`, place: 'in "widget"', member },
      suggestions: extra
        ? [
            {
              messageId: 'add',
              data: { member },
              output: `{ "widget": { ${without(key)}, ${member} }, "locations": ["settings"] }`,
            },
          ]
        : [],
    },
  ],
});

testRule('require-keys', {
  valid: [
    { name: 'all of them', code: { widget: own, locations: ['settings'] } },
    {
      name: 'blocks in wrong places are there',
      code: {
        locale: ['en'],
        widget: { ...own, locale: undefined, locations: ['settings'] },
      },
    },
    {
      name: 'values of other types are there',
      code: { widget: { ...own, name: null, installation: 'y' }, locations: {} },
    },
    { name: 'a widget that is not an object', code: { widget: [], locations: [], settings: {} } },
    {
      name: 'a root that is not an object',
      code: '[]',
      settings: { 'kommo-widget': { widget: true } },
    },
    { name: 'a manifest of another product', code: { name: 'Web app' } },
  ],
  invalid: [
    ...['', ' '].map((blank) => ({
      name: `the blank name "${blank}"`,
      code: `{ "widget": { "name": ⟦"${blank}"⟧, ${without('name')} }, "locations": ["settings"] }`,
      errors: [
        {
          messageId: 'blank',
          data: { key: '"name"', member: '"name": "widget.name"' },
          suggestions: [
            {
              messageId: 'replace',
              data: { replacement: '"widget.name"' },
              output: `{ "widget": { "name": "widget.name", ${without('name')} }, "locations": ["settings"] }`,
            },
          ],
        },
      ],
    })),
    inWidget('name', '"name": "widget.name"'),
    inWidget('description', '"description": "widget.description"'),
    inWidget('short_description', '"short_description": "widget.short_description"'),
    inWidget('interface_version', '"interface_version": 2'),
    inWidget('installation', '"installation": true'),
    inWidget('locale', '"locale": [ "en", "es", "pt" ]', ''),
    {
      ...inWidget('locale', '"locale": [ "en", "ru" ]', ''),
      name: 'no locale beside files of languages',
      files: { 'i18n/ru.json': '{}', 'i18n/en.json': '{}', 'i18n/notes.json': '{}' },
    },
    {
      name: 'no locations',
      code: `⟦{⟧ "widget": ${JSON.stringify(own)} }`,
      errors: [
        {
          messageId: 'missing',
          data: {
            key: '"locations"',
            place: 'at the top level',
            member: '"locations": [ "settings", "lcard-1" ]',
          },
        },
      ],
    },
    {
      name: 'no widget',
      code: '⟦{⟧ "locations": ["settings"], "settings": {} }',
      errors: [
        {
          messageId: 'missing',
          data: {
            key: '"widget"',
            place: 'at the top level',
            member: '"widget": { "name": "widget.name" }',
          },
        },
      ],
    },
    {
      name: 'nothing at all',
      code: '⟦{⟧}',
      settings: { 'kommo-widget': { widget: true } },
      errors: [
        {
          messageId: 'missing',
          data: {
            key: '"widget"',
            place: 'at the top level',
            member: '"widget": { "name": "widget.name" }',
          },
        },
        {
          messageId: 'missing',
          data: {
            key: '"locations"',
            place: 'at the top level',
            member: '"locations": [ "settings", "lcard-1" ]',
          },
          mark: 0,
        },
      ],
    },
    {
      name: 'misspelled keys',
      code: `{ "widget": { ${without('installation')}, ⟦"instalation"⟧: true }, ⟦"Locations"⟧: ["settings"] }`,
      errors: [
        {
          messageId: 'misspelled',
          data: { key: '"installation"', place: 'in "widget"', found: '"instalation"' },
          suggestions: [
            {
              messageId: 'rename',
              data: { key: '"installation"' },
              output: `{ "widget": { ${without('installation')}, "installation": true }, "Locations": ["settings"] }`,
            },
          ],
        },
        {
          messageId: 'misspelled',
          data: { key: '"locations"', place: 'at the top level', found: '"Locations"' },
          suggestions: [
            {
              messageId: 'rename',
              data: { key: '"locations"' },
              output: `{ "widget": { ${without('installation')}, "instalation": true }, "locations": ["settings"] }`,
            },
          ],
        },
      ],
    },
    {
      name: 'two keys that are near to the one that is missing',
      code: `{ "widget": { ${without('name')}, ⟦"nmae"⟧: "a.b", "naem": "a.b" }, "locations": ["settings"] }`,
      errors: [
        {
          messageId: 'misspelled',
          data: { key: '"name"', place: 'in "widget"', found: '"nmae"' },
          suggestions: [
            {
              messageId: 'rename',
              data: { key: '"name"' },
              output: `{ "widget": { ${without('name')}, "name": "a.b", "naem": "a.b" }, "locations": ["settings"] }`,
            },
          ],
        },
      ],
    },
    {
      name: 'a misspelled widget',
      code: '{ ⟦"widgit"⟧: {}, "locations": ["settings"], "settings": {} }',
      errors: [
        {
          messageId: 'misspelled',
          data: { key: '"widget"', place: 'at the top level', found: '"widgit"' },
          suggestions: [
            {
              messageId: 'rename',
              data: { key: '"widget"' },
              output: '{ "widget": {}, "locations": ["settings"], "settings": {} }',
            },
          ],
        },
      ],
    },
  ],
});
