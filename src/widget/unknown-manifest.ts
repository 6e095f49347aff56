import type { AST } from 'jsonc-eslint-parser';
import { locales } from '../platform/locales.js';
import { parseTree } from './json-tree.js';
import { JsonValue } from './json-value.js';
import { Manifest } from './manifest.js';
import type { Widget } from './widget.js';

const knownCodes = new Set(Object.values(locales).flatMap(({ codes }) => codes));
const manifests = new WeakMap<Widget, Manifest>();

/**
 * Stands for a manifest that can't be read, so that the files around it are looked at all the same. It says nothing but
 * that each locale file of a known code is declared, the first by name as the primary one. Findings about it are at the
 * first character.
 */
export function unknownManifest(widget: Widget): Manifest {
  const known = manifests.get(widget);
  if (known) return known;
  const locale = widget.localeFiles.map(({ code }) => code).filter((code) => knownCodes.has(code));
  const root = new JsonValue({ locale }, () => emptyObject());
  const manifest = new Manifest(root, widget);
  manifests.set(widget, manifest);
  return manifest;
}

function emptyObject(): AST.JSONExpression {
  return parseTree('{}').body[0].expression;
}
