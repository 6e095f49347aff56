import { Linter } from 'eslint';
import { expect, it } from 'vitest';
import { configs } from '../../../src/index.js';
import { testRule } from '../../helpers/test-rule.js';

const remove = (key: string, output: string) => [
  { messageId: 'remove', data: { key: `"${key}"` }, output },
];

testRule('no-legacy-keys', {
  valid: [
    { name: 'neither', code: { widget: { locale: ['en'] } } },
    { name: 'elsewhere', code: { widget: { locale: ['en'] }, code: 1, secret_key: 1 } },
    {
      name: 'a widget that is not an object',
      code: { widget: 'code', locations: [], settings: {} },
    },
    { name: 'a manifest of another product', code: { widget: { code: 1 } } },
  ],
  invalid: [
    {
      name: 'both, which belong together',
      code: '{ "widget": { "code": "parcels", ⟦"secret_key"⟧: "hush" } }',
      errors: [
        {
          messageId: 'both',
          suggestions: remove('code" and "secret_key', '{ "widget": {  } }'),
        },
      ],
    },
    {
      name: 'both, between other members',
      code: '{\n  "widget": {\n    "name": "n",\n    ⟦"secret_key"⟧: "hush",\n    "code": "parcels",\n    "locale": ["en"]\n  }\n}',
      errors: [
        {
          messageId: 'both',
          suggestions: remove(
            'code" and "secret_key',
            '{\n  "widget": {\n    "name": "n",\n    "locale": ["en"]\n  }\n}',
          ),
        },
      ],
    },
    {
      name: 'both, apart from each other',
      code: '{ "widget": { "code": "parcels", "locale": ["en"], ⟦"secret_key"⟧: "hush" } }',
      errors: [{ messageId: 'both' }],
    },
    {
      name: 'one of the two',
      code: '{ "widget": { "locale": ["en"], ⟦"code"⟧: "parcels" } }',
      errors: [
        { messageId: 'code', suggestions: remove('code', '{ "widget": { "locale": ["en"] } }') },
      ],
    },
    {
      name: 'placeholders, which are not secrets',
      code: '{ "widget": { ⟦"code"⟧: "YOUR_CODE", ⟦"secret_key"⟧: "REPLACE_WITH_SECRET" } }',
      errors: [
        {
          messageId: 'placeholder',
          data: { key: 'code' },
          suggestions: remove('code', '{ "widget": { "secret_key": "REPLACE_WITH_SECRET" } }'),
        },
        {
          messageId: 'placeholder',
          data: { key: 'secret_key' },
          suggestions: remove('secret_key', '{ "widget": { "code": "YOUR_CODE" } }'),
        },
      ],
    },
    {
      name: 'a key that stands there twice is not taken out',
      code: '{ "widget": { "locale": ["en"], "code": "a", ⟦"code"⟧: "b" } }',
      errors: [{ messageId: 'code' }],
    },
    {
      name: 'in lines, of any type',
      code: '{\n  "widget": {\n    "name": "widget.name",\n    ⟦"secret_key"⟧: null,\n    "locale": ["en"]\n  }\n}',
      errors: [
        {
          messageId: 'secret',
          suggestions: remove(
            'secret_key',
            '{\n  "widget": {\n    "name": "widget.name",\n    "locale": ["en"]\n  }\n}',
          ),
        },
      ],
    },
  ],
});

it('never repeats the secret, whatever is wrong with it', () => {
  for (const secret of ['"hush-hush"', '["hush-hush"]', '{ "hush-hush": "hush-hush" }']) {
    const text = `{ "widget": { "locale": ["en"], "secret_key": ${secret} } }`;
    const messages = new Linter({ cwd: '/' }).verify(text, configs.recommended, {
      filename: '/nowhere/manifest.json',
    });
    expect(messages.some(({ ruleId }) => ruleId === 'kommo-widget/no-legacy-keys')).toBe(true);
    expect(messages.map(({ message }) => message).join('\n')).not.toContain('hush');
  }
});
