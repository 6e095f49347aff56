import type { TestProject } from 'vitest/node';
import { buildIfStale, builtFolder } from '../../scripts/built.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Absolute path of a folder like `dist/`, built from the sources as they are. */
    bundles: string;
  }
}

/** Builds what the tests start, before the first of them. */
export default function setUp(project: TestProject): void {
  buildIfStale();
  project.provide('bundles', builtFolder);
}
