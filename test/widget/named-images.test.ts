import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../src/widget/json-value.js';
import { knownValues } from '../../src/widget/known-values.js';
import { namedImages, targetOf } from '../../src/widget/named-images.js';
import { parseDocument } from '../helpers/parse-document.js';

const rootOf = (value: unknown) => parseDocument(JSON.stringify(value)) as JsonValue;

describe('namedImages', () => {
  it('finds tour images and menu icons', () => {
    const root = rootOf({
      tour: { tour_images: { en: ['/images/1.png', '/images/2.png'], es: ['/images/3.png'] } },
      left_menu: {
        first: { icon: 'images/a.svg' },
        second: { icons: { light: 'images/b.svg', dark: 'images/c.svg', other: 'x' } },
      },
    });
    const found = namedImages(knownValues(root, [])).map(({ kind, text }) => [kind.name, text]);
    expect(found.sort()).toEqual([
      ['menu icon', 'images/a.svg'],
      ['menu icon', 'images/b.svg'],
      ['menu icon', 'images/c.svg'],
      ['tour image', '/images/1.png'],
      ['tour image', '/images/2.png'],
      ['tour image', '/images/3.png'],
    ]);
  });

  it.each([
    1,
    [],
    { tour: 1, left_menu: [] },
    { tour: { tour_images: ['/images/1.png'] }, left_menu: { a: 'images/a.svg' } },
    {
      tour: { tour_images: { en: '/images/1.png', es: [1, null, ['x']] } },
      left_menu: { a: { icon: { light: 'x' }, icons: 'x' }, b: { icons: { light: 1 } } },
    },
  ])('leaves out what is not a text: %j', (value) => {
    expect(namedImages(knownValues(rootOf(value), []))).toEqual([]);
  });
});

describe('targetOf', () => {
  it.each([
    ['/images/tour.png', 'images/tour.png'],
    ['images/tour.png', 'images/tour.png'],
    ['./images//tour.png', 'images/tour.png'],
    ['images/../tour.png', 'tour.png'],
    ['images/a b %20?.png', 'images/a b %20?.png'],
    ['images/..png', 'images/..png'],
    ['images/%2e%2e/tour.png', 'images/%2e%2e/tour.png'],
    ['images/2:1.png', 'images/2:1.png'],
  ])('%j lies inside', (text, path) => {
    expect(targetOf(text)).toEqual({ state: 'inside', path });
  });

  it.each([
    ['images\\tour.png', 'images/tour.png'],
    ['\\images\\tour.png', 'images/tour.png'],
    ['images\\..\\tour.png', 'tour.png'],
  ])('%j has backslashes', (text, path) => {
    expect(targetOf(text)).toEqual({ state: 'backslashes', path });
  });

  it.each([
    '..',
    '../tour.png',
    '/../tour.png',
    'images/../../tour.png',
    '..\\tour.png',
    'images\\..\\..\\tour.png',
    '%2e%2e/tour.png',
    'images/..%2F..%2ftour.png',
    'a%2fb/../..',
    '%2E%2E%5ctour.png',
    'C:\\tour.png',
    'c:/tour.png',
    '\\\\server\\tour.png',
  ])('%j lies outside', (text) => {
    expect(targetOf(text)).toEqual({ state: 'outside' });
  });

  it.each([
    'https://acme.test/tour.png',
    '//acme.test/tour.png',
    'data:image/png;base64,AA==',
    'FILE:///etc/passwd',
  ])('%j is a URL', (text) => {
    expect(targetOf(text)).toEqual({ state: 'url' });
  });

  it.each(['', ' ', '/', './', 'images/..'])('%j names no file', (text) => {
    expect(targetOf(text)).toEqual({ state: 'blank' });
  });
});
