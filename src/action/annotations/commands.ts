import type { Annotation } from '../../report/annotation.js';
import { truncate } from '../../text/truncate.js';
import { ruleUrl } from '../../report/rule-url.js';
import { workflowCommand } from '../../report/github.js';
import { groupBy } from '../../base/group-by.js';

/** GitHub shows so many annotations of a level for a step and drops the rest without a word. */
const mostOfLevel = 10;
/** Leaves room for the lines of the other findings in what the runner keeps of a message. */
const longestMessage = 3000;
/** The same with those, which leaves room for the address of a page. */
const longestWithLines = 3800;
const mostLines = 20;

/** Whether GitHub would show every one of these. */
export function fitCommands(annotations: readonly Annotation[]): boolean {
  return (['error', 'warning'] as const).every(
    (level) => annotations.filter((one) => one.level === level).length <= mostOfLevel,
  );
}

/** The workflow commands for as much of the findings as GitHub shows, the errors and the worst of each level first. */
export function toCommands(annotations: readonly Annotation[]): {
  readonly commands: readonly string[];
  /** Findings without an annotation of their own. */
  readonly hidden: number;
} {
  const shown = (['error', 'warning'] as const).flatMap((level) => {
    const all = annotations.filter((one) => one.level === level);
    return all.length <= mostOfLevel ? all : merge(all).slice(0, mostOfLevel);
  });
  const commands = shown.map((one) => workflowCommand(withPage(one)));
  const hidden = annotations.length - shown.length;
  if (hidden > 0) {
    commands.push(
      `::notice title=Kommo widget lint::${String(hidden)} more findings are in the job summary and in the log.`,
    );
  }
  return { commands, hidden };
}

/** The same with the address of the rule's page, which GitHub makes a link of. */
function withPage(annotation: Annotation): Annotation {
  const url = ruleUrl(annotation.rule);
  if (url === undefined) return annotation;
  return { ...annotation, message: `${truncate(annotation.message, longestWithLines)}\n\n${url}` };
}

/** One annotation for the findings of one rule in one file: broken files first, then where the most is wrong. */
function merge(annotations: readonly Annotation[]): readonly Annotation[] {
  const groups = groupBy(annotations, ({ path, rule }) => JSON.stringify([path, rule]));
  return [...groups.values()]
    .sort((a, b) => Number(isBroken(b)) - Number(isBroken(a)) || b.length - a.length)
    .map(summarize);
}

function isBroken([first]: readonly Annotation[]): boolean {
  return first?.rule === null;
}

function summarize(group: readonly [Annotation, ...Annotation[]]): Annotation {
  const [first] = group;
  if (group.length === 1) return first;
  const lines = [...new Set(group.map(({ line }) => line))].sort((a, b) => a - b);
  const listed = lines.slice(0, mostLines).join(', ') + (lines.length > mostLines ? ', …' : '');
  const count = String(group.length);
  const title = `${first.title} (${count} findings)`;
  if (new Set(group.map(({ message }) => message)).size > 1) {
    const each = group.map(({ line, message }) => `Line ${String(line)}: ${message}`).join('\n');
    const intro = `${count} findings of this rule in this file.`;
    return { ...first, title, message: `${intro}\n\n${truncate(each, longestMessage)}` };
  }
  const more = `${count} findings of this rule in this file, on line${lines.length > 1 ? 's' : ''} ${listed}.`;
  return {
    ...first,
    title,
    message: `${truncate(first.message, longestMessage)}\n\n${more}`,
  };
}
