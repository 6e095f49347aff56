import type { Ignored } from '../sources/find-widgets.js';
import type { LintConfig } from './config.js';
import { ruleSet, type RuleSet } from './rule-set.js';

/** What the patterns of a configuration say of absolute paths. */
export interface ConfigGlobs {
  readonly ignored: Ignored;
  /** The rules that are on for a file. */
  readonly rulesFor: (file: string) => RuleSet;
}

const known = new WeakMap<LintConfig, Promise<ConfigGlobs>>();

/** Reads the patterns of a configuration as ESLint reads them; its matcher is loaded only if there are some. */
export async function globsOf(config: LintConfig): Promise<ConfigGlobs> {
  const patterns = known.get(config) ?? readGlobs(config);
  known.set(config, patterns);
  return patterns;
}

async function readGlobs(config: LintConfig): Promise<ConfigGlobs> {
  const { ignores, overrides } = config;
  const rules = ruleSet(config);
  const nowhere = (): boolean => false;
  if (ignores.length === 0 && overrides.length === 0)
    return { ignored: { folder: nowhere, file: nowhere }, rulesFor: () => rules };
  const { ignoredBy, overridesBy } = await import('./glob-match.js');
  const matchingAt = overridesBy(config);
  const sets = new Map<string, RuleSet>();
  return {
    ignored: ignores.length > 0 ? ignoredBy(config) : { folder: nowhere, file: nowhere },
    rulesFor(file) {
      const matching = matchingAt(file);
      const key = matching.join();
      const found =
        sets.get(key) ??
        ruleSet(
          config,
          matching.flatMap((at) => overrides[at] ?? []),
        );
      sets.set(key, found);
      return found;
    },
  };
}
