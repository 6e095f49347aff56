/** A setting of git by its name; a name may come more than once. */
export type Setting = readonly [name: string, value: string];

/** Of the variables of git itself only these are passed on: where a hook has its index and objects, and where git lies. */
const inherited = new Set([
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_CEILING_DIRECTORIES',
  'GIT_DISCOVERY_ACROSS_FILESYSTEM',
  'GIT_EXEC_PATH',
  'GIT_SSL_CAINFO',
  'GIT_SSL_CAPATH',
]);

const safe = {
  GIT_TERMINAL_PROMPT: '0',
  // Empty, so that not even SSH_ASKPASS is run.
  GIT_ASKPASS: '',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_LITERAL_PATHSPECS: '1',
  // Anyone who may push can put another content in the place of any object.
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_NO_LAZY_FETCH: '1',
  GIT_GRAFT_FILE: '/dev/null',
  LC_ALL: 'C',
  // No transport at all, unless one is allowed.
  GIT_ALLOW_PROTOCOL: '',
};

/** Settings of people and machines are not read, because what they are made for (hooks, helpers) is code to run. */
const nobodys = { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };

const safeSettings: readonly Setting[] = [
  ['core.hooksPath', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['credential.helper', ''],
  ['protocol.ext.allow', 'never'],
  // A folder of the checkout that is laid out as a repository would bring its own settings.
  ['safe.bareRepository', 'explicit'],
];

/** What one run of git may know beside what every run gets. */
export interface GitIo {
  readonly variables?: Readonly<Record<string, string>>;
  readonly settings?: readonly Setting[];
  /** Whether the settings of the person and the machine are read, which also say whose repositories are trusted. */
  readonly isPersonal?: boolean;
}

/** The variables that git is run with. Settings are in them as they are: no name is split at a `=`, nobody sees a token. */
export function gitEnvironment(
  env: NodeJS.ProcessEnv,
  { variables, settings = [], isPersonal = false }: GitIo,
): NodeJS.ProcessEnv {
  const personal = isPersonal
    ? ['GIT_CONFIG_NOSYSTEM', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM']
    : [];
  const passed = Object.entries(env).filter(
    ([name]) =>
      !name.toUpperCase().startsWith('GIT_') || inherited.has(name) || personal.includes(name),
  );
  return {
    ...Object.fromEntries(passed),
    ...(isPersonal ? {} : nobodys),
    ...safe,
    ...variables,
    ...asVariables([...safeSettings, ...settings]),
  };
}

function asVariables(settings: readonly Setting[]): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ['GIT_CONFIG_COUNT', String(settings.length)],
    ...settings.flatMap(([name, value], index) => [
      [`GIT_CONFIG_KEY_${String(index)}`, name],
      [`GIT_CONFIG_VALUE_${String(index)}`, value],
    ]),
  ]) as Readonly<Record<string, string>>;
}
