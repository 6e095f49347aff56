import { describe, expect, it } from 'vitest';
import { MemoryFiles } from '../../src/sources/memory.js';
import { limits } from '../../src/widget/limits.js';
import {
  isLibrary,
  isPackageFile,
  packageFiles,
  textFiles,
} from '../../src/widget/package-files.js';
import { Widget } from '../../src/widget/widget.js';

const encoder = new TextEncoder();

function widgetOf(files: Readonly<Record<string, string>>): Widget {
  const all = { 'manifest.json': '{ "widget": { "locale": [] }, "locations": [] }', ...files };
  return new Widget(
    new MemoryFiles(
      new Map(Object.entries(all).map(([path, text]) => [path, encoder.encode(text)])),
    ),
  );
}

describe('to a package belong', () => {
  it.each([
    ['script.js', "const x = require('x');"],
    ['js/panel.js', 'define([], function () {});'],
    ['js/amd.js', "define(function (require) { const x = require('./x'); });"],
    ['js/loader.js', "require(['./x'], f);"],
    ['js/module.js', "import x from './x.js';"],
    ['src/panel.js', ''],
    ['build/panel.js', ''],
    ['style.css', ''],
    ['templates/panel.twig', ''],
    ['images/logo.png', ''],
    ['i18n/en.json', ''],
    ['README.md', ''],
    ['app/manifest.json', '{ "start_url": "/" }'],
  ])('%s', (path, text) => {
    const widget = widgetOf({ [path]: text });
    expect(packageFiles(widget)).toContain(path);
    expect(isPackageFile(widget, path)).toBe(true);
  });

  it('neither what people keep beside them nor what they are made of', () => {
    const others = {
      'package.json': '{ "scripts": { "build": "vite" } }',
      'tsconfig.json': '',
      'eslint.config.js': '',
      'vite.config.mjs': '',
      'gulpfile.js': '',
      'script.js.map': '',
      'widget.zip': '',
      'yarn.lock': '',
      'Thumbs.db': '',
      '.eslintrc.js': '',
      '.git/hooks/x.js': '',
      '__MACOSX/._script.js': '',
      'node_modules/x/x.js': '',
      'dist/script.js': '',
      'tests/x.js': '',
      'js/x.test.js': '',
      'js/x.ts': '',
      'style.scss': '',
      'src/app.js': '',
      'pack.js': "module.exports = require('x');",
      'server.js': "import express from 'express';",
      'bin.js': '#!/usr/bin/env node\n',
      'widget/manifest.json': '{ "widget": { "locale": [], "version": "1" } }',
      'widget/script.js': '',
    };
    const widget = widgetOf(others);
    expect(packageFiles(widget)).toEqual(['manifest.json']);
    expect(Object.keys(others).filter((path) => isPackageFile(widget, path))).toEqual([]);
  });
});

it('others wrote what lies in their folders, is minified or runs everywhere', () => {
  expect(isLibrary('vendor/x.js', '')).toBe(true);
  expect(isLibrary('js/lib/x.js', '')).toBe(true);
  expect(isLibrary('x.min.js', '')).toBe(true);
  expect(isLibrary('x.js', "typeof exports === 'object' ? 0 : define.amd")).toBe(true);
  expect(isLibrary('script.js', 'define(["lib/x"], f)')).toBe(false);
  expect(isLibrary('library.js', '')).toBe(false);
});

it('text files are looked at up to a number of them', () => {
  const files = Object.fromEntries(
    Array.from({ length: limits.textFiles + 1 }, (_, at) => [
      `a${String(at).padStart(5, '0')}.css`,
      '',
    ]),
  );
  const { paths, firstSkipped } = textFiles(widgetOf(files));
  expect(paths).toHaveLength(limits.textFiles);
  expect(firstSkipped).toBe(`a0${String(limits.textFiles)}.css`);
  expect(textFiles(widgetOf({ 'a.css': '', 'b.js': '', 'c.json': '' }))).toEqual({
    paths: ['a.css', 'b.js'],
  });
});
