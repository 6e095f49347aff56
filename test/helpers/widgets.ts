import { png } from './images.js';
import type { FileTree } from './temporary-folder.js';

/** The files of a small widget that nothing is wrong with. */
export function cleanWidget(folder = ''): FileTree {
  const logos = {
    'logo.png': [130, 100],
    'logo_main.png': [400, 272],
    'logo_medium.png': [240, 84],
    'logo_min.png': [84, 84],
    'logo_small.png': [108, 108],
  } as const;
  const prefix = folder === '' ? '' : `${folder}/`;
  return Object.fromEntries(
    Object.entries({
      'manifest.json': {
        widget: {
          name: 'widget.name',
          description: 'widget.description',
          short_description: 'widget.short_description',
          version: '1.0.0',
          interface_version: 2,
          init_once: false,
          locale: ['en'],
          installation: true,
          support: { email: 'help@parcelmint.io' },
        },
        locations: ['settings'],
        settings: { key: { name: 'settings.key', type: 'text', required: true } },
      },
      'i18n/en.json': {
        widget: {
          name: 'Parcels',
          description: 'Parcels of a lead.',
          short_description: 'Parcels',
        },
        settings: { key: 'Key' },
      },
      'script.js': 'define([], function () {});\n',
      ...Object.fromEntries(
        Object.entries(logos).map(([name, [width, height]]) => [
          `images/${name}`,
          png(width, height),
        ]),
      ),
    }).map(([path, content]) => [prefix + path, content]),
  );
}

/** The same widget with one mistake: a mobile color without its `#`. */
export function widgetWithMistake(folder = ''): FileTree {
  const files = cleanWidget(folder);
  const path = folder === '' ? 'manifest.json' : `${folder}/manifest.json`;
  const manifest = files[path] as Record<string, unknown>;
  return {
    ...files,
    [path]: {
      ...manifest,
      locations: ['settings', 'mobile_card'],
      mobile: { frame_url: 'https://app.parcelmint.io', color: 'ff9900' },
    },
  };
}
