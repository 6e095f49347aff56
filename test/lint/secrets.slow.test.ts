import { expect, it } from 'vitest';
import { findSecrets } from '../../src/lint/secrets.js';
import { limits } from '../../src/widget/limits.js';

// Each blank was once looked at as often as there are blanks, and of that no end was seen.
it.each(['\n', ' ', ' :', '\n"secret', '"secret:{ ', 'secret key=[ '])(
  'secrets are found in a broken manifest that is as large as any may be and full of %j',
  (piece) => {
    const text = `{"widget":{"name":"a","secret_key"${piece.repeat(limits.bytes)}`;
    expect(findSecrets(text.slice(0, limits.bytes)).length).toBeLessThan(10);
  },
);
