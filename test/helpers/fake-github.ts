import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterFile } from './after-file.js';
import { gzipSync } from 'node:zlib';
import { CheckRuns } from './check-runs.js';
import { answerErrors, bodyErrors, proseErrors, type CheckRunBody } from './github-contract.js';
import { Pulls } from './pulls.js';
import { operationOf, queryErrors, type Operation } from './github-operations.js';

/** A request as it arrived, and what came of it. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: Record<string, unknown> & CheckRunBody;
  /** Milliseconds since the server started. */
  readonly at: number;
}

/**
 * What goes wrong with one request: an answer in the place of the right one; `lost`, done but never answered;
 * `torn`, done and half answered; `cut`, not done and not answered; `hung`, not done and kept open; `endless`, not done
 * and answered for ever; `bomb`, not done and answered with little that unpacks to 16 GiB.
 */
export type Fault =
  | 'lost'
  | 'torn'
  | 'cut'
  | 'hung'
  | 'endless'
  | 'bomb'
  | { status: number; headers?: Record<string, string>; message?: string }
  /** The whole body. */
  | { status: number; value: unknown }
  /** The request in the answer, as proxies for debugging have it. */
  | { status: number; isEcho: true };

export interface FakeOptions {
  /** Says of each request, by its number from 0, what goes wrong with it. */
  readonly fault?: (sent: Sent, index: number) => Fault | undefined;
}

export const token = 'ghs_test';
/** GitHub Enterprise serves its API below a path. */
const base = '/api/v3';

/** A GitHub on loopback that checks every request and keeps what was sent. */
export class FakeGithub {
  readonly sent: Sent[] = [];
  /** What GitHub would not have taken; a test that ends with one has found a mistake. */
  readonly violations: string[] = [];
  readonly checkRuns = new CheckRuns();
  readonly pulls = new Pulls();
  /** Bytes that were sent in answers without an end. */
  flooded = 0;
  /** For `GITHUB_API_URL`. */
  url = '';
  readonly #start = Date.now();
  readonly #server = createServer((request, response) => void this.#receive(request, response));

  private constructor(readonly options: FakeOptions) {}

  /** A server that stops when the test file is done. */
  static async start(options: FakeOptions = {}): Promise<FakeGithub> {
    const github = new FakeGithub(options);
    await new Promise<void>((done) => github.#server.listen(0, '127.0.0.1', done));
    const { port } = github.#server.address() as AddressInfo;
    github.url = `http://127.0.0.1:${String(port)}${base}`;
    afterFile(() => {
      github.stop();
    });
    return github;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const { method = '', url = '' } = request;
    const body = (text === '' ? {} : JSON.parse(text)) as Sent['body'];
    const sent = {
      method,
      path: url.startsWith(base) ? url.slice(base.length) : url,
      body,
      at: Date.now() - this.#start,
    };
    this.sent.push(sent);
    const fault = this.options.fault?.(sent, this.sent.length - 1);
    if (typeof fault === 'object') {
      if ('value' in fault) answer(response, fault.status, fault.value);
      else if ('isEcho' in fault) {
        const { rawHeaders } = request;
        answer(response, fault.status, { message: rawHeaders.join(' '), errors: [rawHeaders] });
      } else {
        const { status, headers, message = 'Something is wrong' } = fault;
        const body = { message, documentation_url: 'https://docs.github.com' };
        answer(response, status, body, headers);
      }
      return;
    }
    if (fault === 'endless' || fault === 'bomb') {
      this.#flood(response, fault === 'bomb');
      return;
    }
    if (fault === 'hung') return;
    if (fault === 'cut') {
      request.socket.destroy();
      return;
    }
    const { status, value } = this.#serve(request, sent);
    if (fault === 'lost') request.socket.destroy();
    else if (fault === 'torn') tear(response, status, value);
    else answer(response, status, value);
  }

  /** Sends as long as anyone listens. */
  #flood(response: ServerResponse, isPacked: boolean): void {
    const blanks = Buffer.alloc(2 ** 20, ' ');
    const part = isPacked ? gzipSync(blanks) : blanks;
    let parts = isPacked ? 2 ** 14 : Infinity;
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    response.writeHead(200, isPacked ? { ...headers, 'content-encoding': 'gzip' } : headers);
    const send = (): void => {
      if (response.destroyed) return;
      parts -= 1;
      this.flooded += part.length;
      if (parts < 0) response.end();
      else response.write(part, send);
    };
    response.on('error', () => undefined);
    send();
  }

  #serve(request: IncomingMessage, sent: Sent): { status: number; value: unknown } {
    const { pathname, searchParams } = new URL(sent.path, 'http://github.test');
    const operation = operationOf(sent.method, pathname);
    if (request.headers.authorization !== `token ${token}`)
      return { status: 401, value: { message: 'Bad credentials' } };
    // What GitHub has no description of; Enterprise serves it beside the rest.
    if (request.url === '/api/graphql') return this.#viewer(sent.body);
    if (!operation || request.url?.startsWith(base) !== true)
      return this.#refuse(`${sent.method} ${sent.path}`, ['no such operation']);
    const errors = [...queryErrors(operation, searchParams), ...errorsIn(operation, sent.body)];
    if (errors.length > 0) return this.#refuse(`${sent.method} ${sent.path}`, errors);
    const room = operation.path.includes('check-runs') ? this.checkRuns : this.pulls;
    const { status, value } = room.serve(operation, sent.body, searchParams);
    this.violations.push(...this.pulls.violations.splice(0));
    this.violations.push(...answerErrors(operation, status, value).map((one) => `fake: ${one}`));
    return { status, value };
  }

  #viewer({ query }: Sent['body']): { status: number; value: unknown } {
    if (query !== 'query { viewer { login } }') return this.#refuse('graphql', ['not known']);
    return { status: 200, value: { data: { viewer: { login: this.pulls.author } } } };
  }

  #refuse(what: string, errors: readonly string[]): { status: number; value: unknown } {
    this.violations.push(...errors.map((error) => `${what}: ${error}`));
    return { status: 422, value: { message: 'Invalid request.', errors } };
  }
}

function errorsIn(operation: Operation, body: Sent['body']): string[] {
  if (operation.method === 'GET' || operation.method === 'DELETE') return [];
  return [...bodyErrors(operation, body), ...proseErrors(body)];
}

function answer(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Record<string, string> = {},
): void {
  if (value === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(value));
}

function tear(response: ServerResponse, status: number, value: unknown): void {
  const text = JSON.stringify(value);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(text)),
  });
  response.write(text.slice(0, text.length / 2), () => response.socket?.destroy());
}
