// Writes test/helpers/github-openapi.json: GitHub's description of the operations that the Action uses, without prose.
// It comes from the npm package @octokit/openapi, which is too large to depend on: `node scripts/trim-openapi.mjs`.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const source = '@octokit/openapi@23.0.2';
const operations = {
  '/repos/{owner}/{repo}/check-runs': ['post'],
  '/repos/{owner}/{repo}/check-runs/{check_run_id}': ['get', 'patch'],
  '/repos/{owner}/{repo}/commits/{ref}/check-runs': ['get'],
  '/repos/{owner}/{repo}/compare/{basehead}': ['get'],
  '/repos/{owner}/{repo}/git/blobs/{file_sha}': ['get'],
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['patch', 'delete'],
  '/repos/{owner}/{repo}/pulls/{pull_number}': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/comments': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/files': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/reviews': ['post'],
  '/repos/{owner}/{repo}/pulls/comments/{comment_id}': ['patch', 'delete'],
};
/** What says nothing about which documents are valid. */
const prose = /^(?:description|summary|title|tags|operationId|externalDocs|examples?|x-.+)$/;

const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
try {
  execFileSync('npm', ['pack', source, '--silent'], { cwd: folder, stdio: 'ignore' });
  const archive = join(folder, `${source.slice(1).replace(/[/@]/g, '-')}.tgz`);
  execFileSync('tar', ['xzf', archive, '-C', folder, 'package/generated/api.github.com.json']);
  const path = join(folder, 'package/generated/api.github.com.json');
  const trimmed = trim(JSON.parse(readFileSync(path, 'utf8')));
  const file = new URL('../test/helpers/github-openapi.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(trimmed)}\n`);
} finally {
  rmSync(folder, { recursive: true });
}

function trim(description) {
  const paths = Object.fromEntries(
    Object.entries(operations).map(([path, methods]) => [
      path,
      Object.fromEntries(methods.map((method) => [method, strip(description.paths[path][method])])),
    ]),
  );
  const { title, license } = description.info;
  const components = {};
  collect(paths, description, components);
  return {
    openapi: description.openapi,
    info: { title, version: source, license },
    paths,
    components,
  };
}

/** Copies what is referred to, and what that refers to. */
function collect(value, description, components) {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key !== '$ref' || typeof inner !== 'string') {
      collect(inner, description, components);
      continue;
    }
    const [, , kind, name] = inner.split('/');
    components[kind] ??= {};
    if (components[kind][name]) continue;
    components[kind][name] = strip(description.components[kind][name]);
    collect(components[kind][name], description, components);
  }
}

/** The same without prose; the names of properties may be anything. */
function strip(value, areNames = false) {
  if (Array.isArray(value)) return value.map((item) => strip(item));
  if (typeof value !== 'object' || value === null) return value;
  // GitHub means null too, and a strict reading of OpenAPI wants it in the list.
  if (value.nullable && value.enum)
    return { ...strip({ ...value, enum: undefined }), enum: [...value.enum, null] };
  // What has no type can't be said to be null as well.
  if (value.nullable && !value.type && !areNames) return strip({ ...value, nullable: undefined });
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => inner !== undefined && (areNames || !prose.test(key)))
      .map(([key, inner]) => [key, strip(inner, !areNames && key === 'properties')]),
  );
}
