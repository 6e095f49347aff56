import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getLanguageService, MarkupKind, TextDocument } from 'vscode-json-languageservice';
import { describe, expect, it } from 'vitest';
import { shownFile } from '../helpers/snippets.js';
import { repository } from '../helpers/run.js';

interface Settings {
  'json.schemas': { fileMatch: string[]; url: string }[];
}

/** VS Code's own service for JSON, in a folder with the package and the settings that the page shows. */
const folder = 'file:///project/';
const settings = JSON.parse(shownFile('docs/editors.md', '.vscode/settings.json')) as Settings;

const service = getLanguageService({
  clientCapabilities: {
    textDocument: {
      completion: {
        completionItem: { documentationFormat: [MarkupKind.Markdown] },
      },
      hover: { contentFormat: [MarkupKind.Markdown] },
    },
  },
  workspaceContext: { resolveRelativePath: (path, file) => new URL(path, file).href },
  schemaRequestService: (uri) => {
    const path = uri.replace(`${folder}node_modules/eslint-plugin-kommo-widget/`, '');
    return Promise.resolve(readFileSync(join(repository, path), 'utf8'));
  },
});
service.configure({
  validate: true,
  schemas: settings['json.schemas'].map(({ fileMatch, url }) => ({
    fileMatch,
    uri: new URL(url, folder).href,
  })),
});

/** What the editor has to say of a file, if the text holds a `|` at that place. */
async function ask(path: string, marked: string) {
  const text = marked.replace('|', '');
  const document = TextDocument.create(folder + path, 'json', 1, text);
  const parsed = service.parseJSONDocument(document);
  const position = document.positionAt(marked.indexOf('|'));
  const completion = await service.doComplete(document, position, parsed);
  const hover = await service.doHover(document, position, parsed);
  const problems = await service.doValidation(document, parsed, {
    // As VS Code has it: what a schema refuses is a warning.
    schemaValidation: 'warning',
  });
  return {
    items: new Map(completion?.items.map((item) => [item.label, item])),
    hover: JSON.stringify(hover?.contents),
    problems: problems.map(({ message, range }) => [
      message,
      text.slice(document.offsetAt(range.start), document.offsetAt(range.end)),
    ]),
  };
}

/** The text that an item writes, with its placeholders filled in. */
const written = (insertText = ''): string =>
  insertText.replaceAll(/\$\{\d+:(?<value>[^}]*)\}/gu, '$<value>').replaceAll(/\\(?=\})/gu, '');

describe.each(['widget/manifest.json', 'widgets/delivery/manifest.json'])('in %s', (manifest) => {
  it('locations are completed, each with what it is', async () => {
    const { items } = await ask(manifest, '{ "locations": ["settings", |] }');
    expect([...items.keys()]).toEqual(
      expect.arrayContaining(['"lcard-1"', '"lcard-0"', '"everywhere"', '"ai_agent"']),
    );
    expect(items.get('"lcard-0"')?.documentation).toContain('loads the script');
    expect(items.get('"tline"')?.documentation).toContain('Only on amoCRM.');
  });

  it('a key is explained, with its page', async () => {
    const { hover } = await ask(manifest, '{ "widget": { "init_|once": true } }');
    expect(hover).toContain('started once in a session');
    expect(hover).toContain('](https://developers.kommo.com/docs/manifest-json)');
  });

  it('a value is explained', async () => {
    const { hover } = await ask(manifest, '{ "settings": { "a": { "type": "users|_lp" } } }');
    expect(hover).toContain('A login and a password for each user');
  });

  it('an unknown type is marked', async () => {
    const { problems } = await ask(
      manifest,
      '{ "settings": { "size": { "name": "a.b", "type": "select", "required": true } } }',
    );
    expect(problems).toContainEqual([
      'Value is not accepted. Valid values: "text", "pass", "users", "users_lp", "custom".',
      '"select"',
    ]);
  });
});

describe('what is written into a manifest', () => {
  it('is a whole one if there is none', async () => {
    const { items } = await ask('widget/manifest.json', '|');
    expect([...items.values()]).toHaveLength(1);
    const text = written([...items.values()][0]?.insertText);
    expect(Object.keys(JSON.parse(text) as object)).toEqual(['widget', 'locations', 'settings']);
    expect((await ask('widget/manifest.json', `${text}|`)).problems).toEqual([]);
  });

  it('lacks nothing in a block', async () => {
    const { items } = await ask('widget/manifest.json', '{ | }');
    const blocks = [...items.values()].map(({ insertText }) => written(insertText));
    expect(blocks.length).toBeGreaterThan(9);
    const whole = `{ ${blocks.join(', ')} }|`;
    expect((await ask('widget/manifest.json', whole)).problems).toEqual([]);
  });

  it('is not a credential', async () => {
    const { items } = await ask('widget/manifest.json', '{ "widget": { | } }');
    expect([...items.keys()]).toContain('interface_version');
    expect([...items.keys()]).not.toContain('secret_key');
    const { problems } = await ask('widget/manifest.json', '{ "widget": { "secret_key": "x" } }|');
    expect(problems.map(([message]) => message)).toContainEqual(
      expect.stringContaining('leave the key out'),
    );
  });
});

describe('in kommo-widget-lint.config.json', () => {
  const file = 'kommo-widget-lint.config.json';

  it('presets, rules, severities and options are completed', async () => {
    const labels = async (text: string) => [...(await ask(file, text)).items.keys()];
    expect(await labels('{ "preset": | }')).toEqual([
      '"recommended"',
      '"marketplace"',
      '"amocrm"',
      '"amomarket"',
    ]);
    expect(await labels('{ "rules": { | } }')).toContain('kommo-widget/valid-support');
    expect(await labels('{ "overrides": [{ "rules": { "kommo-widget/no-crlf": | } }] }')).toEqual(
      expect.arrayContaining(['"off"', '"warn"', '"error"']),
    );
    expect(
      await labels('{ "rules": { "kommo-widget/max-text-length": ["error", { | }] } }'),
    ).toEqual(expect.arrayContaining(['name', 'nameWord', 'shortDescription']));
  });

  it('a rule is explained, with its page', async () => {
    const { hover } = await ask(file, '{ "rules": { "kommo-widget/valid-|support": "off" } }');
    expect(hover).toContain('Require a support contact that works');
    expect(hover).toContain('/docs/rules/valid-support.md)');
  });

  it('a misspelled rule, an unknown option and an unknown preset are marked', async () => {
    const { problems } = await ask(
      file,
      `{
        "preset": "strict",
        "rules": {
          "kommo-widget/valid-suport": "off",
          "kommo-widget/no-junk-files": ["warn", { "ignored": [] }]
        }
      }|`,
    );
    expect(problems.map(([, place]) => place).sort()).toEqual([
      '"ignored"',
      '"kommo-widget/valid-suport"',
      '"strict"',
    ]);
  });

  it('what the page shows is right, and says itself where its schema is', async () => {
    const text = shownFile('docs/editors.md', file);
    expect((await ask(file, `${text}|`)).problems).toEqual([]);
    const wrong = text.replace('"marketplace"', '"market"');
    expect((await ask(`elsewhere-${file}`, `${wrong}|`)).problems).toMatchObject([
      [expect.stringContaining('Valid values'), '"market"'],
    ]);
  });
});

describe('other files', () => {
  it.each(['manifest.json', 'public/manifest.json', 'package.json'])(
    'have nothing of it in %s',
    async (path) => {
      const { items, hover, problems } = await ask(path, '{ "widget": { | } }');
      expect([items.size, hover, problems]).toEqual([0, undefined, []]);
    },
  );
});
