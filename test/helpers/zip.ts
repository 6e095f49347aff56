import { Buffer } from 'node:buffer';
import { crc32, deflateRawSync } from 'node:zlib';

/** An entry as any tool could write it, or no tool would. */
export interface ZipEntry {
  readonly name: string | Uint8Array;
  readonly content?: string | Uint8Array;
  readonly method?: number;
  /** 1 is encrypted, 0x800 says that the name is UTF-8. */
  readonly flags?: number;
  /** Mode of Unix with its kind, such as 0o120777 for a link. */
  readonly mode?: number;
  /** What the headers say, if that is not the truth. */
  readonly size?: number;
  readonly crc?: number;
  /** Takes the content of the entry before, and has none of its own. */
  readonly isShared?: boolean;
}

/** An archive with these entries, byte for byte by the format and without any check. */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let [offset, last] = [0, 0];
  for (const entry of entries) {
    const { content = '', method = 8, flags = 0, mode = 0o100644, isShared = false } = entry;
    const name = Buffer.from(entry.name as string);
    const bytes = Buffer.from(content as string);
    const packed = method === 8 ? deflateRawSync(bytes, { level: 9 }) : bytes;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(0x00210000, 6);
    common.writeUInt32LE(entry.crc ?? crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(entry.size ?? bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    if (!isShared) {
      last = offset;
      const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, name, packed]);
      locals.push(local);
      offset += local.length;
    }
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE((mode << 16) >>> 0, 6);
    rest.writeUInt32LE(last, 10);
    const madeBy = Buffer.from([20, 3]);
    central.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), madeBy, common, rest, name]));
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(entries.length % 65536, 8);
  end.writeUInt16LE(entries.length % 65536, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, directory, end]));
}

/** An archive of a tree of files, as `writeFiles` takes it. */
export function zipOf(tree: Readonly<Record<string, unknown>>): Uint8Array {
  return zip(
    Object.entries(tree).map(([name, content]) => {
      const isRaw = typeof content === 'string' || content instanceof Uint8Array;
      return { name, content: isRaw ? content : `${JSON.stringify(content, null, 2)}\n` };
    }),
  );
}
