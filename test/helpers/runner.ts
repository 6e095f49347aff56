import { isAbsolute, relative } from 'node:path';
import { readCommand, type Command } from './runner-command.js';

/** An annotation as people see it. */
interface Seen {
  readonly level: string;
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly col?: number;
  readonly endColumn?: number;
}

/** What GitHub makes of the output of a step. */
export interface View {
  readonly annotations: readonly Seen[];
  /** Annotations that GitHub drops, because the step has enough of their level. */
  readonly dropped: number;
  /** The lines of the log that are not a command. */
  readonly log: readonly string[];
  /** Commands other than annotations and groups: what a forged text would want. */
  readonly executed: readonly Command[];
}

const mostOfLevel = 10;
const longestMessage = 4096;
const issues = new Set(['error', 'warning', 'notice']);
const names = `add-mask add-matcher add-path debug echo endgroup error group notice remove-matcher
  save-state set-env set-output stop-commands warning`;

/** Reads what a step printed, as GitHub's runner does. */
export function watch(output: string, workspace: string): View {
  const known = new Set(names.split(/\s+/u));
  const annotations: Seen[] = [];
  const log: string[] = [];
  const executed: Command[] = [];
  let dropped = 0;
  let stopToken: string | undefined;
  for (const line of output.split(/\r\n|\r|\n/u)) {
    const command = readCommand(line, known);
    if (!command) {
      log.push(line);
    } else if (stopToken !== undefined) {
      if (command.name === stopToken) stopToken = undefined;
      else log.push(line);
    } else if (issues.has(command.name)) {
      const sameLevel = annotations.filter(({ level }) => level === command.name);
      if (sameLevel.length < mostOfLevel) annotations.push(show(command, workspace));
      else dropped += 1;
    } else if (!command.name.endsWith('group')) {
      executed.push(command);
      if (command.name === 'stop-commands') {
        stopToken = command.data.toLowerCase();
        known.add(stopToken);
      }
    }
  }
  return { annotations, dropped, log, executed };
}

function show({ name, properties, data }: Command, workspace: string): Seen {
  const numbers = new Map(
    ['line', 'endLine', 'col', 'endColumn'].flatMap((key) => {
      const value = properties.get(key) ?? '';
      return /^\d+$/u.test(value) ? [[key, Number(value)] as const] : [];
    }),
  );
  dropImpossible(numbers);
  const file = properties.get('file');
  const title = properties.get('title');
  return {
    level: name,
    message: data.slice(0, longestMessage),
    ...(title !== undefined && { title }),
    ...(file !== undefined && { file: inRepository(file, workspace) }),
    ...Object.fromEntries(numbers),
  };
}

/** Places that make no sense are not shown at all, and columns only within a line. */
function dropImpossible(numbers: Map<string, number>): void {
  const copyIfAbsent = (from: string, to: string): void => {
    const value = numbers.get(from);
    if (value !== undefined && !numbers.has(to)) numbers.set(to, value);
  };
  const drop = (...keys: readonly string[]): void => {
    for (const key of keys) numbers.delete(key);
  };
  copyIfAbsent('endLine', 'line');
  copyIfAbsent('endColumn', 'col');
  const [line, endLine] = [numbers.get('line'), numbers.get('endLine')];
  if (line === undefined || (endLine !== undefined && endLine !== line)) drop('col', 'endColumn');
  if (line !== undefined && endLine !== undefined && endLine < line) drop('line', 'endLine');
  const [col, endColumn] = [numbers.get('col'), numbers.get('endColumn')];
  if (col !== undefined && endColumn !== undefined && endColumn < col) drop('col', 'endColumn');
}

/** The runner takes a relative path for one of the repository, whatever it is relative to. */
function inRepository(file: string, workspace: string): string {
  const inside = isAbsolute(file) ? relative(workspace, file) : file;
  return (inside.startsWith('..') ? file : inside).replaceAll('\\', '/');
}
