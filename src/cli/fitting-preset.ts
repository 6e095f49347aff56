import { join } from 'node:path';
import type { PresetName } from '../rule-kit/create-rule.js';
import { displayPath } from '../report/paths.js';
import { DiskFiles } from '../sources/disk.js';
import { findWidgets, type SearchFilter } from '../sources/find-widgets.js';
import { decode } from '../text/decode.js';
import { allOf } from '../text/quote.js';
import { readText } from '../widget/limits.js';
import { manifestName } from '../widget/manifest-name.js';
import { isObject } from '../widget/plain.js';

/** A preset and what speaks for it, as a sentence. */
export interface FittingPreset {
  readonly preset: PresetName;
  readonly reason: string;
}

/** What only a public integration has. */
const publicKeys = ['tour', 'left_menu'] as const;

const no = (): boolean => false;
const everything: SearchFilter = { ignoresFolder: no, ignoresFile: no, wantsArchive: no };

/** The preset that fits the first widget at or below a folder, by what its manifest says of where it is uploaded to. */
export function fittingPreset(cwd: string): FittingPreset {
  const [widget] = findWidgets([], cwd, everything).widgets;
  if (!widget) return { preset: 'recommended', reason: 'There is no widget here yet.' };
  const name = displayPath(join(widget.folder, manifestName), cwd);
  const manifest = readManifest(widget.folder);
  if (!manifest) return { preset: 'recommended', reason: `${name} can't be read.` };
  const found = publicKeys.filter((key) => isObject(manifest[key]));
  const { locale } = isObject(manifest['widget']) ? manifest['widget'] : { locale: [] };
  const isRussian = Array.isArray(locale) && locale.includes('ru');
  const language = isRussian
    ? 'has the language "ru", which only amoCRM has'
    : 'has no language "ru", which amoCRM expects';
  const listing =
    found.length > 0
      ? `${allOf(found)}, which public integrations have`
      : `neither ${publicKeys.map((key) => JSON.stringify(key)).join(' nor ')}, which public integrations have`;
  return {
    preset: presetFor(isRussian, found.length > 0),
    reason: `${name} ${language}, and ${listing}.`,
  };
}

function presetFor(isRussian: boolean, isPublic: boolean): PresetName {
  if (isRussian) return isPublic ? 'amomarket' : 'amocrm';
  return isPublic ? 'marketplace' : 'recommended';
}

function readManifest(folder: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const bytes = readText(new DiskFiles(folder), manifestName);
    const value: unknown = bytes && JSON.parse(decode(bytes));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
