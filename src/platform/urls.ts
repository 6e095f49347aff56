import type { Fact } from './fact.js';

/** Names of hosts, each as the end of a domain or as a label anywhere in it. */
export interface Hosts extends Fact {
  readonly domains: readonly string[];
  readonly labels?: readonly string[];
}

/**
 * Names that stand for a name to be filled in.
 *
 * `.test` is left out: no manifest was seen with it, and examples need a host that belongs to nobody.
 */
export const placeholderHosts: readonly Hosts[] = [
  {
    domains: ['example.com'],
    source: 'https://github.com/kommo-crm/create-kommo-integration',
    confidence: 'high',
  },
  {
    domains: ['example.net', 'example.org', 'example'],
    source: 'https://www.rfc-editor.org/rfc/rfc6761',
    confidence: 'high',
  },
  {
    domains: [],
    labels: ['yourdomain', 'your-domain', 'yourcompany', 'your-company', 'yoursite', 'your-site'],
    source: 'https://github.com/zydzymax/salesbot-mvp',
    confidence: 'medium',
  },
];

/** Names that lead nowhere outside of one machine or one network. */
export const localHosts: readonly Hosts[] = [
  {
    domains: ['localhost'],
    source: 'https://www.rfc-editor.org/rfc/rfc6761',
    confidence: 'high',
  },
  {
    domains: ['local'],
    source: 'https://www.rfc-editor.org/rfc/rfc6762',
    confidence: 'high',
  },
  {
    domains: ['home.arpa'],
    source: 'https://www.rfc-editor.org/rfc/rfc8375',
    confidence: 'high',
  },
  {
    domains: ['internal', 'lan', 'intranet', 'corp', 'home'],
    source: 'https://www.rfc-editor.org/rfc/rfc6762#appendix-G',
    confidence: 'high',
  },
];

/** Services that lend a public name to a developer's machine for as long as a command runs there. */
export const tunnelHosts: readonly Hosts[] = [
  {
    domains: ['ngrok.io', 'ngrok.app', 'ngrok.dev', 'ngrok-free.app', 'ngrok-free.dev'],
    source: 'https://publicsuffix.org/list/public_suffix_list.dat',
    confidence: 'high',
  },
  {
    domains: ['loca.lt', 'localtunnel.me'],
    source: 'https://github.com/localtunnel/localtunnel',
    confidence: 'high',
  },
  {
    domains: ['trycloudflare.com'],
    source: 'https://publicsuffix.org/list/public_suffix_list.dat',
    confidence: 'high',
  },
  {
    domains: ['serveo.net', 'serveousercontent.com'],
    source: 'https://serveo.net',
    confidence: 'high',
  },
  {
    domains: ['localhost.run', 'lhr.life', 'lhr.rocks'],
    source: 'https://localhost.run/docs',
    confidence: 'medium',
  },
  {
    domains: ['pinggy.link', 'pinggy-free.link', 'pinggy.net', 'pinggy.online'],
    source: 'https://pinggy.io/docs',
    confidence: 'medium',
  },
  {
    domains: ['tunnelmole.net'],
    source: 'https://github.com/robbie-cahill/tunnelmole-client',
    confidence: 'medium',
  },
  {
    domains: ['loclx.io'],
    source: 'https://localxpose.io/docs',
    confidence: 'medium',
  },
  {
    domains: ['share.zrok.io'],
    source: 'https://docs.zrok.io',
    confidence: 'medium',
  },
  {
    domains: ['sharedwithexpose.com'],
    source: 'https://expose.dev/docs',
    confidence: 'medium',
  },
  {
    domains: ['devtunnels.ms'],
    source: 'https://learn.microsoft.com/azure/developer/dev-tunnels/',
    confidence: 'high',
  },
  {
    domains: ['app.github.dev'],
    source:
      'https://docs.github.com/codespaces/developing-in-a-codespace/forwarding-ports-in-your-codespace',
    confidence: 'high',
  },
];

/** Hosts of names that look like URLs and that nothing loads. */
export const namespaceHosts: Hosts = {
  domains: [
    'www.w3.org',
    'schemas.microsoft.com',
    'schemas.openxmlformats.org',
    'schemas.xmlsoap.org',
    'purl.org',
    'ns.adobe.com',
    'xmlns.com',
    'ogp.me',
    'schema.org',
    'json-schema.org',
  ],
  source: 'https://www.w3.org/TR/xml-names/',
  confidence: 'high',
};
