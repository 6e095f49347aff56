import { getInput, getMultilineInput } from '@actions/core';
import { checkPreset } from '../lint/config.js';
import { UsageError } from '../lint/usage-error.js';
import { oneOf, quote } from '../rule/words.js';
import type { PresetName } from '../rule/create-rule.js';

/** Findings from which level on fail the step. */
const failOnValues = ['error', 'warning', 'never'] as const;

export interface Inputs {
  readonly paths: readonly string[];
  /** Undefined where the configuration or the default decides. */
  readonly preset: PresetName | undefined;
  readonly config: string | undefined;
  readonly failOn: (typeof failOnValues)[number];
}

/** Reads the inputs of the step. @throws UsageError where one has a value that it can't have */
export function readInputs(): Inputs {
  const preset = getInput('preset');
  const failOn = getInput('fail-on') || 'error';
  const known = failOnValues.find((value) => value === failOn);
  if (!known) {
    throw new UsageError(`The input "fail-on" is ${quote(failOn)}; write ${oneOf(failOnValues)}.`);
  }
  return {
    paths: getMultilineInput('paths'),
    preset: preset === '' ? undefined : checkPreset(preset),
    config: getInput('config') || undefined,
    failOn: known,
  };
}
