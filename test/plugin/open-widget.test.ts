import { rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openWidget } from '../../src/plugin/open-widget.js';
import type { Widget } from '../../src/widget/widget.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const manifest = (name: string) => ({ widget: { name, locale: ['en'] } });
const widget = () =>
  temporaryFolder({ 'manifest.json': manifest('One'), 'i18n/en.json': { a: 'b' } });

/** What rules ask a widget for. */
const seenOf = (one: Widget) => ({
  name: one.manifest?.get('widget', 'name')?.text,
  locales: one.localeFiles.map(({ name }) => name),
  hasLogo: one.find('images/logo.png') !== undefined,
});

const minute = 60_000;

beforeEach(() => {
  // Files are trusted some time after they were written; a minute later all of them are.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minute });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a widget that lies on the disk', () => {
  it('is opened once as long as nothing changes', () => {
    const root = widget();
    const first = openWidget(root);
    seenOf(first);
    expect(openWidget(root)).toBe(first);
  });

  it.each<[string, (root: string) => void, object]>([
    [
      'a text was written',
      (root) => {
        writeFileSync(join(root, 'manifest.json'), JSON.stringify(manifest('Another')));
      },
      { name: 'Another' },
    ],
    [
      'a text of the same length was written',
      (root) => {
        writeFileSync(join(root, 'manifest.json'), JSON.stringify(manifest('Two'), null, 2) + '\n');
      },
      { name: 'Two' },
    ],
    [
      'a file was added',
      (root) => {
        writeFileSync(join(root, 'i18n/es.json'), '{}');
      },
      { locales: ['en.json', 'es.json'] },
    ],
    [
      'a file was deleted',
      (root) => {
        rmSync(join(root, 'i18n/en.json'));
      },
      { locales: [] },
    ],
  ])('is opened anew if %s', (_, change, seen) => {
    const root = widget();
    expect(seenOf(openWidget(root))).toMatchObject({ name: 'One', locales: ['en.json'] });
    // The change has a time of its own, whatever the clock of the file system counts in.
    const before = new Date('2020-01-01T00:00:00Z');
    utimesSync(join(root, 'manifest.json'), before, before);
    expect(seenOf(openWidget(root))).toMatchObject({ name: 'One', locales: ['en.json'] });
    change(root);
    expect(seenOf(openWidget(root))).toMatchObject(seen);
  });

  it('is opened anew while its files are too young for their times to show a change', () => {
    const root = widget();
    vi.setSystemTime(statSync(join(root, 'manifest.json')).ctimeMs + 1000);
    const first = openWidget(root);
    seenOf(first);
    expect(openWidget(root)).not.toBe(first);
  });

  it('is let go if others were opened since', () => {
    const [root, ...others] = Array.from({ length: 9 }, widget);
    const first = openWidget(root ?? '');
    for (const other of others.slice(1)) openWidget(other);
    expect(openWidget(root ?? '')).toBe(first);
    openWidget(others[0] ?? '');
    expect(openWidget(root ?? '')).not.toBe(first);
  });
});
