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

describe('to a package belongs what it names, from a folder that seems to lie beside it', () => {
  it.each([
    ['from the folder of the widget', 'script.js', "load(self.params.path + '/dist/app.js?v=1');"],
    ['as a module', 'script.js', "define(['./dist/app'], f);"],
    ['in a template of a text', 'script.js', '`${self.params.path}/dist/app.js`'],
    ['from another folder', 'js/panel.js', "require(['../dist/app.js'], f);"],
    ['in a style', 'css/a.css', '@import url(../dist/app.js);'],
    ['in a template', 'templates/a.twig', '<script src="{{ path }}/dist/app.js"></script>'],
  ])('%s', (_, path, text) => {
    const widget = widgetOf({
      [path]: text,
      'dist/app.js': "load('./chunks/1.js')",
      'dist/chunks/2.js': '',
      'dist/app.js.map': '',
      'test/a.js': '',
    });
    const files = ['dist/app.js', 'dist/chunks/2.js'];
    expect(packageFiles(widget)).toEqual(['manifest.json', path, ...files].sort());
    expect(files.every((file) => isPackageFile(widget, file))).toBe(true);
    expect(isPackageFile(widget, 'test/a.js')).toBe(false);
  });

  it('in a row, and the sources and programs that are named', () => {
    const widget = widgetOf({
      'package.json': '{ "scripts": { "build": "vite" } }',
      'script.js': "require(['./dist/app', './js/bundle'], f);",
      'dist/app.js': "import('/src/more.js')",
      'src/more.js': '',
      'js/bundle.js': 'module.exports = 1;',
      'js/a.js': "define(['./dist/part'], f);",
      'js/dist/part.js': '',
      'js/server.js': "module.exports = require('x');",
    });
    expect(packageFiles(widget)).toEqual([
      'dist/app.js',
      'js/a.js',
      'js/bundle.js',
      'js/dist/part.js',
      'manifest.json',
      'script.js',
      'src/more.js',
    ]);
  });

  it.each([
    ['what is not there', "load('/dist/other.js')"],
    ['another server', 'load(`https://cdn.acme.com/${version}/dist/app.js`)'],
    ['no path', "set('dist'); set('app.js'); // built from dist/app.js"],
    ['another folder', "load('/js/dist/app.js')"],
    ['what never belongs to it', "load('/node_modules/x/x.js'); load('/.git/x.js')"],
  ])('but not of %s', (_, text) => {
    const others = { 'dist/app.js': '', 'node_modules/x/x.js': '', '.git/x.js': '' };
    const widget = widgetOf({ 'script.js': text, ...others });
    expect(packageFiles(widget)).toEqual(['manifest.json', 'script.js']);
    expect(Object.keys(others).filter((path) => isPackageFile(widget, path))).toEqual([]);
  });

  it('nor what only a program for Node, a test or the page of a build names', () => {
    const widget = widgetOf({
      'pack.js': "const x = require('./dist/app.js');",
      'a.test.js': "load('./dist/app.js')",
      'index.html': '<script src="/dist/app.js"></script>',
      'dist/app.js': '',
    });
    expect(packageFiles(widget)).toEqual(['index.html', 'manifest.json']);
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
