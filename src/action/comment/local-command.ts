import { product } from '../../product.js';
import type { Inputs } from '../github/inputs.js';

/** What a shell and Markdown take for nothing but text. */
const plain = /^[\w./@-]+$/u;

/**
 * The command that finds the same on a person's machine; undefined if a part of it would have to be quoted.
 *
 * @param baseRef the branch that the pull request goes into
 */
export function localCommand(
  { preset, config, paths, workingDirectory, scope }: Inputs,
  baseRef: string | undefined,
): string | undefined {
  const since = scope === 'introduced' && baseRef !== undefined ? [`origin/${baseRef}`] : [];
  const values = [preset, config, workingDirectory || undefined, ...since, ...paths];
  const isPlain = values.every((value) => value === undefined || plain.test(value));
  const isOption = [...paths, workingDirectory].some((value) => value.startsWith('-'));
  if (!isPlain || isOption) return undefined;
  const options = [
    ...(preset === undefined ? [] : ['--preset', preset]),
    ...(config === undefined ? [] : ['--config', config]),
    ...since.flatMap((revision) => ['--since', revision]),
    ...paths,
  ];
  const folder = workingDirectory === '' ? '' : `cd ${workingDirectory} && `;
  const name = `npx --package ${product.name} kommo-widget-lint`;
  return [`${folder}${name}`, ...options].join(' ');
}
