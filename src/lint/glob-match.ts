import { ConfigArray } from '@eslint/config-array';
import type { SearchFilter } from '../sources/find-widgets.js';
import type { LintConfig } from './config.js';
import { lintedFilePatterns } from './presets.js';

type Part = Pick<LintConfig, 'ignores' | 'archives' | 'overrides' | 'basePath'>;
type Ignored = Omit<SearchFilter, 'wantsArchive'>;

/** Says of absolute paths whether `ignores` leave them out, by ESLint's own reading of patterns. */
export function ignoredBy({ ignores, basePath }: Part): Ignored {
  const patterns = new ConfigArray([{ ignores: [...ignores] }, { files: ['**/*'] }], { basePath });
  patterns.normalizeSync();
  const isOutside = (path: string): boolean => patterns.getConfigStatus(path) === 'external';
  return {
    ignoresFolder: (path) => !isOutside(path) && patterns.isDirectoryIgnored(path),
    ignoresFile: (path) => patterns.isFileIgnored(path),
  };
}

/** Says of absolute paths whether `archives` name them. */
export function archivesBy({ archives = [], basePath }: Part): SearchFilter['wantsArchive'] {
  const patterns = new ConfigArray([{ files: [...archives] }], { basePath });
  patterns.normalizeSync();
  return (path) => patterns.getConfigStatus(path) === 'matched';
}

/** Gives the places in `overrides` of those that match an absolute path, by ESLint's own reading of patterns. */
export function overridesBy({ overrides, basePath }: Part): (file: string) => readonly number[] {
  const concat = (one: number[] = [], other: number[] = []): number[] => [...one, ...other];
  const patterns = new ConfigArray(
    [
      { files: [...lintedFilePatterns] },
      ...overrides.map(({ files }, at) => ({ files: [...files], matching: [at] })),
    ],
    { basePath, schema: { matching: { merge: concat, validate: 'array' } } },
  );
  patterns.normalizeSync();
  return (file) =>
    (patterns.getConfig(file) as { matching?: number[] } | undefined)?.matching ?? [];
}
