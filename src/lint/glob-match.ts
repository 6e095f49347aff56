import { ConfigArray } from '@eslint/config-array';
import type { Ignored } from '../sources/find-widgets.js';
import type { LintConfig } from './config.js';
import { lintedFilePatterns } from './presets.js';

type Part = Pick<LintConfig, 'ignores' | 'overrides' | 'basePath'>;

/** Says of absolute paths whether `ignores` leave them out, by ESLint's own reading of patterns. */
export function ignoredBy({ ignores, basePath }: Part): Ignored {
  const patterns = new ConfigArray([{ ignores: [...ignores] }, { files: ['**/*'] }], { basePath });
  patterns.normalizeSync();
  const isOutside = (path: string): boolean => patterns.getConfigStatus(path) === 'external';
  return {
    folder: (path) => !isOutside(path) && patterns.isDirectoryIgnored(path),
    file: (path) => patterns.isFileIgnored(path),
  };
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
