import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Linter } from 'eslint';
import { expect, it } from 'vitest';
import plugin from '../../src/index.js';
import { jpeg, png } from '../helpers/images.js';
import { temporaryFolder, writeFiles } from '../helpers/temporary-folder.js';

const names = [
  'valid-logos',
  'valid-card-logos',
  'require-image-files',
  'valid-image-format',
  'valid-tour-image-size',
] as const;
const config: Linter.Config = {
  ...plugin.configs.marketplace[0],
  rules: Object.fromEntries(names.map((name) => [`kommo-widget/${name}`, 'error'])),
};
const text = JSON.stringify({
  widget: { locale: ['en'] },
  tour: { tour_images: { en: ['/images/tour.png'] } },
});
const images = {
  'images/logo.png': png(130, 100),
  'images/logo_main.png': png(400, 272),
  'images/logo_medium.png': png(240, 84),
  'images/logo_min.png': png(84, 84),
  'images/logo_small.png': png(108, 108),
  'images/tour.png': png(1188, 616),
};

const linter = new Linter({ cwd: '/' });

/** What the image rules say of the manifest in a folder, as an editor asks again and again in one process. */
function findingsIn(root: string): (string | null | undefined)[] {
  const messages = linter.verify(text, config, { filename: join(root, 'manifest.json') });
  return messages.map(({ ruleId, messageId }) => `${String(ruleId)} ${String(messageId)}`);
}

it('nothing is said of a folder that does not exist', () => {
  expect(findingsIn(join(temporaryFolder(), 'unsaved'))).toEqual([]);
});

it('each lint tells the truth of pictures that are changed, deleted and restored', () => {
  const root = temporaryFolder(images);
  expect(findingsIn(root)).toEqual([]);
  writeFiles(root, { 'images/logo.png': png(130, 101), 'images/tour.png': 'no picture' });
  expect(findingsIn(root)).toEqual([
    'kommo-widget/valid-logos wrongSize',
    'kommo-widget/valid-image-format unknown',
  ]);
  writeFiles(root, { 'images/logo.png': jpeg(130, 100) });
  rmSync(join(root, 'images/tour.png'));
  expect(findingsIn(root)).toEqual([
    'kommo-widget/valid-logos wrongFormat',
    'kommo-widget/require-image-files missing',
  ]);
  writeFiles(root, images);
  expect(findingsIn(root)).toEqual([]);
});

it('a link that leads out of the folder is not followed', () => {
  const outside = temporaryFolder({ 'logo.png': png(1, 1), 'tour.png': png(1, 1) });
  const root = temporaryFolder(images);
  for (const name of ['logo.png', 'tour.png']) {
    rmSync(join(root, 'images', name));
    symlinkSync(join(outside, name), join(root, 'images', name));
  }
  expect(findingsIn(root)).toEqual([
    'kommo-widget/valid-logos unreadable',
    'kommo-widget/require-image-files unreadable',
  ]);
});
