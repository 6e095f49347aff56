import { expect, it } from 'vitest';
import { boundedFetch } from '../../../src/action/github/bounded-fetch.js';

const part = 2 ** 20;

/** An answer of so many parts; `taken` counts those that were asked for. */
function answerOf(parts: number) {
  let taken = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (taken === parts) controller.close();
      else controller.enqueue(new Uint8Array(part).fill(32));
      if (taken < parts) taken += 1;
    },
  });
  const fetched = boundedFetch(() => Promise.resolve(new Response(body, { status: 201 })));
  return { fetched, taken: () => taken };
}

it('an answer is taken whole up to 16 MiB', async () => {
  const response = await answerOf(16).fetched('x');
  expect(response.status).toBe(201);
  expect(await response.text()).toHaveLength(16 * part);
});

it('an answer without an end is no longer taken from there on', async () => {
  const { fetched, taken } = answerOf(Infinity);
  const response = await fetched('x');
  await expect(response.text()).rejects.toThrow('the answer is too long');
  expect(taken()).toBeLessThan(20);
});

it('an answer may have nothing in it', async () => {
  const none = boundedFetch(() => Promise.resolve(new Response(null, { status: 204 })));
  expect((await none('x')).status).toBe(204);
});
