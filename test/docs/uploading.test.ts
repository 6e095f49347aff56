import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { logos } from '../../src/platform/images.js';
import { blocksOf, type Block } from '../helpers/snippets.js';
import { gitRepository, type GitRepository } from '../helpers/git-repository.js';
import { standIn } from '../helpers/pages.js';
import { runInProcess } from '../helpers/run-in-process.js';

/** The page, followed from its beginning by someone who does what it says. */
const blocks = blocksOf('docs/uploading.md');
const command = 'npx --package eslint-plugin-kommo-widget kommo-widget-lint ';

let folder: GitRepository;
beforeEach(() => {
  folder = gitRepository();
});

type Json = Record<string, unknown>;

function merged(one: unknown, other: unknown): unknown {
  if (typeof one !== 'object' || typeof other !== 'object') return other;
  const result = { ...one } as Json;
  for (const [key, value] of Object.entries(other as Json))
    result[key] = merged(result[key], value);
  return result;
}

/** Writes what a block shows: files of a folder by their sizes, a file, or what is added to a file that is there. */
function write({ language, file = '', text }: Block): void {
  if (language === 'text') {
    for (const line of text.trim().split('\n'))
      for (const [path, bytes] of Object.entries(standIn(line)))
        folder.write({ [`${file}/${path}`]: bytes });
    return;
  }
  const before =
    existsSync(join(folder.root, file)) && readFileSync(join(folder.root, file), 'utf8');
  folder.write({ [file]: before ? merged(JSON.parse(before), JSON.parse(text)) : text });
}

/** Does what a line of a shell says: what git does is done, folders are made when files are written. */
function follow(line: string): void {
  const [program, ...args] = line.match(/"[^"]*"|\S+/gu) ?? [];
  if (program === 'git') folder.git(...args.map((arg) => arg.replaceAll('"', '')));
  else expect(line).toMatch(/^mkdir -p widget(?:\/\w+)?/u);
}

/** The names in an archive, from its directory at the end. */
function namesIn(archive: string): readonly string[] {
  const bytes = readFileSync(archive);
  const names: string[] = [];
  for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0;) {
    const end = at + 46 + bytes.readUInt16LE(at + 28);
    names.push(bytes.toString('utf8', at + 46, end));
    at = bytes.indexOf('PK\u0001\u0002', end);
  }
  return names.filter((name) => !name.endsWith('/'));
}

describe('who follows the page on uploading', () => {
  it('comes to an archive without a finding in any preset', async () => {
    const said: unknown[] = [];
    for (const block of blocks) {
      if (block.language === 'yaml') continue;
      if (block.language !== 'sh') {
        write(block);
      } else if (block.text.startsWith(command)) {
        const args = block.text.slice(command.length).trim().split(' ');
        said.push([args, await runInProcess(folder.root, ...args)]);
      } else if (!block.text.includes('magick')) {
        for (const line of block.text.trim().split('\n')) follow(line);
      }
    }
    const silent = { status: 0, stdout: '', stderr: '' };
    expect(said).toEqual([
      [['widget'], silent],
      [
        ['--pack', 'widget.zip', 'widget'],
        {
          ...silent,
          stdout: expect.stringMatching(/^widget\.zip: .+\n.*i18n\/en\.json\n/u) as string,
        },
      ],
      [['widget.zip'], silent],
      [['--preset', 'marketplace', 'widget'], silent],
      [['--preset', 'amocrm', 'widget'], silent],
    ]);
    expect(namesIn(join(folder.root, 'widget.zip')).toSorted()).toEqual([
      ...['i18n/en.json', 'i18n/es.json'],
      ...logos
        .map(({ path }) => path)
        .filter((path) => path !== 'images/logo_dp.png')
        .toSorted(),
      ...['manifest.json', 'script.js'],
    ]);
  });

  it('meets a finding at each step that is left out', async () => {
    const rest = blocks.filter(({ language }) => language !== 'sh' && language !== 'yaml');
    for (const left of rest) {
      folder = gitRepository();
      for (const block of rest) if (block !== left) write(block);
      const args = ['--preset', 'marketplace', 'widget'];
      const { status, stdout } = await runInProcess(folder.root, ...args);
      expect([left.heading, left.file, status === 0 && stdout === '']).toEqual([
        left.heading,
        left.file,
        false,
      ]);
    }
  });
});

it('the command that makes the logos names them all, in their sizes', () => {
  const text = blocks.find((block) => block.text.includes('magick'))?.text ?? '';
  const named = [...text.matchAll(/(?<name>\w+)=(?<size>\d+x\d+)/gu)].map(
    ({ groups }) => `images/${groups?.['name'] ?? ''}.png ${groups?.['size'] ?? ''}`,
  );
  const wanted = logos.map(
    ({ path, width, height }) => `${path} ${String(width)}x${String(height)}`,
  );
  expect(named.toSorted()).toEqual(wanted.toSorted());
});
