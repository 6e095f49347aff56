import { describe, expect, it } from 'vitest';
import { DiskFiles } from '../../src/sources/disk.js';
import { Manifest } from '../../src/widget/manifest.js';
import { parseDocument } from '../helpers/parse-document.js';
import type { JsonValue } from '../../src/widget/json-value.js';
import { Widget } from '../../src/widget/widget.js';

function manifest(root: unknown): Manifest {
  const document = parseDocument(JSON.stringify(root)) as JsonValue;
  return new Manifest(document, new Widget(new DiskFiles('/nowhere')));
}

describe('a misplaced block', () => {
  it('is read as if it were in place', () => {
    const widget = { locations: ['sms'], settings: { a: {} } };
    const { locations, settings, locales } = manifest({ locale: ['en'], widget });
    expect([...locations.keys()]).toEqual(['sms']);
    expect(settings?.plain).toEqual({ a: {} });
    expect([...locales.keys()]).toEqual(['en']);
  });

  it('is not read if there is one in place, whatever that is', () => {
    const { locations, settings, localeBlock } = manifest({
      locale: ['en'],
      widget: { locale: null, locations: ['sms'], settings: { a: {} } },
      locations: [],
      settings: 1,
    });
    expect([...locations.keys()]).toEqual([]);
    expect(settings?.plain).toBe(1);
    expect(localeBlock?.plain).toBeNull();
  });

  it('is read inside another one', () => {
    const settings = { a: {}, action_multiple: true };
    const one = manifest({ widget: { dp: { settings } }, webhook_url: 'x', name: 'a' });
    expect(one.get('dp', 'settings', 'a')?.plain).toEqual({});
    expect(one.get('dp', 'action_multiple')?.plain).toBe(true);
    expect(one.get('dp', 'webhook_url')?.plain).toBe('x');
    expect(one.get('widget', 'name')?.plain).toBe('a');
    const paths = one.knownValues.map(({ path }) => path.join('.'));
    expect(paths).toEqual([
      ...['', 'widget', 'dp', 'widget.name', 'dp.settings', 'dp.action_multiple'],
      ...['dp.webhook_url', 'dp.settings.a'],
    ]);
  });

  it('has the path of its right place', () => {
    const one = manifest({ widget: { settings: { a: {} }, x: 1 }, version: '1', y: 1 });
    const pathOf = (...path: string[]) => one.known(one.root.get(...path) as JsonValue)?.path;
    expect(pathOf('widget', 'settings', 'a')).toEqual(['settings', 'a']);
    expect(pathOf('version')).toEqual(['widget', 'version']);
    expect(pathOf('widget', 'x')).toBeUndefined();
    expect(pathOf('y')).toBeUndefined();
  });

  it('is found by the path of its place', () => {
    const one = manifest({ dp: { settings: { action_multiple: true } } });
    expect(one.get('dp', 'action_multiple')?.plain).toBe(true);
    expect(one.get('dp', 'webhook_url')).toBeUndefined();
    expect(one.get('dp', 'settings')?.plain).toEqual({ action_multiple: true });
    expect(manifest([]).get('locations')).toBeUndefined();
  });
});
