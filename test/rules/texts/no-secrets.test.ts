import { testRule } from '../../helpers/test-rule.js';

const file = 'i18n/en.json';
const files = { 'manifest.json': { widget: { locale: ['en'] } } };
/** Written in parts, so that no scanner of this repository takes them for real ones. */
const forms = {
  'a private key': ['-----BEGIN RSA PRIVATE', ' KEY-----MIIEow'],
  'a signed token': ['eyJhbGciOiJIUzI1', 'NiJ9.eyJzdWIiOiIxMjM0NTY3.dBjftJeZ4CVP-mB92K27'],
  'a token of GitHub': ['ghp', `_${'a1B2'.repeat(9)}`],
  'a token of GitLab': ['glpat', `-${'a1B2-'.repeat(4)}`],
  'a key of AWS': ['AKIA', 'ABCDEFGH12345678'],
  'a key of Google': ['AIza', 'a1B2-'.repeat(7)],
  'a token of Slack': ['xoxb', '-123456789012-abcdef'],
  'a key of Stripe': ['sk_live', `_${'a1B2'.repeat(6)}`],
  'a key of OpenAI or Anthropic': ['sk-proj', `-${'a1B2'.repeat(6)}`],
  'a token of a Telegram bot': ['123456789:AA', 'a1B'.repeat(11)],
  'a key of SendGrid': ['SG.', `${'a'.repeat(22)}.${'b'.repeat(43)}`],
  'a password in a URL': ['https://acme', ':hunter2@api.acme.test'],
};

testRule('no-secrets', {
  valid: [
    {
      name: 'a script without any',
      file: 'script.js',
      code: 'var token = "settings.token"; f({ password: "Password", apiKey: "__API_KEY__", [x]: "0123456789abcdef" }); var id = "0123456789abcdef"; ({ "0123456789abcdef": 1 });',
    },
    {
      name: 'what only names a secret',
      code: {
        widget: { locale: ['en'], secret_key: 'aB3xYz9aB3xYz9' },
        settings: {
          api_key: { name: 'settings.api_key2', type: 'pass', required: true },
          token: { name: 'x.y', placeholder: 'aB3xYz9aB3xYz9' },
        },
        auth: {
          api_key: 'settings.api_key2',
          token: 'required',
          access_token: 'Paste your token 1 here',
          client_secret: 'REPLACE_WITH_SECRET_1',
          password: '12345',
          token_url: 'https://acme.test/token1',
          refresh_token: '/oauth2/access_token',
          apiSecret: 12345678,
        },
        dp: { webhook_url: 'https://api.acme.test/dp?key=aB3xYz9aB3xYz9' },
      },
    },
    {
      name: 'labels',
      file,
      files,
      code: { settings: { api_key: 'API-key-2', password: 'Passwort123' } },
    },
    {
      name: 'what only looks like a token',
      file,
      files,
      code: {
        a: 'eyJ.eyJ.x',
        b: 'ghp_short',
        c: 'sk-weather-forecast',
        d: 'https://acme.test:8080/a@b',
        e: 'mail: 12345678:AA',
      },
    },
    { name: 'other products', code: { api_key: 'aB3xYz9aB3xYz9' } },
  ],
  invalid: [
    ...Object.entries(forms).flatMap(([name, parts]) => [
      {
        name: `${name} in a text`,
        file,
        files,
        code: `{ "help": { "text": ⟦"Use ${parts.join('')}"⟧ } }`,
        errors: [{ messageId: 'known', data: { path: '"help.text"', name } }],
      },
    ]),
    {
      name: 'keys of the manifest',
      code: '{ "widget": { "locale": ["en"] }, "oauth2": { "client_id": "0a1b2c3d4e", "client_secret": ⟦"q7Wm2xKp9LrTz4Vb"⟧ }, "api": { "apiKey": ⟦"0123456789abcdef"⟧, "access-token": ⟦"aB3xYz9aB3xYz9"⟧, "PASSWORD": ⟦"abcdefghijKLMNOPQRST"⟧ } }',
      errors: ['oauth2.client_secret', 'api.apiKey', 'api.access-token', 'api.PASSWORD'].map(
        (path) => ({ messageId: 'named', data: { path: `"${path}"` } }),
      ),
    },
    {
      name: 'a token in a list and in an address of the manifest',
      code: `{ "widget": { "locale": ["en"] }, "x": [1, ⟦"${forms['a key of AWS'].join('')}"⟧], "dp": { "webhook_url": ⟦"https://acme.test/?t=${forms['a signed token'].join('')}"⟧ } }`,
      errors: [
        { messageId: 'known', data: { path: '"x"', name: 'a key of AWS' } },
        { messageId: 'known', data: { path: '"dp.webhook_url"', name: 'a signed token' } },
      ],
    },
    {
      name: 'texts of a script, by their form and by their name',
      file: 'script.js',
      code: `f(⟦"${forms['a key of AWS'].join('')}"⟧); var apiKey = ⟦"0123456789abcdef"⟧; x.client_secret = ⟦"q7Wm2xKp9LrTz4Vb"⟧; password = ⟦"abcdefghijKLMNOPQRST"⟧; g({ "access-token": ⟦"aB3xYz9aB3xYz9"⟧ });`,
      errors: [
        { messageId: 'inScript', data: { name: 'a key of AWS' } },
        ...['apiKey', 'client_secret', 'password', 'access-token'].map((key) => ({
          messageId: 'namedInScript',
          data: { key: `"${key}"` },
        })),
      ],
    },
  ],
});
