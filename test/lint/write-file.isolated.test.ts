import {
  chmodSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { writeFileAtomically } from '../../src/lint/write-file.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const full = vi.hoisted(() => ({ at: '' }));
vi.mock('node:fs', async (load) => {
  const fs = await load<typeof import('node:fs')>();
  const fail = (name: string): void => {
    if (full.at === name) throw Object.assign(new Error(name), { code: 'ENOSPC' });
  };
  return {
    ...fs,
    writeFileSync: (file: number, text: string) => {
      fs.writeFileSync(file, full.at === 'write' ? text.slice(0, 1) : text);
      fail('write');
    },
    fsyncSync: (file: number) => {
      fs.fsyncSync(file);
      fail('fsync');
    },
    renameSync: (from: string, to: string) => {
      fail('rename');
      fs.renameSync(from, to);
    },
  };
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('writing a file', () => {
  it('makes a new one', () => {
    const root = temporaryFolder();
    writeFileAtomically(join(root, 'a'), 'é\u2028');
    expect(readFileSync(join(root, 'a'), 'utf8')).toBe('é\u2028');
    expect(readdirSync(root)).toEqual(['a']);
  });

  it('replaces an old one and leaves nothing else behind', () => {
    const root = temporaryFolder({ a: 'old' });
    writeFileAtomically(join(root, 'a'), bytes('new'));
    expect(readFileSync(join(root, 'a'), 'utf8')).toBe('new');
    expect(readdirSync(root)).toEqual(['a']);
  });

  it('takes a name of any length', () => {
    const root = temporaryFolder();
    writeFileAtomically(join(root, 'x'.repeat(255)), 'new');
    expect(readdirSync(root)).toEqual(['x'.repeat(255)]);
  });
});

describe.skipIf(process.platform === 'win32')('an old file', () => {
  it.each([0o600, 0o755, 0o640])('keeps its mode %o', (mode) => {
    const file = join(temporaryFolder({ a: 'old' }), 'a');
    chmodSync(file, mode);
    writeFileAtomically(file, 'new');
    expect(statSync(file).mode & 0o7777).toBe(mode);
  });

  it('stays where a link leads to, and the link stays', () => {
    const root = temporaryFolder({ 'b/a': 'old' });
    symlinkSync('b/a', join(root, 'link'));
    writeFileAtomically(join(root, 'link'), 'new');
    expect(lstatSync(join(root, 'link')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(root, 'b/a'), 'utf8')).toBe('new');
  });

  it('is another file afterward, so that who has it open still reads it whole', () => {
    const root = temporaryFolder({ a: 'old' });
    linkSync(join(root, 'a'), join(root, 'open'));
    writeFileAtomically(join(root, 'a'), 'new');
    expect(readFileSync(join(root, 'open'), 'utf8')).toBe('old');
  });

  it('is written to if it is not a file but a device', () => {
    writeFileAtomically('/dev/null', 'new');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});

describe('what can not be written', () => {
  const attempt = (path: string, before?: string) => (): void => {
    writeFileAtomically(path, 'new', before === undefined ? {} : { before: bytes(before) });
  };

  it('is a read-only file, for root too', () => {
    const root = temporaryFolder({ a: 'old' });
    chmodSync(join(root, 'a'), 0o444);
    expect(attempt(join(root, 'a'))).toThrow(/^Cannot write "[^"]+a": it is read-only\.$/u);
    expect(readFileSync(join(root, 'a'), 'utf8')).toBe('old');
    expect(readdirSync(root)).toEqual(['a']);
  });

  it('is a folder', () => {
    const root = temporaryFolder({ 'a/b': '' });
    expect(attempt(join(root, 'a'))).toThrow('there is a folder in its place');
    expect(readdirSync(root)).toEqual(['a']);
  });

  it('is a file in a folder that is gone, and one below a file', () => {
    const root = temporaryFolder({ a: 'old' });
    expect(attempt(join(root, 'none/a'))).toThrow('not there');
    expect(attempt(join(root, 'a/b'))).toThrow('not there');
  });

  it('is a file that was changed or taken away since it was read', () => {
    const root = temporaryFolder({ a: 'another' });
    expect(attempt(join(root, 'a'), 'old')).toThrow('it was changed in the meantime');
    expect(attempt(join(root, 'b'), 'old')).toThrow('not there');
    expect(readFileSync(join(root, 'a'), 'utf8')).toBe('another');
    expect(readdirSync(root)).toEqual(['a']);
  });

  it('is a name that is too long', () => {
    expect(attempt(join(temporaryFolder(), 'x'.repeat(256)))).toThrow('the name is too long');
  });
});

describe('a disk that is full', () => {
  it.each(['write', 'fsync', 'rename'])(
    'at the %s leaves the old file whole and nothing else',
    (at) => {
      const root = temporaryFolder({ a: 'old' });
      full.at = at;
      try {
        expect(() => {
          writeFileAtomically(join(root, 'a'), 'new');
        }).toThrow(/^Cannot write "[^"]+a": the disk is full\.$/u);
      } finally {
        full.at = '';
      }
      expect(readFileSync(join(root, 'a'), 'utf8')).toBe('old');
      expect(readdirSync(root)).toEqual(['a']);
    },
  );
});

describe('a folder that nothing may be written out of', () => {
  it('is kept if a link leads out, and if the folder of a new file does', () => {
    const root = temporaryFolder({ 'in/x': '', out: 'old' });
    symlinkSync('../out', join(root, 'in/a'));
    symlinkSync('..', join(root, 'in/up'));
    for (const name of ['in/a', 'in/up/new']) {
      expect(() => {
        writeFileAtomically(join(root, name), 'new', { within: join(root, 'in') });
      }).toThrow('a link leads out of the folder');
    }
    writeFileAtomically(join(root, 'in/x'), 'new', { within: join(root, 'in') });
    expect(readFileSync(join(root, 'out'), 'utf8')).toBe('old');
  });
});
