import { Buffer } from 'node:buffer';
import { basename, dirname, join } from 'node:path';
import { rulesInDoubt } from '../../src/lint/first-look.js';
import { DiskFiles } from '../../src/widget/disk.js';
import { withWidget } from '../../src/widget/open-widget.js';
import { Widget } from '../../src/widget/widget.js';

export interface LookedAt {
  readonly filename: string;
  readonly code: string;
  /** What is on the disk, where that is no UTF-8 of the text. */
  readonly bytes?: Uint8Array | undefined;
  readonly options?: unknown[];
  readonly settings?: Record<string, unknown>;
}

/** Whether a rule is in doubt about a file of a widget, as the command first looks at it. */
export function isInDoubt(
  rule: string,
  { filename, code, bytes, options = [], settings }: LookedAt,
  before?: string,
): boolean {
  const parent = dirname(filename);
  const folder = basename(parent) === 'i18n' ? join(parent, '..') : parent;
  const widget = new Widget(
    new DiskFiles(folder),
    before === undefined ? undefined : new Widget(new DiskFiles(before)),
  );
  const file = { filename, bytes: bytes ?? Buffer.from(code), isNamed: settings !== undefined };
  const rules = new Map([[rule, [2, ...options] as const]]);
  return withWidget(folder, widget, () => rulesInDoubt(file, rules).size > 0);
}
