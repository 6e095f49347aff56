import { escape } from '../../report/escape-markdown.js';
import { ruleUrl } from '../../report/rule-url.js';
import { truncate } from '../../text/truncate.js';
import { readMarker, shortHash, writeMarker } from '../github/marker.js';
import type { Block } from './blocks.js';
import type { Proposal } from './proposal.js';

/** GitHub takes 65 536 characters, of which a block has up to 20 000 and a marker as many. */
const longestMessages = 15_000;
const longestMessage = 300;

/** What a comment of ours says of itself. */
export interface Said {
  /** Names of the findings. */
  readonly findings: readonly string[];
  /** Names what is suggested. */
  readonly change: string;
  /** Whether the findings are gone, and the comment says so. */
  readonly isDone: boolean;
}

/** The comment that suggests a block, in Markdown. */
export function bodyOf(block: Block, check: string): string {
  const text = block.after.join('');
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  // GitHub keeps the line ends as they are, so that those of the file have to be in the body.
  const lineEnd = block.before[0]?.endsWith('\r\n') === true ? '\r\n' : '\n';
  const suggestion = `${fence}suggestion${lineEnd}${text}${fence}`;
  return `${messagesOf(block)}\n\n${suggestion}\n\n${markerOf(block, check)}`;
}

/** What a block is called in a marker: its findings and the lines that it changes. */
export function saidOf({ proposals, before, after }: Block): Said {
  return {
    findings: proposals.map(({ id }) => id),
    change: shortHash(JSON.stringify([before, after])),
    isDone: false,
  };
}

/** What a comment is about, if it is of a check; undefined for everyone else's. */
export function readSaid(body: string, check: string): Said | undefined {
  const marker = readMarker(body);
  const change = marker?.fields.get('change');
  if (marker?.check !== shortHash(check) || change === undefined) return undefined;
  const findings = (marker.fields.get('findings') ?? '').split(',').filter((id) => id !== '');
  return { findings, change, isDone: change === done };
}

const done = 'done';

/** What a comment becomes that people have answered, when there is nothing to apply any more. */
export function doneBody(
  body: string,
  isFixed: boolean,
  { findings }: Said,
  check: string,
): string {
  const [messages = ''] = body.split(/\r?\n\r?\n`{3,}suggestion/u, 1);
  const state = isFixed ? '✅ Fixed.' : '↩️ The lines have changed; see the newer comment.';
  const marker = writeMarker(check, { change: done, findings: findings.join(',') });
  return `${state}\n\n${messages}\n\n${marker}`;
}

function markerOf(block: Block, check: string): string {
  const { change, findings } = saidOf(block);
  return writeMarker(check, { change, findings: findings.join(',') });
}

function messagesOf({ proposals }: Block): string {
  const messages = proposals.map(messageOf);
  let room = longestMessages;
  const shown = messages.filter((message) => {
    room -= message.length;
    return room > 0;
  });
  const rest = messages.length - shown.length;
  return [...shown, ...(rest > 0 ? [`- ${String(rest)} more findings of these lines.`] : [])].join(
    '\n',
  );
}

function messageOf({ finding, description }: Proposal): string {
  const { severity, ruleId, message } = finding;
  const level = severity === 2 ? '❌' : '⚠️';
  const name = ruleId ?? 'Syntax';
  const url = ruleUrl(ruleId);
  const rule = url === undefined ? escape(name) : `[${escape(name)}](${url})`;
  const what =
    description === undefined
      ? ''
      : ` Suggestion: ${escape(truncate(description, longestMessage))}`;
  return `- ${level} ${rule}: ${escape(truncate(message, longestMessage))}${what}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/gu) ?? []).map(({ length }) => length));
}
