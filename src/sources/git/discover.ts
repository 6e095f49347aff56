import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Git, GitError, lineOf, records } from './git.js';
import type { Setting } from './environment.js';

/** Where the parts of a repository lie, all as absolute paths, and what of its settings is obeyed. */
export interface Place {
  /** Root of the working tree. */
  readonly top: string;
  /** Has the index and the `HEAD` of this working tree. */
  readonly gitFolder: string;
  /** Has the objects and the branches. */
  readonly commonFolder: string;
  /** Only settings that say how files lie on the disk, and what branches are called elsewhere. */
  readonly settings: readonly Setting[];
}

/** What git is asked for, in the order of `Place`. */
const questions = ['--show-toplevel', '--absolute-git-dir', '--git-common-dir'] as const;

/** Nothing that names a program, a server or a file. */
const obeyed = [
  String.raw`core\.(filemode|symlinks|ignorecase|precomposeunicode|autocrlf|eol|trustctime|checkstat|longpaths)`,
  String.raw`extensions\.(objectformat|refstorage)`,
  String.raw`branch\..*\.(remote|merge)`,
  String.raw`remote\..*\.fetch`,
];

/**
 * Finds the repository around a folder as git does, which also judges whether its owner is to be trusted.
 *
 * Git reads the settings of the repository for it, but runs nothing of them.
 *
 * @param trusted absolute paths of folders that may belong to anybody
 * @returns undefined if there is none
 * @throws GitError if it belongs to somebody else
 */
export function discover(folder: string, trusted: readonly string[] = []): Place | undefined {
  const settings = trusted.map((path) => ['safe.directory', path] as const);
  const git = new Git(folder, { settings, isPersonal: true });
  const { isOk, stdout, reason } = git.try(['rev-parse', ...questions]);
  if (!isOk && /dubious ownership|owned by someone else/u.test(reason)) {
    throw new GitError(
      `The repository around ${folder} belongs to another user. If you trust it, add its folder to "safe.directory" in your settings of git.`,
    );
  }
  if (!isOk) return undefined;
  const lines = lineOf(stdout).split('\n');
  // A path may have line breaks of its own, so that it has to be asked for alone.
  const answers =
    lines.length === questions.length
      ? lines
      : questions.map((question) => git.line(['rev-parse', question]) ?? '');
  const [top = '', gitFolder = '', commonFolder = ''] = answers;
  // Settings could claim that any folder of the machine is its working tree.
  if (top === '' || !existsSync(join(top, '.git'))) return undefined;
  return {
    top,
    gitFolder: resolve(folder, gitFolder),
    commonFolder: resolve(folder, commonFolder),
    settings: obeyedSettings(folder),
  };
}

function obeyedSettings(folder: string): readonly Setting[] {
  const pattern = `^(${obeyed.join('|')})$`;
  const { stdout } = new Git(folder).try(['config', '--null', '--get-regexp', pattern]);
  return records(stdout).map((record) => {
    const [name = '', ...value] = record.split('\n');
    // Without a value a setting is on.
    return [name, value.length === 0 ? 'true' : value.join('\n')];
  });
}
