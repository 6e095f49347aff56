import type { ESLint } from 'eslint';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packed } from '../../src/site/pack.js';
import { reportOf } from '../../src/site/report-of.js';
import { Session } from '../../src/site/session.js';
import type { DroppedFile, ReportFormat } from '../../src/site/protocol.js';
import { cleanWidget, widgetWithMistake } from '../helpers/widgets.js';
import type { FileTree } from '../helpers/temporary-folder.js';

function bytesOf(content: unknown): Uint8Array {
  if (content instanceof Uint8Array) return content;
  return new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content));
}

function dropped(files: FileTree): readonly DroppedFile[] {
  return Object.entries(files).map(([path, content]) => ({
    path,
    file: new Blob([bytesOf(content).slice()]),
  }));
}

function zip(files: FileTree): Uint8Array {
  const entries = Object.entries(files).map(([path, content]) => [path, bytesOf(content)] as const);
  return zipSync(Object.fromEntries(entries));
}

async function opened(files: FileTree): Promise<Session> {
  const session = new Session();
  await session.open(dropped(files));
  return session;
}

const rulesIn = ({ view }: Session): readonly (string | undefined)[] =>
  view.widgets.flatMap(({ files }) =>
    files.flatMap(({ findings }) => findings.map(({ rule }) => rule)),
  );
const notices = ({ view }: Session): readonly string[] => view.notices.map(({ word }) => word);
const apply = {
  kind: 'apply',
  widget: 0,
  path: 'manifest.json',
  finding: 0,
  suggestion: undefined,
} as const;

describe('what is dropped', () => {
  it('is a folder, named as it was', async () => {
    const { view } = await opened(widgetWithMistake('my widget'));
    expect(view.widgets.map(({ name, isArchive }) => [name, isArchive])).toEqual([
      ['my widget', false],
    ]);
    expect(view.widgets[0]?.files.map(({ title }) => title)).toEqual(['manifest.json']);
  });

  it('is an archive, also under another name, and what is around the manifest in it is said', async () => {
    const session = await opened({ 'widget.bin': zip(cleanWidget('inside')) });
    expect(rulesIn(session)).toEqual(['require-manifest-at-root']);
    expect(session.view.widgets[0]).toMatchObject({ name: 'widget.bin/inside', isArchive: true });
  });

  it('is all that lies in a folder, without the folder', async () => {
    const session = await opened(widgetWithMistake());
    expect(rulesIn(session)).toEqual(['valid-mobile-color']);
    expect(session.view.widgets[0]).toMatchObject({ name: '', isLone: false });
  });

  it('is a manifest alone, of whose folder nothing is said', async () => {
    const { 'manifest.json': manifest } = widgetWithMistake();
    const session = await opened({ 'manifest.json': manifest });
    expect(rulesIn(session)).toEqual(['valid-mobile-color']);
    expect(session.view.widgets[0]?.isLone).toBe(true);
  });

  it('is several of them, in folders of folders too, but not in node_modules', async () => {
    const session = await opened({
      ...widgetWithMistake('all/one'),
      ...widgetWithMistake('all/deep/two'),
      ...widgetWithMistake('all/node_modules/three'),
      'other/manifest.json': { manifest_version: 3, name: 'x' },
      'web/app/manifest.json': { start_url: '/', icons: [] },
      'zipped.zip': zip(widgetWithMistake()),
    });
    const names = session.view.widgets.map(({ name }) => name);
    // The folder that somebody dropped is one whatever its manifest looks like, as in the command.
    expect(names.sort()).toEqual(['all/deep/two', 'all/one', 'other', 'zipped.zip']);
    expect(session.view.notices).toEqual([{ word: 'notice.no-widget', values: { name: 'web' } }]);
  });

  it.each([
    ['no archive', { 'a.zip': 'text' }, ['notice.archive']],
    ['an archive of another kind', { 'a.7z': '7z' }, ['notice.archive']],
    ['a stranger', { 'notes.txt': 'x' }, ['notice.stranger']],
    ['a folder of others', { 'a/notes.txt': 'x' }, ['notice.no-widget']],
    [
      'too many files',
      Object.fromEntries(Array.from({ length: 1501 }, (_, index) => [`a/${String(index)}`, ''])),
      ['notice.too-many-files'],
    ],
    [
      'an archive of too many files',
      {
        'a.zip': zip(
          Object.fromEntries(Array.from({ length: 1501 }, (_, index) => [String(index), ''])),
        ),
      },
      ['notice.too-many-files'],
    ],
  ])('is refused if it is %s', async (_, files: FileTree, expected) => {
    const session = await opened(files);
    expect([session.view.widgets, notices(session)]).toEqual([[], expected]);
  });
});

it('what is too large is refused before it is read', async () => {
  const file = Object.defineProperty(new Blob([]), 'size', { value: 2 ** 26 + 1 });
  const session = new Session();
  await session.open([{ path: 'a/manifest.json', file }]);
  expect(notices(session)).toEqual(['notice.too-large']);
});

describe('a change', () => {
  it('is made in memory, and undone', async () => {
    const session = await opened(widgetWithMistake());
    expect(session.view.widgets[0]).toMatchObject({ fixable: 1, changed: [] });
    session.apply(apply);
    expect(rulesIn(session)).toEqual([]);
    expect(session.view).toMatchObject({ changes: 1, widgets: [{ changed: ['manifest.json'] }] });
    session.undo();
    expect(rulesIn(session)).toEqual(['valid-mobile-color']);
    expect(session.view).toMatchObject({ changes: 0, widgets: [{ changed: [] }] });
    session.undo();
    expect(session.view.changes).toBe(0);
  });

  it('is of all that can be fixed in all widgets, and one to undo', async () => {
    const session = await opened({
      ...widgetWithMistake('a'),
      'b.zip': zip(widgetWithMistake('c')),
    });
    session.fixAll();
    expect(rulesIn(session)).toEqual(['require-manifest-at-root']);
    expect(session.view.changes).toBe(1);
    session.undo();
    expect(rulesIn(session)).toContain('valid-mobile-color');
    expect(session.view.changes).toBe(0);
  });

  it('is a suggestion that was chosen', async () => {
    const files = cleanWidget();
    const manifest = {
      ...(files['manifest.json'] as object),
      locations: ['settings', 'everywere'],
    };
    const session = await opened({ ...files, 'manifest.json': manifest });
    const [finding] = session.view.widgets[0]?.files[0]?.findings ?? [];
    expect(finding?.suggestions).toEqual(['Replace it with "everywhere".']);
    session.apply({ ...apply, suggestion: 0 });
    expect(rulesIn(session)).toEqual([]);
  });

  it.each([
    ['another widget', { widget: 1 }],
    ['another file', { path: 'x' }],
    ['another finding', { finding: 9 }],
    ['another suggestion', { suggestion: 3 }],
  ])('is not made if it is of %s that is not there', async (_, other) => {
    const session = await opened(widgetWithMistake());
    session.apply({ ...apply, ...other });
    expect(session.view.changes).toBe(0);
  });

  it('is not offered in a file that would not be the same after reading', async () => {
    const text = JSON.stringify(widgetWithMistake()['manifest.json']).replace(
      '"ff9900"',
      '"ff9900","x":"\u0001"',
    );
    const bytes = new TextEncoder().encode(text).map((byte) => (byte === 1 ? 0xff : byte));
    const session = await opened({ ...widgetWithMistake(), 'manifest.json': bytes });
    const findings = session.view.widgets[0]?.files[0]?.findings ?? [];
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter(({ hasFix, suggestions }) => hasFix || suggestions.length > 0)).toEqual(
      [],
    );
    session.apply(apply);
    expect(session.view.changes).toBe(0);
  });
});

describe('the preset', () => {
  it('is guessed for each widget until one is chosen, also for what is dropped later', async () => {
    const russian = cleanWidget('b');
    const manifest = russian['b/manifest.json'] as { widget: Record<string, unknown> };
    manifest.widget['locale'] = ['ru'];
    const session = await opened({ ...cleanWidget('a'), ...russian });
    const presets = (): readonly string[] => session.view.widgets.map(({ preset }) => preset);
    expect(presets()).toEqual(['recommended', 'amocrm']);
    session.setPreset('marketplace');
    expect(presets()).toEqual(['marketplace', 'marketplace']);
    await session.open(dropped(cleanWidget('c')));
    expect(presets()).toEqual(['marketplace']);
    session.setPreset(undefined);
    expect(presets()).toEqual(['recommended']);
  });
});

describe('what is shown', () => {
  it('has no secret, and everything else in its place', async () => {
    const files = widgetWithMistake();
    const manifest = files['manifest.json'] as { widget: Record<string, unknown> };
    manifest.widget['secret_key'] = 'Zq8Lw3Nv7Rt5Yx2Kc9Hd4Jf6';
    const { view } = await opened(files);
    expect(JSON.stringify(view)).not.toContain('Zq8Lw3Nv');
    const text = view.widgets[0]?.files[0]?.text ?? '';
    expect(text).toHaveLength(JSON.stringify(manifest).length);
    expect(text).toContain(`"secret_key":"${'•'.repeat(24)}"`);
  });

  it('has the picture of a finding, with its size and the one that is wanted', async () => {
    const files = cleanWidget();
    const session = await opened({ ...files, 'images/logo.png': files['images/logo_min.png'] });
    const [finding] = session.view.widgets[0]?.files[0]?.findings ?? [];
    expect(finding?.pictures).toMatchObject([
      {
        path: 'images/logo.png',
        size: { width: 84, height: 84 },
        wanted: { width: 130, height: 100 },
      },
    ]);
    expect(finding?.pictures[0]?.content.type).toBe('image/png');
  });
});

describe('what is saved', () => {
  const saved = async (files: FileTree, change: (session: Session) => void = () => undefined) => {
    const session = await opened(files);
    change(session);
    const [widget] = session.widgets;
    if (!widget) throw new Error('There is no widget.');
    return packed(widget);
  };

  it('is an archive with what belongs to the package, and the manifest at its root', async () => {
    const files = { ...widgetWithMistake('in'), 'in/.git/config': 'x', 'in/__MACOSX/._a': 'x' };
    const { name, bytes } = await saved({ 'my.zip': zip(files) }, (session) => {
      session.fixAll();
    });
    expect(name).toBe('my.zip');
    const entries = unzipSync(bytes);
    expect(Object.keys(entries).sort()).toEqual(Object.keys(cleanWidget()).sort());
    expect(new TextDecoder().decode(entries['manifest.json'])).toContain('"#ff9900"');
    // It is what it should be.
    const again = await opened({ 'again.zip': bytes });
    expect(rulesIn(again)).toEqual([]);
  });

  it('is the same for the same files', async () => {
    const one = await saved(cleanWidget('w'));
    const other = await saved({ 'w.zip': zip(cleanWidget()) });
    expect(other.bytes).toEqual(one.bytes);
  });

  it('is the manifest, if only that is known', async () => {
    const { 'manifest.json': manifest } = widgetWithMistake();
    const { name, bytes } = await saved({ 'manifest.json': manifest }, (session) => {
      session.apply(apply);
    });
    expect(name).toBe('manifest.json');
    expect(new TextDecoder().decode(bytes)).toContain('"#ff9900"');
  });
});

describe('a report', () => {
  const textOf = async (format: ReportFormat): Promise<string> =>
    new TextDecoder().decode(reportOf(await opened(widgetWithMistake('w')), format).bytes);

  it('names files by what was dropped', async () => {
    const results = JSON.parse(await textOf('json')) as ESLint.LintResult[];
    expect(results.map(({ filePath }) => filePath)).toContain('w/manifest.json');
    expect(await textOf('sarif')).toContain('"uri":"w/manifest.json"');
    expect(await textOf('markdown')).toMatch(/^### w\n/u);
    expect(await textOf('text')).toMatch(/^w\/manifest\.json\n +\d+:\d+ +error /u);
  });
});
