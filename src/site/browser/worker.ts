import { packed } from '../pack.js';
import { reportOf } from '../report-of.js';
import { Session } from '../session.js';
import type { Answer, Request } from '../protocol.js';

const session = new Session();

async function answer(request: Request): Promise<Answer> {
  switch (request.kind) {
    case 'open':
      await session.open(request.files);
      break;
    case 'set preset':
      session.setPreset(request.preset);
      break;
    case 'apply':
      session.apply(request);
      break;
    case 'fix all':
      session.fixAll();
      break;
    case 'undo':
      session.undo();
      break;
    case 'report':
      return { kind: 'file', file: reportOf(session, request.format) };
    case 'pack': {
      const widget = session.widgets[request.widget];
      if (widget) return { kind: 'file', file: packed(widget) };
      break;
    }
  }
  return { kind: 'view', view: session.view };
}

// One after the other, each on what the one before left.
let last: Promise<unknown> = Promise.resolve();
addEventListener('message', ({ data }: MessageEvent<Request>) => {
  last = last
    .then(async () => {
      postMessage(await answer(data));
    })
    .catch((error: unknown) => {
      // The page hears of it only if nobody catches it.
      setTimeout(() => {
        throw error;
      });
    });
});
