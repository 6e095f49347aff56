import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { presetNames } from '../../src/rule-kit/create-rule.js';
import { repository } from '../helpers/run.js';

interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly {
    readonly type: string;
    readonly id: string;
    readonly attributes: { readonly label: string; readonly options?: readonly string[] };
  }[];
}

const folder = join(repository, '.github/ISSUE_TEMPLATE');
const forms = readdirSync(folder)
  .filter((file) => file !== 'config.yml')
  .map((file) => [file, parse(readFileSync(join(folder, file), 'utf8')) as Form] as const);

describe.each(forms)('the form %s', (_, { name, description, body }) => {
  it('is one that GitHub shows', () => {
    expect([name, description].every(Boolean)).toBe(true);
    const ids = body.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { type, id, attributes } of body) {
      expect(type).toMatch(/^(?:input|textarea|dropdown)$/u);
      expect(id).toMatch(/^[\w-]+$/u);
      expect(attributes.label).not.toBe('');
      expect(attributes.options !== undefined).toBe(type === 'dropdown');
    }
  });

  it('has every preset, if it asks for one', () => {
    const asked = body.find(({ id }) => id === 'preset');
    if (asked) expect(asked.attributes.options).toEqual(expect.arrayContaining([...presetNames]));
  });
});

it('there is a form for each kind of report', () => {
  expect(forms.map(([, { name }]) => name)).toEqual([
    'A false finding',
    'A missed mistake',
    'A bug',
  ]);
});
