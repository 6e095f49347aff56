import { afterAll } from 'vitest';
// Tests of single parts don't wait for parsers.
import '../../src/plugin/packages.js';
import { finishFile } from './after-file.js';

// Run before each test file, also of those that share their modules.
afterAll(finishFile);
