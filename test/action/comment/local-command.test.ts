import { describe, expect, it } from 'vitest';
import { localCommand } from '../../../src/action/comment/local-command.js';
import type { Inputs } from '../../../src/action/github/inputs.js';

const name = 'npx --package eslint-plugin-kommo-widget kommo-widget-lint';
const command = (more: Partial<Inputs>, baseRef?: string): string | undefined =>
  localCommand({ paths: [], workingDirectory: '', ...more } as Inputs, baseRef);

describe('the command for the same at home', () => {
  it('has what the step has', () => {
    expect(command({})).toBe(name);
    expect(command({}, 'main')).toBe(name);
    const inputs = {
      preset: 'amocrm',
      config: 'conf.json',
      paths: ['a', 'b/c'],
      workingDirectory: 'widgets',
      scope: 'introduced',
    } as const;
    expect(command(inputs, 'release/1.x')).toBe(
      `cd widgets && ${name} --preset amocrm --config conf.json --since origin/release/1.x a b/c`,
    );
  });

  it.each<[Partial<Inputs>, string]>([
    [{ paths: ['a b'] }, 'main'],
    [{ paths: ['-rf'] }, 'main'],
    [{ workingDirectory: '$(x)' }, 'main'],
    [{ scope: 'introduced' }, 'x`y'],
    [{ scope: 'introduced' }, "x';rm"],
  ])('is left out for %j on %s, because a part would have to be quoted', (inputs, baseRef) => {
    expect(command(inputs, baseRef)).toBeUndefined();
  });
});
