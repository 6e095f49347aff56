import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import { png } from '../helpers/images.js';
import { runAction } from '../helpers/run-action.js';
import { runCommand } from '../helpers/run.js';
import { temporaryFolder, writeFiles, type FileTree } from '../helpers/temporary-folder.js';
import { cleanWidget } from '../helpers/widgets.js';

const secret = 'lies-outside';
/** What would show if it were read: texts, sizes, mistakes. */
const outsideFiles: FileTree = {
  'manifest.json': { widget: { name: secret, locale: [secret], interface_version: 1 } },
  'en.json': { [secret]: secret },
  'logo.png': png(1337, 42),
  'config.json': { rules: { [secret]: 'error' } },
  'eslint-suppressions.json': { [secret]: secret },
};

/** Puts what leads out into a widget. */
type Plant = (widget: string, outside: string) => void;

const linked =
  (path: string, target: string): Plant =>
  (widget, outside) => {
    rmSync(join(widget, path), { recursive: true });
    symlinkSync(target.replace('$OUT', outside), join(widget, path));
  };

/** Names a picture in the tour and in the left menu by paths that lead out. */
const naming =
  (...paths: readonly string[]): Plant =>
  (widget, outside) => {
    const file = join(widget, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, object>;
    const written = paths.map((path) => path.replace('$OUT', outside));
    writeFiles(widget, {
      'manifest.json': {
        ...manifest,
        locations: ['settings', 'widget_page', 'everywhere'],
        tour: { is_tour: true, tour_images: { en: written } },
        left_menu: Object.fromEntries(
          written.map((icon, index) => [
            `item_${String(index)}`,
            { title: 'widget.name', icon: { path: icon }, icons: { default: icon } },
          ]),
        ),
      },
    });
  };

const made =
  (path: string, ...command: readonly string[]): Plant =>
  (widget) => {
    rmSync(join(widget, path));
    execFileSync(command[0] ?? '', [...command.slice(1), join(widget, path)]);
  };

const files = ['manifest.json', 'i18n/en.json', 'images/logo.png', 'script.js'];
const lastOf = (path: string): string => path.split('/').at(-1) ?? '';
const plants: readonly (readonly [string, Plant])[] = [
  ['..', naming('../../outside/logo.png', 'images/../../../outside/logo.png')],
  ['absolute paths', naming('$OUT/logo.png', '/$OUT/logo.png', 'file://$OUT/logo.png')],
  ['backslashes', naming('..\\..\\outside\\logo.png', 'images\\..\\..\\..\\outside\\logo.png')],
  ['encoded dots', naming('%2e%2e/%2e%2e/outside/logo.png', '..%2f..%2foutside%2flogo.png')],
  [
    'drives and devices',
    naming('C:\\logo.png', '\\\\?\\C:\\logo.png', '/dev/zero', '/proc/self/fd/0'),
  ],
  [
    'a link named in the manifest',
    (widget, outside) => {
      symlinkSync(join(outside, 'logo.png'), join(widget, 'images/tour.png'));
      symlinkSync(outside, join(widget, 'images/out'));
      naming('images/tour.png', 'images/out/logo.png', '/images/out/none.png')(widget, outside);
    },
  ],
  ...files.flatMap((path): [string, Plant][] => [
    [`a link at ${path}`, linked(path, `$OUT/${lastOf(path)}`)],
    [`a link to a folder at ${path}`, linked(path, '$OUT')],
    [`a circle of links at ${path}`, linked(path, lastOf(path))],
    [`a link to nowhere at ${path}`, linked(path, '$OUT/none')],
    [`a device at ${path}`, linked(path, '/dev/zero')],
    [`a file of the system at ${path}`, linked(path, '/proc/self/environ')],
    [`a pipe at ${path}`, made(path, 'mkfifo')],
  ]),
  ...['i18n', 'images'].flatMap((path): [string, Plant][] => [
    [`a link at the folder ${path}`, linked(path, '$OUT')],
    [`a circle at the folder ${path}`, linked(path, '.')],
    [`a link to all at the folder ${path}`, linked(path, '/')],
  ]),
  [
    'a link to widgets elsewhere',
    (widget, outside) => {
      symlinkSync(outside, join(widget, 'more'));
      symlinkSync('/', join(widget, 'all'));
      symlinkSync('..', join(widget, 'up'));
    },
  ],
];

const folderOf = (index: number): string => `w${String(index).padStart(2, '0')}`;

/** Lints all widgets, each with something that leads out, and says what is found in each. */
function lint(root: string) {
  const { status, stdout, stderr } = runCommand(
    [
      '--preset',
      'marketplace',
      '--format',
      'json',
      'repo',
      ...plants.map((_, index) => `repo/${folderOf(index)}`),
    ],
    { cwd: root },
  );
  expect([status, stderr]).toEqual([1, '']);
  const results = JSON.parse(stdout) as ESLint.LintResult[];
  return (index: number): readonly ESLint.LintResult[] =>
    results.filter(({ filePath }) => filePath.startsWith(join(root, 'repo', folderOf(index))));
}

describe('what lies outside of a widget', () => {
  let [withIt, without]: ReturnType<typeof lint>[] = [];

  beforeAll(() => {
    const root = temporaryFolder();
    const outside = join(root, 'outside');
    writeFiles(outside, outsideFiles);
    plants.forEach(([, plant], index) => {
      const widget = join(root, 'repo', folderOf(index));
      writeFiles(widget, cleanWidget());
      plant(widget, outside);
    });
    withIt = lint(root);
    rmSync(outside, { recursive: true });
    without = lint(root);
  });

  it.each(plants.map(([name], index) => [name, index] as const))(
    'shows neither what it is nor whether it is there: %s',
    (_, index) => {
      expect(withIt?.(index).length).toBeGreaterThan(0);
      expect(withIt?.(index)).toEqual(without?.(index));
      expect(JSON.stringify(withIt?.(index))).not.toMatch(new RegExp(`1337|PATH=|${secret}`, 'u'));
    },
  );

  const messagesOf = (name: string): readonly string[] => {
    const results = withIt?.(plants.findIndex(([one]) => one === name)) ?? [];
    return results.flatMap(({ messages }) => messages.map(({ message }) => message));
  };

  it.each(plants.map(([name]) => name).filter((name) => name.endsWith('at manifest.json')))(
    'is not a manifest: %s',
    (name) => {
      expect(messagesOf(name)).toContain(
        'The manifest cannot be read. It must be an ordinary readable file.',
      );
    },
  );

  it.each(['..', 'backslashes', 'encoded dots', 'drives and devices'])(
    'is reported if the manifest names it: %s',
    (name) => {
      expect(messagesOf(name)).toContainEqual(
        expect.stringContaining('is outside the widget folder'),
      );
    },
  );
});

describe.each(['kommo-widget-lint.config.json', 'eslint-suppressions.json'])(
  'a link at %s',
  (name) => {
    it('shows nothing of what it leads to', () => {
      const outside = temporaryFolder(outsideFiles);
      const root = temporaryFolder(cleanWidget());
      symlinkSync(join(outside, name.replace('kommo-widget-lint.', '')), join(root, name));
      const run = () => runCommand([], { cwd: root });
      const before = run();
      expect(before).toMatchObject({ status: 2, stdout: '' });
      expect(before.stderr).not.toContain(secret);
      rmSync(outside, { recursive: true });
      expect(run()).toEqual(before);
    });
  },
);

describe('an input of the Action', () => {
  it.each([
    ['paths', 'w'],
    ['paths', 'w/manifest.json'],
    ['paths', 'w/none'],
    ['working-directory', 'w'],
    ['config', 'w/config.json'],
  ])('%s is not led out of the workspace by a link', (name, value) => {
    const outside = temporaryFolder(outsideFiles);
    const root = temporaryFolder({ ...cleanWidget('v'), 'd/x': '' });
    symlinkSync(outside, join(root, 'w'));
    const run = () => runAction(root, { [name]: value });
    const { status, stdout } = run();
    expect(status).toBe(1);
    expect(stdout).toContain('a link there leads out of the workspace');
    expect(stdout).not.toContain(secret);
    rmSync(outside, { recursive: true });
    expect(run().stdout).toBe(stdout);
  });

  it('may name what lies outside, and links inside', () => {
    const root = temporaryFolder(cleanWidget('v'));
    symlinkSync('v', join(root, 'w'));
    expect(
      runAction(root, { paths: `w\n${temporaryFolder(cleanWidget())}` }).outputs,
    ).toMatchObject({
      widgets: '2',
      errors: '0',
    });
  });
});
