import { Octokit } from '@octokit/core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { carefulAttempts } from '../../../src/action/github/api.js';
import { stopTime, take } from '../../helpers/fake-time.js';

/** Asks a server that takes so many milliseconds to answer, and moves the clock as far. */
async function ask(milliseconds: number, deadline = new AbortController().signal): Promise<string> {
  const fetch = async (_: string, { signal }: { signal: AbortSignal }): Promise<Response> => {
    await take(milliseconds, signal);
    return Response.json({ is: 'here' });
  };
  const Client = Octokit.plugin(carefulAttempts(() => false));
  const client = new Client({ request: { fetch } });
  const answer = client.request('GET /zen', { request: { deadline } }).then(
    ({ data }) => JSON.stringify(data),
    (error: unknown) => (error as Error).message,
  );
  await vi.advanceTimersByTimeAsync(milliseconds);
  return answer;
}

beforeEach(() => {
  stopTime();
});

describe('an attempt', () => {
  it('waits for an answer that takes its time', async () => {
    expect(await ask(14_999)).toBe('{"is":"here"}');
  });

  it('gives up on what takes longer than GitHub lets a request run', async () => {
    expect(await ask(15_001)).toContain('timed out');
  });

  it('ends with the time budget of the step', async () => {
    expect(await ask(1001, AbortSignal.timeout(1000))).toContain('timed out');
    expect(await ask(999, AbortSignal.timeout(1000))).toBe('{"is":"here"}');
  });
});
