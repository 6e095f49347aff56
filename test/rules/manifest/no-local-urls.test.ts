import { testRule } from '../../helpers/test-rule.js';

const sms = (endpoint: string) => ({ widget: { locale: ['en'] }, sms: { endpoint } });
const cases = (messageId: string, urls: readonly (readonly [string, string])[]) =>
  urls.map(([url, host]) => ({
    name: `the URL ${url}`,
    code: `{ "widget": { "locale": [] }, "sms": { "endpoint": ⟦"${url}"⟧ } }`,
    errors: [{ messageId, data: { path: 'sms.endpoint', host: `"${host}"` } }],
  }));

testRule('no-local-urls', {
  valid: [
    {
      name: 'addresses of a script that are as they should be, are made of others, or lead nowhere',
      file: 'script.js',
      code: [
        'f("https://acme.test/x", "http://www.w3.org/2000/svg", "see http://localhost:1", "http://");',
        'f("http://" + host, "https://example" + zone, `http://${host}/x`, `https://local${x}`);',
        'if (location.hostname === "localhost") g({ placeholder: "https://example.com" });',
        '$x.attr("placeholder", "http://example.com"); h(/http:\\/\\/localhost/);',
      ].join('\n'),
    },
    ...[
      'http://acme.test',
      'https://localhost.acme.test',
      'https://ngrok.acme.test/localhost',
      'https://myngrok.io',
      'https://8.8.8.8/x',
      'https://[2606:4700::1111]/x',
      'https://example.com',
      'localhost:3000',
    ].map((url) => ({ name: `the URL ${url}`, code: sms(url) })),
    {
      name: 'allowed hosts and what is below them',
      code: {
        widget: { support: { link: 'https://help.acme.lan' } },
        sms: { endpoint: 'https://acme.ngrok.app/sms' },
        mobile: { frame_url: 'http://10.0.0.7' },
      },
      options: [{ allow: ['acme.ngrok.app', 'lan', '10.0.0.7'] }],
    },
    { name: 'other types', code: { widget: { support: { email: 5 } }, sms: { endpoint: null } } },
  ],
  invalid: [
    ...cases('local', [
      ['http://localhost:3000/sms', 'localhost'],
      ['https://api.localhost', 'api.localhost'],
      ['http://LOCALHOST./', 'localhost'],
      ['http://127.0.0.1', '127.0.0.1'],
      ['http://2130706433', '127.0.0.1'],
      ['http://0.0.0.0:8080', '0.0.0.0'],
      ['http://10.1.2.3', '10.1.2.3'],
      ['http://172.20.0.2', '172.20.0.2'],
      ['https://192.168.1.10:8443', '192.168.1.10'],
      ['http://169.254.169.254', '169.254.169.254'],
      ['http://[::1]:3000', '[::1]'],
      ['http://[fd00::1]', '[fd00::1]'],
      ['http://[::ffff:192.168.0.1]', '[::ffff:c0a8:1]'],
      ['http://backend:8080', 'backend'],
      ['https://acme.local', 'acme.local'],
      ['https://sms.acme.internal', 'sms.acme.internal'],
      ['https://router.home.arpa', 'router.home.arpa'],
    ]),
    ...cases('tunnel', [
      ['https://a1b2.ngrok-free.app/sms', 'a1b2.ngrok-free.app'],
      ['http://acme.eu.ngrok.io', 'acme.eu.ngrok.io'],
      ['https://acme.loca.lt', 'acme.loca.lt'],
      ['https://big-red-fox.trycloudflare.com', 'big-red-fox.trycloudflare.com'],
      ['https://acme.serveo.net', 'acme.serveo.net'],
      ['https://abc-3000.euw.devtunnels.ms', 'abc-3000.euw.devtunnels.ms'],
    ]),
    {
      name: 'an email address, and a host that is not the allowed one',
      code: '{ "widget": { "support": { "link": ⟦"https://acme.ngrok.app"⟧, "email": ⟦"me@acme.local"⟧ } } }',
      options: [{ allow: ['other.ngrok.app', 'cal'] }],
      errors: [
        { messageId: 'tunnel', data: { path: 'widget.support.link', host: '"acme.ngrok.app"' } },
        { messageId: 'local', data: { path: 'widget.support.email', host: '"acme.local"' } },
      ],
    },
    {
      name: 'texts of a script',
      file: 'script.js',
      options: [{ allow: ['fine.ngrok.app'] }],
      code: 'f(⟦"http://localhost:3000/x"⟧, ⟦"https://127.0.0.1/"⟧ + x, ⟦`https://a.ngrok.app/${x}`⟧, "https://fine.ngrok.app");',
      errors: [
        { messageId: 'localInScript', data: { host: '"localhost"' } },
        { messageId: 'localInScript', data: { host: '"127.0.0.1"' } },
        { messageId: 'tunnelInScript', data: { host: '"a.ngrok.app"' } },
      ],
    },
  ],
});
