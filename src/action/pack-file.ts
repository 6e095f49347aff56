import { resolve } from 'node:path';
import { setOutput } from '@actions/core';
import { UsageError } from '../base/usage-error.js';
import type { LintConfig } from '../lint/config.js';
import { lint } from '../lint/lint.js';
import { checkTarget, describePacked, pack, type Packed } from '../lint/pack.js';
import { totals } from '../lint/result.js';
import { quote } from '../text/quote.js';
import { logLine } from './github/log.js';
import { escapesByLink } from './github/workspace.js';
import { writeNamed } from './output-files.js';

/** What is packed, and into which file. */
export interface PackTask {
  readonly name: string;
  /** Absolute path that the name and the paths are relative to. */
  readonly folder: string;
  readonly workspace: string;
  readonly paths: readonly string[];
  readonly config: LintConfig;
}

/** An archive that is written when it is known that the step does not fail. */
export interface Packing {
  /** Absolute path. */
  readonly file: string;
  /** Undefined if the widget has errors. */
  readonly packed: Packed | undefined;
}

/**
 * Makes the archive of the one widget that the paths lead to, whatever part of it the step reports on.
 *
 * @throws UsageError if there are several widgets, or something else lies in the place of the archive
 */
export async function preparePacking(task: PackTask): Promise<Packing> {
  const { name, folder, workspace, paths, config } = task;
  const file = resolve(folder, name);
  if (escapesByLink(file, workspace)) {
    throw new UsageError(
      `The input "pack-file" is ${quote(name)}, and a link there leads out of the workspace or nowhere.`,
    );
  }
  checkTarget(file);
  const meant = paths.length === 0 ? ['.'] : paths;
  const { widgets, results } = await lint(meant, folder, { config, isOne: true });
  const [widget] = widgets;
  const isClean = widget !== undefined && totals(results).errors === 0;
  return { file, packed: isClean ? await pack(widget.folder, file, config, results) : undefined };
}

/** Writes the archive and names it in the outputs, or says that it is not written. */
export function finishPacking({ file, packed }: Packing, { name, workspace }: PackTask): void {
  if (!packed || totals(packed.results).errors > 0) {
    logLine(`${name} is not written, because there are errors or there is no widget.`);
    return;
  }
  writeNamed(file, packed.bytes, workspace);
  setOutput('pack-file', file);
  for (const line of describePacked(packed, name)) logLine(line);
  if (packed.warning !== undefined) logLine(packed.warning);
}
