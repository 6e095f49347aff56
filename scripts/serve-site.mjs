// Serves the page of dist/site on this computer: `npm run site`, or with a port.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

const types = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  txt: 'text/plain',
};

/**
 * Serves the files of a folder, and nothing else, to this computer.
 *
 * @param {string} folder absolute path
 * @param {number} port 0 for any that is free
 * @returns {Promise<import('node:http').Server>}
 */
export function serveFolder(folder, port) {
  const server = createServer(({ url = '/' }, response) => {
    const name = new URL(url, 'http://localhost').pathname.slice(1) || 'index.html';
    const type = types[name.slice(name.lastIndexOf('.') + 1)];
    const content = /^[\w.-]+$/u.test(name) && type ? read(`${folder}/${name}`) : undefined;
    if (!content) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': `${type}; charset=utf-8`,
      'Cache-Control': 'no-cache',
    });
    response.end(content);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      resolve(server);
    });
  });
}

function read(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('../dist/site', import.meta.url));
  const server = await serveFolder(folder, Number(process.argv[2] ?? 8080));
  const address = server.address();
  if (address && typeof address === 'object')
    console.log(`The page is at http://localhost:${String(address.port)}/`);
}
