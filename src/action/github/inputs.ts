import { resolve } from 'node:path';
import { getInput, getMultilineInput } from '@actions/core';
import { checkPreset } from '../../lint/config.js';
import { scopes, type Scope } from '../../lint/lint.js';
import { relativeInside } from '../../base/relative-inside.js';
import { UsageError } from '../../base/usage-error.js';
import { oneOf, quote } from '../../text/quote.js';
import type { PresetName } from '../../rule-kit/create-rule.js';
import { isFolder } from '../../sources/is-folder.js';
import { escapesByLink } from './workspace.js';

/** Findings from which level on fail the step. */
const failOnValues = ['error', 'warning', 'never'] as const;
/** How findings are shown on the lines of the pull request. */
const annotationModes = ['auto', 'commands', 'check', 'none'] as const;

export interface Inputs {
  readonly paths: readonly string[];
  /** Undefined if the configuration or the default decides. */
  readonly preset: PresetName | undefined;
  readonly config: string | undefined;
  readonly failOn: (typeof failOnValues)[number];
  readonly annotations: (typeof annotationModes)[number];
  /** Empty if there is none. */
  readonly token: string;
  readonly allowEmpty: boolean;
  /** As it was given; relative to the workspace. */
  readonly workingDirectory: string;
  readonly sarifFile: string | undefined;
  readonly packFile: string | undefined;
  /** Undefined if the event decides. */
  readonly scope: Scope | undefined;
  /** Whether to suggest changes on the pull request, and to say in a comment how things stand. */
  readonly suggestions: boolean;
  readonly comment: boolean;
  /** Whether to write what can be fixed into the working tree. */
  readonly fix: boolean;
  /** A file with the number of the pull request that another workflow ran for. */
  readonly pullRequestFile: string | undefined;
}

/** Reads the inputs of the step. @throws UsageError if one has a value that it can't have */
export function readInputs(): Inputs {
  const preset = getInput('preset');
  return {
    paths: getMultilineInput('paths'),
    preset: preset === '' ? undefined : checkPreset(preset),
    config: getInput('config') || undefined,
    failOn: choice('fail-on', failOnValues),
    annotations: choice('annotations', annotationModes),
    token: getInput('token'),
    allowEmpty: flag('allow-empty'),
    workingDirectory: getInput('working-directory'),
    sarifFile: getInput('sarif-file') || undefined,
    packFile: getInput('pack-file') || undefined,
    scope: getInput('scope') === '' ? undefined : choice('scope', scopes),
    suggestions: flag('suggestions'),
    comment: flag('comment'),
    fix: flag('fix'),
    pullRequestFile: getInput('pull-request-file') || undefined,
  };
}

function flag(name: string): boolean {
  return choice(name, ['false', 'true']) === 'true';
}

/**
 * Absolute path of the folder that the paths and the configuration are relative to.
 *
 * @throws UsageError if it is not a folder, or if it or the SARIF file lies outside of the workspace, or a link leads out of it
 */
export function workingFolder(inputs: Inputs, workspace: string): string {
  const { workingDirectory, paths, config } = inputs;
  const folder = resolve(workspace, workingDirectory);
  const check = (name: string, given: string, path: string): void => {
    if (!escapesByLink(path, workspace)) return;
    throw new UsageError(
      `The input "${name}" is ${quote(given)}, and a link there leads out of the workspace or nowhere.`,
    );
  };
  if (relativeInside(workspace, folder) === undefined)
    throw outside('working-directory', workingDirectory);
  if (inputs.sarifFile !== undefined) {
    const file = resolve(folder, inputs.sarifFile);
    if (relativeInside(workspace, file) === undefined)
      throw outside('sarif-file', inputs.sarifFile);
  }
  check('working-directory', workingDirectory, folder);
  if (config !== undefined) check('config', config, resolve(folder, config));
  for (const path of paths) check('paths', path, resolve(folder, path));
  if (isFolder(folder)) return folder;
  throw new UsageError(
    `The input "working-directory" is ${quote(workingDirectory)}, and there is no such folder.`,
  );
}

function outside(name: string, given: string): UsageError {
  return new UsageError(
    `The input "${name}" is ${quote(given)}, which lies outside of the workspace.`,
  );
}

/** One of the allowed values; the first if nothing is given. */
function choice<T extends string>(name: string, values: readonly [T, ...T[]]): T {
  const given = getInput(name) || values[0];
  const known = values.find((value) => value === given);
  if (known !== undefined) return known;
  throw new UsageError(`The input "${name}" is ${quote(given)}; write ${oneOf(values)}.`);
}
