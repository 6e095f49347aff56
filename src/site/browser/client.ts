import workerCode from 'built:worker';
import type { Answer, Request } from '../protocol.js';

/** How long one question may take before the worker is given up. */
const mostMilliseconds = 60_000;

/** Why there is no answer. */
export type Failure = 'crash' | 'too-slow';

/** Asks the worker, and starts another if one fails. */
export class Client {
  readonly #address = addressOf(workerCode);
  #worker: Worker | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  /** The answer to a question, or why there is none; what the worker knew is lost then. */
  ask(request: Request): Promise<Answer | Failure> {
    const answer = this.#turn.then(() => this.#ask(request));
    this.#turn = answer;
    return answer;
  }

  /** Starts the worker before it is needed. */
  start(): Worker {
    return (this.#worker ??= new Worker(this.#address));
  }

  #ask(request: Request): Promise<Answer | Failure> {
    const worker = this.start();
    return new Promise((resolve) => {
      const fail = (failure: Failure): void => {
        worker.terminate();
        this.#worker = undefined;
        resolve(failure);
      };
      const timer = setTimeout(fail, mostMilliseconds, 'too-slow');
      worker.onerror = () => {
        clearTimeout(timer);
        fail('crash');
      };
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        clearTimeout(timer);
        resolve(data);
      };
      worker.postMessage(request);
    });
  }
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL: (address: string) => string };
}

/** The address of a script that is already here. The page's policy lets no other one be a script. */
function addressOf(code: string): string {
  const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('worker', {
    createScriptURL: (given) => (given === address ? given : ''),
  });
  return policy?.createScriptURL(address) ?? address;
}
