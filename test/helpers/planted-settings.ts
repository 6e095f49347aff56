import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { GitRepository } from './git-repository.js';
import list from './git-programs.json' with { type: 'json' };
import { temporaryFolder } from './temporary-folder.js';

/** Names of drivers, remotes and the like that a careless reader of settings would take apart. */
const oddNames = ['own', 'a=b', 'say"x"', String.raw`back\slash`, 'x.y', 'ünï'];
/** A name that a file of settings can hold only in a value. */
const oddFile = 'in"clu=de\nd';

/** Where a setting of a repository may stand. */
export const levels = ['repository', 'worktree', 'included'] as const;
export type Level = (typeof levels)[number];

/** Settings of a repository that name programs, each of which leaves a mark of its own when it is run. */
export class PlantedSettings {
  readonly #folder = temporaryFolder({ log: '' });
  readonly #text: string;
  #count = 0;

  constructor() {
    const log = join(this.#folder, 'log');
    // It answers nothing and fails, so that whoever runs it goes on to the next.
    writeFileSync(join(this.#folder, 'mark'), `#!/bin/sh\necho "$0" >>'${log}'\nexit 1\n`);
    chmodSync(join(this.#folder, 'mark'), 0o755);
    const each = (names: readonly string[], valueOf: (name: string) => string): string[] =>
      names.flatMap((name) =>
        (name.includes('<name>') ? oddNames : ['']).map((odd) => setting(name, odd, valueOf(name))),
      );
    this.#text = [
      ...each(list.programs, (name) => this.program(name)),
      ...each(list.folders, (name) => this.#hooks(name)),
      ...each(list.shells, (name) => `!${this.program(name)}`),
      ...each(list.addresses, (name) => `ext::${this.program(name)}`),
      ...each(list.switches, () => 'true'),
    ].join('');
  }

  /** A program that leaves a mark with a name in it. */
  program(name: string): string {
    this.#count += 1;
    const file = join(this.#folder, `${String(this.#count)}-${name.replaceAll(/[<>]/gu, '')}`);
    symlinkSync('mark', file);
    return file;
  }

  /** Puts all of them into a repository, and what makes git look at them. */
  plant(repository: GitRepository, level: Level): void {
    const git = repository.git('rev-parse', '--absolute-git-dir');
    const attributes = oddNames.map((name, index) => {
      const pattern = ['*', '*.json', '*.js', '*.css', '*.png', 'images/**'][index] ?? '*';
      return `${pattern} filter=${name} diff=${name} merge=${name}\n`;
    });
    const common = resolve(repository.root, repository.git('rev-parse', '--git-common-dir'));
    mkdirSync(join(common, 'info'), { recursive: true });
    writeFileSync(join(common, 'info/attributes'), attributes.join(''));
    const append = (file: string, text: string): void => {
      writeFileSync(file, text, { flag: 'a' });
    };
    if (level === 'repository') append(join(common, 'config'), this.#text);
    if (level === 'worktree') {
      append(
        join(common, 'config'),
        '[core]\n\trepositoryFormatVersion = 1\n[extensions]\n\tworktreeConfig = true\n',
      );
      append(join(git, 'config.worktree'), this.#text);
    }
    if (level === 'included') {
      append(join(common, oddFile), this.#text);
      append(join(common, 'config'), setting('include.path', '', oddFile));
    }
  }

  /** The programs that were run so far, also those that others started and left alone. */
  async marks(): Promise<readonly string[]> {
    await wait(100);
    return readFileSync(join(this.#folder, 'log'), 'utf8')
      .split('\n')
      .filter((line) => line !== '');
  }

  #hooks(name: string): string {
    const folder = join(this.#folder, name);
    const hooks = ['reference-transaction', 'post-index-change', 'pre-commit', 'post-checkout'];
    for (const hook of [...hooks, ...hooks.map((one) => `hooks/${one}`)]) {
      const file = join(folder, hook);
      mkdirSync(dirname(file), { recursive: true });
      if (!readdirSync(dirname(file)).includes(hook)) symlinkSync(join(this.#folder, 'mark'), file);
    }
    return folder;
  }
}

/** A setting as it stands in a file of git, with a name in the place of `<name>`. */
function setting(name: string, odd: string, value: string): string {
  const quoted = (text: string): string =>
    `"${text.replaceAll(/["\\]/gu, String.raw`\$&`).replaceAll('\n', String.raw`\n`)}"`;
  const parts = name.split('.');
  const [section = '', key = ''] = [parts[0], parts.at(-1)];
  const middle = parts.slice(1, -1).join('.').replace('<name>', odd);
  // Of these the last part is the name, which may be no more than a word.
  const last = key === '<name>' ? odd.replaceAll(/[^a-z]/gu, '') : key;
  return `[${section}${middle === '' ? '' : ` ${quoted(middle)}`}]\n\t${last} = ${quoted(value)}\n`;
}

/** Makes every file look as if it may have changed, so that git would have to read it. */
export function touch(root: string, files: readonly string[]): void {
  for (const file of files) utimesSync(join(root, file), new Date(), new Date());
}

/** A working tree of its own, because settings may stand in its part of the repository too. */
export function linkedTree(repository: GitRepository): GitRepository {
  const folder = join(temporaryFolder(), 'a=b "x"\ny');
  repository.git('worktree', 'add', '--quiet', '--detach', folder);
  return new GitRepository(folder);
}
