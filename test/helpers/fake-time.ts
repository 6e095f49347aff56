import { onTestFinished, vi } from 'vitest';

/** Stops the clock, the timers and the time-outs of signals until the test moves them, as long as a test runs. */
export function stopTime(): void {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
    if (milliseconds < 0) throw new RangeError('Node takes no time before now.');
    const controller = new AbortController();
    setTimeout(() => {
      controller.abort(new DOMException('The operation timed out.', 'TimeoutError'));
    }, milliseconds);
    return controller.signal;
  });
  onTestFinished(() => {
    vi.useRealTimers();
    timeout.mockRestore();
  });
}

/** What takes some time, in milliseconds of the stopped clock, unless a signal aborts it. */
export function take(milliseconds: number, signal?: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    setTimeout(() => {
      resolve('done');
    }, milliseconds);
    signal?.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });
}
