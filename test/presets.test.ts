import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin, { configs } from '../src/index.js';
import { presetNames, type PresetName } from '../src/rule-kit/create-rule.js';
import { runInProcess } from './helpers/run-in-process.js';
import { jpeg, png } from './helpers/images.js';
import { temporaryFolder, type FileTree } from './helpers/temporary-folder.js';

const logo = (width: number, height: number): Uint8Array => png(width, height);

const wantedLogos: FileTree = {
  'images/logo.png': logo(130, 100),
  'images/logo_main.png': logo(400, 272),
  'images/logo_small.png': logo(108, 108),
};
const cardLogos: FileTree = {
  'images/logo_medium.png': logo(240, 84),
  'images/logo_min.png': logo(84, 84),
};

const texts = {
  widget: { name: 'Parcels', description: 'Parcels of a lead.', short_description: 'Parcels' },
};
const widget = {
  name: 'widget.name',
  description: 'widget.description',
  short_description: 'widget.short_description',
  interface_version: 2,
  locale: ['en'],
  installation: false,
  support: { email: 'help@parcelmint.io' },
};
const tour = {
  is_tour: true,
  tour_images: { en: ['/images/tour.jpg'] },
  tour_description: 'widget.tour_description',
};
const withTour: FileTree = {
  'i18n/en.json': { widget: { ...texts.widget, tour_description: 'See the parcels of a lead' } },
  'images/tour.jpg': jpeg(1188, 616),
};

/** The least that each preset has nothing to say about. */
const minimal: Record<PresetName, FileTree> = {
  recommended: {
    'manifest.json': { widget, locations: ['everywhere'] },
    'i18n/en.json': texts,
    'script.js': '',
    ...wantedLogos,
    ...cardLogos,
  },
  marketplace: {
    'manifest.json': { widget, locations: ['everywhere'], tour },
    'script.js': '',
    ...withTour,
    ...wantedLogos,
    ...cardLogos,
  },
  amocrm: {
    'manifest.json': { widget, locations: ['everywhere'] },
    'i18n/en.json': texts,
    'script.js': '',
    ...wantedLogos,
    ...cardLogos,
  },
  amomarket: {
    'manifest.json': { widget, locations: ['everywhere'], tour },
    'script.js': '',
    ...withTour,
    ...wantedLogos,
    ...cardLogos,
  },
};

/** What the platform's page shows of every block, with hosts and texts of our own. */
const documented: FileTree = {
  'manifest.json': {
    widget: {
      ...widget,
      version: '1.0.1',
      init_once: true,
      locale: ['en', 'tr'],
      installation: true,
    },
    locations: [
      'lcard-1',
      'ccard-1',
      'llist-0',
      'settings',
      'advanced_settings',
      'digital_pipeline',
      'salesbot_designer',
      'sms',
      'mobile_card',
      'website_chat_button',
    ],
    tour: { ...tour, tour_images: { en: ['/images/tour.jpg'], tr: ['/images/tour.jpg'] } },
    settings: {
      login: { name: 'settings.login', type: 'text', required: true },
      api_key: { name: 'settings.api_key', type: 'pass', required: true },
    },
    dp: {
      settings: { message: { name: 'dp.message', type: 'text', required: true } },
      action_multiple: false,
      webhook_url: 'https://api.parcelmint.io/pipeline',
    },
    advanced: { title: 'advanced.title' },
    salesbot_designer: {
      send_parcel: {
        name: 'salesbot.handler_name',
        settings: {
          button_title: {
            name: 'salesbot.button_title',
            type: 'text',
            default_value: 'salesbot.button_title_default_value',
            manual: true,
          },
          number: { name: 'salesbot.number', type: 'numeric' },
          url: { name: 'salesbot.url', type: 'url' },
        },
      },
    },
    sms: { endpoint: 'https://api.parcelmint.io/sms' },
    mobile: { frame_url: 'https://app.parcelmint.io', color: '#ffff00' },
  },
  ...Object.fromEntries(
    ['en', 'tr'].map((code) => [
      `i18n/${code}.json`,
      {
        widget: { ...texts.widget, tour_description: 'See the parcels of a lead' },
        settings: { login: 'Login', api_key: 'Key' },
        dp: { message: 'Message' },
        advanced: { title: 'Parcels' },
        salesbot: {
          handler_name: 'Parcel',
          button_title: 'Title',
          button_title_default_value: 'Track',
          number: 'Number',
          url: 'Address',
        },
      },
    ]),
  ),
  'script.js': '',
  'images/tour.jpg': jpeg(1188, 616),
  'images/logo_dp.png': logo(174, 109),
  ...wantedLogos,
  ...cardLogos,
};

describe.each(presetNames)('the preset %s', (preset) => {
  it('has nothing to say about a minimal widget', async () => {
    const root = temporaryFolder(minimal[preset]);
    expect(await runInProcess(root, '--preset', preset)).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
  });

  it('is shown by ESLint with its name and severities', async () => {
    const eslint = new ESLint({
      overrideConfigFile: true,
      overrideConfig: configs[preset],
      cwd: temporaryFolder(),
    });
    const config = (await eslint.calculateConfigForFile('w/manifest.json')) as {
      rules: Record<string, [number]>;
    };
    expect(configs[preset].map(({ name }) => name)).toEqual([
      `kommo-widget/${preset}`,
      `kommo-widget/${preset}/scripts`,
      `kommo-widget/${preset}/script.js`,
    ]);
    expect(config.rules['kommo-widget/valid-support']?.[0]).toBe(2);
    expect(config.rules['kommo-widget/no-unknown-locales']?.[0]).toBe(1);
    expect(config.rules['kommo-widget/require-location-suffix']).toBeUndefined();
    expect(config.rules['kommo-widget/max-text-length']?.[0]).toBe(
      preset === 'marketplace' ? 2 : undefined,
    );
  });
});

describe("the platform's own example", () => {
  it.each(presetNames.filter((name) => !name.startsWith('amo')))('passes %s', async (preset) => {
    const root = temporaryFolder(documented);
    expect(await runInProcess(root, '--preset', preset)).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
  });

  it.each(['amocrm', 'amomarket'])('shows %s what belongs to Kommo alone', async (preset) => {
    const root = temporaryFolder(documented);
    const { status, stdout } = await runInProcess(root, '--preset', preset, '--format', 'json');
    const [{ messages }] = JSON.parse(stdout) as [ESLint.LintResult];
    expect(status).toBe(0);
    expect(messages.map(({ ruleId, messageId }) => [ruleId, messageId])).toEqual([
      ['kommo-widget/no-unknown-locales', 'otherPlatform'],
      ['kommo-widget/no-unknown-locations', 'otherPlatform'],
    ]);
  });
});

it('the plugin names itself and its presets', () => {
  expect(plugin.meta).toMatchObject({
    name: 'eslint-plugin-kommo-widget',
    namespace: 'kommo-widget',
  });
  expect(Object.keys(plugin.configs)).toEqual([
    ...presetNames,
    ...presetNames.map((name) => `${name}/style`),
  ]);
});
