import { dirname, join, resolve } from 'node:path';
import rules from '../../rules/index.js';
import { type PresetName, presetNames } from '../rule-kit/create-rule.js';
import { didYouMean } from '../text/did-you-mean.js';
import { oneOf, quote } from '../text/quote.js';
import { bracesIn } from '../rule-kit/option-globs.js';
import { limits } from '../widget/limits.js';
import { isDeeperThan, isObject } from '../widget/plain.js';
import { relativeInside } from '../base/relative-inside.js';
import { withSlashes } from '../base/with-slashes.js';
import { ConfigMistake, lineOf, type ConfigPath } from './config-line.js';
import { placeOfMistake, readConfigText } from './config-text.js';
import { prefix } from './presets.js';
import { UsageError } from '../base/usage-error.js';

/** The name that is looked for in the current folder, and by the command in those above it in the repository. */
export const configFileName = 'kommo-widget-lint.config.json';

type Rules = Readonly<Record<string, unknown>>;

/** A configuration in ESLint's vocabulary, as pure data: nothing of the linted repository is run. */
export interface LintConfig {
  readonly preset: PresetName;
  readonly rules: Rules;
  /** Patterns of folders and files to leave out, relative to `basePath`. */
  readonly ignores: readonly string[];
  /** Patterns of archives that a search lints too, relative to the same. */
  readonly archives?: readonly string[];
  /** Patterns of what `--pack` leaves out, relative to the same. */
  readonly packExclude?: readonly string[];
  readonly overrides: readonly {
    readonly files: readonly string[];
    readonly preset?: PresetName;
    readonly rules: Rules;
  }[];
  /** Absolute path of the folder that all patterns are relative to. */
  readonly basePath: string;
  /** Absolute path of the file that says so, if one does. */
  readonly file?: string;
  /** Absolute paths that were looked at, up to the file if there is one. */
  readonly places?: readonly string[];
  /** The text of the file, in which a mistake can be shown. */
  readonly text?: string;
}

/** How a configuration is found. */
export interface ConfigOptions {
  /** Path of the file to read; it must exist. */
  readonly file?: string | undefined;
  /** Absolute path of the last folder that is looked in, which is `cwd` or above it; `cwd` by default. */
  readonly root?: string | undefined;
  /** Gives the text of a file that is not read from the disk, by its absolute path. */
  readonly textOf?: ((file: string) => string | undefined) | undefined;
}

/**
 * Reads the nearest configuration file, or the defaults if there is none.
 *
 * @param cwd absolute path of the folder that is looked in first
 * @throws UsageError if the file can't be read or says what no configuration can say
 */
export function readConfig(
  cwd: string,
  { file, root = cwd, textOf }: ConfigOptions = {},
): LintConfig {
  const places: string[] = [];
  for (const path of file === undefined ? placesUpTo(root, cwd) : [resolve(cwd, file)]) {
    places.push(path);
    const text = textOf?.(path) ?? readConfigText(path, file === undefined ? root : cwd);
    if (text !== undefined) return { ...configIn(text, path), file: path, places, text };
    if (file === undefined) continue;
    throw new UsageError(
      `Cannot read the configuration ${withSlashes(path)}: there is no such file.`,
    );
  }
  return { ...checkConfig({}, cwd), places };
}

/** Where a configuration may lie, the nearest place first. */
function placesUpTo(root: string, cwd: string): readonly string[] {
  const place = join(cwd, configFileName);
  const isBelow = cwd !== root && relativeInside(root, cwd) !== undefined;
  return isBelow ? [place, ...placesUpTo(root, dirname(cwd))] : [place];
}

function configIn(text: string, path: string): LintConfig {
  try {
    return checkConfig(parseStrict(text), dirname(path));
  } catch (error) {
    throw cannotUse(error as Error, path, text);
  }
}

/** What to say of a mistake in a configuration. */
export function cannotUse(error: Error, path: string, text: string): UsageError {
  const line = error instanceof ConfigMistake ? lineOf(text, error.path) : undefined;
  const place = line === undefined ? '' : `, line ${String(line)}`;
  return new UsageError(
    `Cannot use the configuration ${withSlashes(path)}${place}: ${error.message}`,
  );
}

/** @throws UsageError that shows nothing of the text, which may be any file that a link leads to */
function parseStrict(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(`it is not JSON${placeOfMistake(text)}`);
  }
  if (isDeeperThan(limits.levels, value)) {
    throw new UsageError(`it has more than ${String(limits.levels)} levels`);
  }
  return value;
}

/** Checks the shape of a configuration; rule names and options are checked by ESLint when it runs. */
function checkConfig(value: unknown, basePath: string): LintConfig {
  const config = checkKeys(value, 'the configuration', [
    '$schema',
    'preset',
    'rules',
    'ignores',
    'archives',
    'pack',
    'overrides',
  ]);
  const pack = checkKeys(config['pack'] ?? {}, '"pack"', ['exclude'], ['pack']);
  const overrides = config['overrides'] ?? [];
  if (!Array.isArray(overrides))
    throw new ConfigMistake('"overrides" must be an array.', ['overrides']);
  if (overrides.length > limits.patterns) {
    throw new ConfigMistake(`"overrides" may have at most ${String(limits.patterns)} entries.`, [
      'overrides',
    ]);
  }
  const read: LintConfig = {
    preset: checkPreset(config['preset'] ?? 'recommended', ['preset']),
    rules: checkRules(config['rules'], ['rules']),
    ignores: checkPatterns(config['ignores'] ?? [], ['ignores']),
    archives: checkPatterns(config['archives'] ?? [], ['archives']),
    packExclude: checkPatterns(pack['exclude'] ?? [], ['pack', 'exclude']),
    overrides: overrides.map((one: unknown, index) => {
      const at = ['overrides', index];
      const keys = ['files', 'preset', 'rules'];
      const override = checkKeys(one, 'an entry of "overrides"', keys, at);
      const preset = override['preset'];
      const files = checkPatterns(override['files'], [...at, 'files']);
      if (files.length === 0)
        throw new ConfigMistake('"files" must have a pattern.', [...at, 'files']);
      return {
        files,
        ...(preset !== undefined && { preset: checkPreset(preset, [...at, 'preset']) }),
        rules: checkRules(override['rules'], [...at, 'rules']),
      };
    }),
    basePath,
  };
  const { ignores, archives = [], packExclude = [] } = read;
  const files = read.overrides.flatMap((override) => override.files);
  checkBraces([...ignores, ...archives, ...packExclude, ...files]);
  return read;
}

/** Each text that braces stand for is kept, and compared with every path. */
function checkBraces(patterns: readonly string[]): void {
  let all = 0;
  for (const pattern of patterns) {
    const count = bracesIn(pattern);
    all += count;
    if (count > limits.braces) {
      throw new UsageError(
        `the braces of the pattern ${quote(pattern)} may stand for at most ${String(limits.braces)} texts. Write several patterns, or use "*".`,
      );
    }
    if (all > limits.allBraces) {
      throw new UsageError(
        `the patterns of the configuration may stand for at most ${String(limits.allBraces)} texts together.`,
      );
    }
  }
}

/** @throws UsageError if there is no preset of this name, or a ConfigMistake if it is said where it stands */
export function checkPreset(name: unknown, path?: ConfigPath): PresetName {
  const preset = presetNames.find((one) => one === name);
  if (preset) return preset;
  const text = `There is no preset ${quote(String(name))}; write ${oneOf(presetNames)}.`;
  throw path ? new ConfigMistake(text, path) : new UsageError(text);
}

/** @throws ConfigMistake if there is no such rule */
export function checkRules(value: unknown, path: ConfigPath): Rules {
  if (value === undefined) return {};
  if (!isObject(value)) throw new ConfigMistake('"rules" must be an object of rule names.', path);
  const known = Object.keys(rules).map((name) => `${prefix}/${name}`);
  for (const name of Object.keys(value)) {
    if (known.includes(name)) continue;
    const meant = didYouMean(name, known) ?? known.find((one) => one === `${prefix}/${name}`);
    const hint = meant === undefined ? '' : ` Did you mean ${quote(meant)}?`;
    throw new ConfigMistake(`There is no rule ${quote(name)}.${hint}`, [...path, name]);
  }
  return value;
}

function checkPatterns(value: unknown, path: ConfigPath): readonly string[] {
  const key = String(path.at(-1));
  const isPattern = (one: unknown): one is string => typeof one === 'string' && one !== '';
  if (Array.isArray(value) && value.every(isPattern)) {
    const { patterns, patternLength } = limits;
    if (value.length <= patterns && value.every(({ length }) => length <= patternLength))
      return value;
    throw new ConfigMistake(
      `"${key}" may have at most ${String(patterns)} patterns of ${String(patternLength)} characters.`,
      path,
    );
  }
  throw new ConfigMistake(`"${key}" must be an array of patterns.`, path);
}

function checkKeys(
  value: unknown,
  what: string,
  allowed: readonly string[],
  path: ConfigPath = [],
): Readonly<Record<string, unknown>> {
  if (!isObject(value)) throw new ConfigMistake(`${what} must be an object.`, path);
  const unknown = Object.keys(value).find((key) => !allowed.includes(key));
  if (unknown === undefined) return value;
  throw new ConfigMistake(`${what} has the key ${quote(unknown)}; it may have ${oneOf(allowed)}.`, [
    ...path,
    unknown,
  ]);
}
