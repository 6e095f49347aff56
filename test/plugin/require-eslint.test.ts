import { expect, it } from 'vitest';
import { requireEslint } from '../../src/plugin/require-eslint.js';

it.each(['9.38.0', '9.39.1', '10.0.0-rc.1', '10.15.0', '11.0.0'])('takes ESLint %s', (version) => {
  expect(() => {
    requireEslint(version);
  }).not.toThrow();
});

it.each(['8.57.1', '9.37.0', '9.4.0', '7.32.0'])('refuses ESLint %s', (version) => {
  expect(() => {
    requireEslint(version);
  }).toThrow(
    `eslint-plugin-kommo-widget needs ESLint 9.38 or later, and this is ${version}. The command kommo-widget-lint finds the same without ESLint.`,
  );
});

it('refuses an ESLint that does not say its version', () => {
  expect(() => {
    requireEslint(undefined);
  }).toThrow('and this one is older');
});
