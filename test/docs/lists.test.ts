import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { options, usage } from '../../src/cli/options.js';
import { formatNames } from '../../src/report/report.js';
import { presetNames } from '../../src/rule-kit/create-rule.js';
import { oneOf } from '../../src/text/quote.js';
import { repository, slug } from '../helpers/run.js';

const read = (path: string): string => readFileSync(join(repository, path), 'utf8');
const plainly = (names: readonly string[]): string => oneOf(names).replaceAll('"', '');

describe('each preset is named where people choose one', () => {
  it('in the inputs of the Action', () => {
    const { inputs } = parse(read('action.yml')) as {
      inputs: { preset: { description: string } };
    };
    expect(inputs.preset.description).toContain(`${plainly(presetNames)}.`);
  });

  it('on the page of the command', () => {
    const names = oneOf(presetNames).replaceAll('"', '`');
    expect(read('docs/command.md')).toMatch(new RegExp(`\\| \`preset\` +\\| ${names};`, 'u'));
  });
});

describe('the help', () => {
  it('has a line of each option, and no other option', () => {
    const shown = [...usage.matchAll(/^ {2}(?:-\w, )?--(?<name>[a-z-]+)/gmu)];
    expect(shown.map(({ groups }) => groups?.['name'])).toEqual(Object.keys(options));
  });

  it('names all presets and formats, the default first', () => {
    const text = usage.replaceAll(/\s+/gu, ' ').replaceAll(' (default)', '');
    expect(text).toContain(`--preset NAME ${plainly(presetNames)} `);
    expect(text).toContain(`--format NAME ${plainly(formatNames)} `);
  });
});

it('each format is on the page of the command', () => {
  for (const name of formatNames) expect(read('docs/command.md')).toMatch(`| \`${name}\``);
});

it('the README says first what stands for the name of the repository, until it has one', () => {
  const note = read('README.md').split('\n').slice(0, 6).join('\n');
  expect(note.includes('`OWNER/REPO` stands for')).toBe(slug === 'OWNER/REPO');
});

it('each file that rules share has a line in the guide', () => {
  const guide = read('CONTRIBUTING.md');
  for (const file of readdirSync(join(repository, 'src/rule-kit')))
    expect(guide).toContain(`\n| \`${file}\``);
});
