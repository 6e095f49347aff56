import { groupBy } from '../base/group-by.js';
import { locales } from '../platform/locales.js';
import type { LocaleFile } from '../widget/locale-file.js';
import type { Manifest } from '../widget/manifest.js';
import { didYouMean } from '../text/did-you-mean.js';

const known = new WeakMap<Manifest, ReadonlyMap<string, LocaleFile>>();
const knownCodes = new Set(Object.values(locales).flatMap(({ codes }) => codes));

/** Whether one of the platforms shows its interface in a language. */
export function isKnownCode(code: string): boolean {
  return knownCodes.has(code);
}

/**
 * Declared codes without a file of their name, beside the undeclared file that was meant by each: another case
 * (`ES.json` for `es`), the same language with or without a region (`pt.json` for `pt-BR`), or a slip of the pen
 * (`en.json` for `eng`).
 */
export function misnamedLocaleFiles(manifest: Manifest): ReadonlyMap<string, LocaleFile> {
  const found = known.get(manifest) ?? findMisnamed(manifest);
  known.set(manifest, found);
  return found;
}

function findMisnamed({ locales: declared, widget }: Manifest): ReadonlyMap<string, LocaleFile> {
  const misnamed = new Map<string, LocaleFile>();
  const undeclared = widget.localeFiles.filter(
    ({ name }) => !declared.has(name.replace(/\.json$/u, '')),
  );
  const byLanguage = groupBy(undeclared, (file) => languageOf(file.code));
  const named = undeclared.filter((file) => isKnownCode(file.code));
  for (const code of declared.keys()) {
    if (widget.localeFile(code)) continue;
    const sameLanguage = byLanguage.get(languageOf(code)) ?? [];
    const meant =
      sameLanguage.find((file) => file.code.toLowerCase() === code.toLowerCase()) ??
      sameLanguage[0] ??
      nearest(code, named);
    if (meant) misnamed.set(code, meant);
  }
  return misnamed;
}

/** Two codes that a platform knows are two languages, however alike they look. */
function nearest(code: string, known: readonly LocaleFile[]): LocaleFile | undefined {
  if (isKnownCode(code)) return undefined;
  const meant = didYouMean(
    code,
    known.map((file) => file.code),
  );
  return known.find((file) => file.code === meant);
}

/** The language of a code, without its region and in lower case. */
export function languageOf(code: string): string {
  return code.trim().toLowerCase().split(/[-_]/u, 1)[0] as string;
}
