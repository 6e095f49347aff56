import { Manifest } from './manifest.js';
import type { Widget } from './widget.js';
/**
 * Stands for a manifest that can't be read, so that the files around it are looked at all the same. It says nothing but
 * that each locale file of a known code is declared, the first by name as the primary one. Findings about it are at the
 * first character.
 */
export declare function unknownManifest(widget: Widget): Manifest;
