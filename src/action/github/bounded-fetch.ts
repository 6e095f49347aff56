/** More bytes than any answer has that the Action asks for, unpacked. */
const longestAnswer = 2 ** 24;

/** Fetches an answer that ends with an error when it becomes too long, whatever its headers promise. */
export function boundedFetch(original: typeof fetch): typeof fetch {
  return async (...request) => {
    const response = await original(...request);
    if (!response.body) return response;
    const { status, statusText, headers } = response;
    return new Response(response.body.pipeThrough(limit()), { status, statusText, headers });
  };
}

function limit(): TransformStream<Uint8Array, Uint8Array> {
  let size = 0;
  return new TransformStream({
    transform(chunk, controller) {
      size += chunk.length;
      if (size > longestAnswer) controller.error(new Error('the answer is too long'));
      else controller.enqueue(chunk);
    },
  });
}
