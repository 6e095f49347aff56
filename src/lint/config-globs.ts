import type { SearchFilter } from '../sources/find-widgets.js';
import type { LintConfig } from './config.js';
import { ruleSet, type RuleSet } from './rule-set.js';

/** What the patterns of a configuration say of absolute paths. */
export interface ConfigGlobs {
  readonly filter: SearchFilter;
  /** The rules that are on for a file, which may lie in an archive that patterns name. */
  readonly rulesFor: (file: string, archive?: string) => RuleSet;
}

const known = new WeakMap<LintConfig, Promise<ConfigGlobs>>();

/** Reads the patterns of a configuration as ESLint reads them; its matcher is loaded only if there are some. */
export async function globsOf(config: LintConfig): Promise<ConfigGlobs> {
  const patterns = known.get(config) ?? readGlobs(config);
  known.set(config, patterns);
  return patterns;
}

async function readGlobs(config: LintConfig): Promise<ConfigGlobs> {
  const { ignores, archives = [], overrides } = config;
  const rules = ruleSet(config);
  const nowhere = (): boolean => false;
  const nothing = { ignoresFolder: nowhere, ignoresFile: nowhere, wantsArchive: nowhere };
  if (ignores.length === 0 && archives.length === 0 && overrides.length === 0)
    return { filter: nothing, rulesFor: () => rules };
  const { archivesBy, ignoredBy, overridesBy } = await import('./glob-match.js');
  const matchingAt = overridesBy(config);
  const sets = new Map<string, RuleSet>();
  return {
    filter: {
      ...nothing,
      ...(ignores.length > 0 && ignoredBy(config)),
      ...(archives.length > 0 && { wantsArchive: archivesBy(config) }),
    },
    rulesFor(file, archive = file) {
      const both = archive === file ? [file] : [archive, file];
      const matching = [...new Set(both.flatMap(matchingAt))].sort((a, b) => a - b);
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
