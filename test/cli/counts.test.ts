import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runAction } from '../helpers/run-action.js';
import { repository, runCommand } from '../helpers/run.js';
import { png } from '../helpers/images.js';
import { temporaryFolder, type FileTree } from '../helpers/temporary-folder.js';
import { cleanWidget } from '../helpers/widgets.js';

interface Counts {
  /** How often, by path. */
  readonly opened: Readonly<Record<string, number>>;
  readonly bytes: Readonly<Record<string, number>>;
  /** How often, by text. */
  readonly parsed: Readonly<Record<string, number>>;
}

const codes = ['en', 'es', 'pt'];
const pictures = ['logo', 'logo_main', 'logo_medium', 'logo_min', 'logo_small'];
const texts = { name: 'Parcels', description: 'Parcels of a lead.', short_description: 'Parcels' };

/** A widget in three languages with a tour; what stands in each file is found nowhere else. */
function widget(folder: string, { hasDefect }: { hasDefect: boolean }): FileTree {
  const files = cleanWidget(folder);
  const manifest = files[`${folder}/manifest.json`] as { widget: object };
  const locales = codes.map((code) => [
    `${folder}/i18n/${code}.json`,
    {
      widget: texts,
      settings: { key: `${folder} ${code}` },
      ...(hasDefect && code === 'pt' && { extra: 'No other file has it.' }),
    },
  ]);
  return {
    ...files,
    ...(Object.fromEntries(locales) as FileTree),
    [`${folder}/manifest.json`]: {
      ...manifest,
      widget: { ...manifest.widget, locale: codes },
      tour: {
        is_tour: true,
        tour_images: Object.fromEntries(codes.map((code) => [code, [`images/${code}.png`]])),
        tour_description: 'widget.description',
      },
    },
    ...Object.fromEntries(
      codes.map((code) => [`${folder}/images/${code}.png`, heavyPicture()] as const),
    ),
  };
}

/** Larger than what is read of a picture. */
function heavyPicture(): Uint8Array {
  return Buffer.concat([png(1188, 616), Buffer.alloc(200_000)]);
}

function countsOf(run: (env: Record<string, string>) => void): Counts {
  const file = join(temporaryFolder(), 'counts.json');
  run({
    COUNTS: file,
    NODE_OPTIONS: `--import ${join(repository, 'test/helpers/counting.mjs')}`,
  });
  return JSON.parse(readFileSync(file, 'utf8')) as Counts;
}

const runs: [string, (root: string, env: Record<string, string>) => unknown][] = [
  ['the command', (cwd, env) => runCommand([], { cwd, env })],
  ['the Action', (root, env) => runAction(root, {}, undefined, { name: 'push', payload: {}, env })],
];

describe.each(runs)('%s', (_, run) => {
  const root = temporaryFolder({
    ...widget('clean', { hasDefect: false }),
    ...widget('broken', { hasDefect: true }),
  });
  const { opened, bytes, parsed } = countsOf((env) => {
    run(root, env);
  });

  it.each(['clean', 'broken'].flatMap((folder) => codes.map((code) => [folder, code] as const)))(
    'opens and parses %s/i18n/%s.json once',
    (folder, code) => {
      const path = join(root, folder, `i18n/${code}.json`);
      expect(opened[path]).toBe(1);
      const text = readFileSync(path, 'utf8');
      expect(parsed[text]).toBe(1);
    },
  );

  it.each([...pictures, ...codes])('opens %s.png at most twice and reads little of it', (name) => {
    for (const folder of ['clean', 'broken']) {
      const path = join(root, folder, 'images', `${name}.png`);
      // A logo of the right size is read whole, to tell it from the one of the vendor's sample.
      expect([1, 2]).toContain(opened[path]);
      expect(bytes[path]).toBeLessThanOrEqual(64 * 1024);
    }
  });
});
