// Loaded before a bundle: counts which files are opened, how much is read of them and which texts are parsed, and says
// so in the file that COUNTS names.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const counts = { opened: {}, bytes: {}, parsed: {} };
const paths = new Map();
/** @type {any} */
const module = fs;
const { openSync, readSync, readFileSync, closeSync, writeFileSync } = module;
const { parse } = JSON;
const add = (kind, key, amount = 1) => {
  counts[kind][key] = (counts[kind][key] ?? 0) + amount;
};

module.openSync = (path, ...rest) => {
  const file = openSync(path, ...rest);
  add('opened', String(path));
  paths.set(file, String(path));
  return file;
};
module.readSync = (file, ...rest) => {
  const count = readSync(file, ...rest);
  add('bytes', paths.get(file), count);
  return count;
};
module.readFileSync = (path, ...rest) => {
  add('opened', String(path));
  return readFileSync(path, ...rest);
};
module.closeSync = (file) => {
  paths.delete(file);
  closeSync(file);
};
JSON.parse = (text, ...rest) => {
  add('parsed', String(text));
  return parse(text, ...rest);
};
syncBuiltinESMExports();
process.on('exit', () => writeFileSync(process.env.COUNTS, JSON.stringify(counts)));
