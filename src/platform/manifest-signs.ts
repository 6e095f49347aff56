import { pages, type Fact } from './fact.js';

/** Keys at the top of a `manifest.json` that say whose it is. */
export interface ManifestSigns extends Fact {
  readonly product: string;
  readonly keys: readonly string[];
}

/** Keys that stand in `widget`, and at the top only if somebody put them there by mistake: nobody else has them. */
export const ownSigns: ManifestSigns = {
  product: 'Kommo and amoCRM',
  keys: ['interface_version', 'init_once', 'is_showcase', 'salesbot_designer'],
  source: pages.manifest,
  confidence: 'high',
};

/** Keys of the manifests of other products, none of which a widget is known to have at the top. */
export const otherSigns: readonly ManifestSigns[] = [
  {
    product: 'web apps',
    keys: [
      'start_url',
      'icons',
      'display',
      'display_override',
      'short_name',
      'theme_color',
      'background_color',
      'orientation',
      'related_applications',
      'shortcuts',
      'screenshots',
    ],
    source: 'https://developer.mozilla.org/en-US/docs/Web/Progressive_web_apps/Manifest/Reference',
    confidence: 'high',
  },
  {
    product: 'browser extensions',
    keys: [
      'manifest_version',
      'background',
      'content_scripts',
      'browser_action',
      'page_action',
      'default_locale',
      'host_permissions',
      'web_accessible_resources',
      'browser_specific_settings',
    ],
    source: 'https://developer.chrome.com/docs/extensions/reference/manifest',
    confidence: 'high',
  },
  {
    product: 'integrations of Home Assistant',
    keys: [
      'domain',
      'codeowners',
      'config_flow',
      'iot_class',
      'integration_type',
      'requirements',
      'dependencies',
    ],
    source: 'https://developers.home-assistant.io/docs/creating_integration_manifest',
    confidence: 'high',
  },
  {
    product: 'apps of Zendesk',
    keys: ['frameworkVersion', 'defaultLocale'],
    source: 'https://developer.zendesk.com/documentation/apps/app-developer-guide/manifest/',
    confidence: 'medium',
  },
];
