import { escapeInvisible } from '../../text/escape-invisible.js';
import type { Picture } from '../protocol.js';
import type { Words } from '../words.js';
import { element } from './element.js';

/** The addresses of pictures, each of which is made once. */
const addresses = new WeakMap<Blob, string>();

/** A picture beside its finding, with its size and the one it should have. */
export function showPicture(words: Words, picture: Picture): Node {
  const { path, content, size, wanted, bytes } = picture;
  const address = addresses.get(content) ?? URL.createObjectURL(content);
  addresses.set(content, address);
  const isWrong = size && wanted && (size.width !== wanted.width || size.height !== wanted.height);
  const facts = [
    size ? words.say('picture.size', { ...size }) : words.say('picture.no-size'),
    ...(isWrong ? [words.say('picture.wanted', { ...wanted })] : []),
    words.say('picture.bytes', { size: (bytes / 1024).toFixed(1) }),
  ];
  return element(
    'figure',
    {},
    element('img', { src: address, alt: '', loading: 'lazy' }),
    element(
      'figcaption',
      {},
      element('span', { class: 'path' }, escapeInvisible(path)),
      ...facts.map((fact) => element('span', {}, fact)),
    ),
  );
}
