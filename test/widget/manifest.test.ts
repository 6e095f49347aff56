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

  it('is not read where there is one in place, whatever that is', () => {
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

  it('is found by the path of its place', () => {
    const one = manifest({ dp: { settings: { action_multiple: true } } });
    expect(one.get('dp', 'action_multiple')?.plain).toBe(true);
    expect(one.get('dp', 'webhook_url')).toBeUndefined();
    expect(one.get('dp', 'settings')?.plain).toEqual({ action_multiple: true });
    expect(manifest([]).get('locations')).toBeUndefined();
  });
});
