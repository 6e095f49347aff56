import type * as childProcess from 'node:child_process';
import type * as fs from 'node:fs';
import type * as path from 'node:path';

/** `node:path` as Windows has it. */
export function windowsPath(original: typeof path): typeof path {
  return { ...original.win32, default: original.win32 } as unknown as typeof path;
}

/** `node:fs` for paths of Windows, with this machine as the drive `C:`. */
export function windowsFs(original: typeof fs): typeof fs {
  const translated = eachFunction(
    original,
    (call) =>
      (...args) =>
        call(...args.map(toHere)),
  );
  const realPath = (path: string): string => toWindows(original.realpathSync(toHere(path)));
  const realpathSync = Object.assign(realPath, { native: realPath });
  return { ...translated, realpathSync, default: translated } as unknown as typeof fs;
}

/** `node:child_process` that starts programs in such a path, with such paths in their environment. */
export function windowsProcesses(original: typeof childProcess): typeof childProcess {
  return eachFunction(original, (call) => (program, args, options) => {
    const { cwd, env = {}, ...rest } = options as { cwd: string; env?: NodeJS.ProcessEnv };
    const translated = Object.entries(env).map(([name, value]) => [name, toHere(value)]);
    return call(toHere(program), args, {
      ...rest,
      cwd: toHere(cwd),
      env: Object.fromEntries(translated) as NodeJS.ProcessEnv,
    });
  });
}

type Call = (...args: readonly unknown[]) => unknown;

function eachFunction<T extends object>(module: T, wrap: (call: Call) => Call): T {
  const wrapped = Object.entries(module).map(([name, value]: [string, unknown]) => [
    name,
    name.endsWith('Sync') ? wrap(value as Call) : value,
  ]);
  return Object.fromEntries(wrapped) as T;
}

function toHere<T>(value: T): T | string {
  if (typeof value !== 'string' || !/^(?:[A-Z]:)?\\/u.test(value)) return value;
  return value.replace(/^[A-Z]:/u, '').replaceAll('\\', '/');
}

function toWindows(text: string): string {
  return `C:${text.replaceAll('/', '\\')}`;
}
