// Serves the repositories of a folder by git's own program for it: `node git-server.mjs FOLDER LOG`. It prints its address,
// and writes a line of JSON for every request. The owner in an address says how it behaves.
import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [folder, log] = process.argv.slice(2);

/** By owner: what is answered in the place of the repository. */
const odd = {
  hung: () => undefined,
  silent: (_, response) => response.writeHead(200, { 'content-type': 'x' }).write('0'),
  denied: (_, response) => response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end(),
  away: ({ url }, response) =>
    response
      .writeHead(302, { location: `http://localhost:${port()}${url.replace('away', 'o')}` })
      .end(),
  echo: ({ headers }, response) =>
    response
      .writeHead(200, { 'content-type': 'application/x-git-upload-pack-advertisement' })
      .end(packet(`ERR ${headers.authorization ?? 'nothing'}`)),
};

const server = createServer((request, response) => {
  const { url, headers, method } = request;
  appendFileSync(
    log,
    `${JSON.stringify({ method, url, host: headers.host, authorization: headers.authorization })}\n`,
  );
  const [, owner = '', path = '', query = ''] =
    /^\/([^/]+)(\/[^?]*)\??(.*)$/u.exec(url ?? '') ?? [];
  if (owner in odd) odd[owner](request, response);
  else serve(request, response, { path, query });
});
const port = () => /** @type {import('node:net').AddressInfo} */ (server.address()).port;
const packet = (text) => (text.length + 4).toString(16).padStart(4, '0') + text;

function serve(request, response, { path, query }) {
  const { method, headers } = request;
  const child = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env.PATH,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_PROJECT_ROOT: folder,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_PROTOCOL: headers['git-protocol'] ?? '',
      HTTP_CONTENT_ENCODING: headers['content-encoding'] ?? '',
      CONTENT_TYPE: headers['content-type'] ?? '',
      REQUEST_METHOD: method,
      QUERY_STRING: query,
      PATH_INFO: path,
    },
  });
  request.pipe(child.stdin);
  child.stdin.on('error', () => undefined);
  const chunks = [];
  child.stdout.on('data', (chunk) => chunks.push(chunk));
  child.on('close', () => {
    const output = Buffer.concat(chunks);
    const end = output.indexOf('\r\n\r\n');
    const lines = output
      .toString('latin1', 0, end)
      .split('\r\n')
      .map((line) => line.split(': '));
    const { Status: status = '200', ...rest } = Object.fromEntries(lines);
    response.writeHead(Number.parseInt(status, 10), rest).end(output.subarray(end + 4));
  });
}

server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${port()}`));
