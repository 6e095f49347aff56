/** A workflow command as the runner reads it. */
export interface Command {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

const dataEscapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
] as const;
const propertyEscapes = [...dataEscapes.slice(0, 2), ['%3A', ':'], ['%2C', ','], ['%25', '%']];
const oldEscapes = [['%3B', ';'], ...dataEscapes.slice(0, 2), ['%5D', ']'], ['%25', '%']];

/**
 * Finds the command in a line as GitHub's runner does: `::name key=value::data` if the line starts with it, else the
 * older `##[name key=value]data` anywhere in it.
 *
 * @param known lower-case names; the runner takes anything else for text
 */
export function readCommand(line: string, known: ReadonlySet<string>): Command | undefined {
  return readNew(line.trimStart(), known) ?? readOld(line, known);
}

function readNew(line: string, known: ReadonlySet<string>): Command | undefined {
  const end = line.indexOf('::', 2);
  if (!line.startsWith('::') || end < 0) return undefined;
  return assemble(line.slice(2, end), line.slice(end + 2), known, {
    separator: ',',
    propertyEscapes,
    dataEscapes,
  });
}

function readOld(line: string, known: ReadonlySet<string>): Command | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  return assemble(line.slice(start + 3, end), line.slice(end + 1), known, {
    separator: ';',
    propertyEscapes: oldEscapes,
    dataEscapes: oldEscapes,
  });
}

type Escapes = readonly (readonly string[])[];

function assemble(
  head: string,
  data: string,
  known: ReadonlySet<string>,
  syntax: { separator: string; propertyEscapes: Escapes; dataEscapes: Escapes },
): Command | undefined {
  const [name = '', ...rest] = head.split(' ');
  if (!known.has(name.toLowerCase())) return undefined;
  const properties = new Map<string, string>();
  for (const pair of rest.join(' ').trim().split(syntax.separator)) {
    const at = pair.indexOf('=');
    if (at > 0 && at < pair.length - 1)
      properties.set(pair.slice(0, at), unescape(pair.slice(at + 1), syntax.propertyEscapes));
  }
  return { name: name.toLowerCase(), properties, data: unescape(data, syntax.dataEscapes) };
}

function unescape(text: string, escapes: Escapes): string {
  return escapes.reduce((unescaped, [from = '', to = '']) => unescaped.replaceAll(from, to), text);
}
