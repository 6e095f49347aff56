/**
 * Whether to print colors: on a terminal that has them, and elsewhere if `FORCE_COLOR` wants them; never if
 * `NO_COLOR` says so.
 *
 * @see https://no-color.org and https://force-color.org
 */
export function hasColors(
  {
    NO_COLOR: no,
    FORCE_COLOR: force,
    TERM: terminal,
  }: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (no !== undefined && no !== '') return false;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  return isTerminal && terminal !== 'dumb';
}
