import { afterAll } from 'vitest';
import { finishFile } from './after-file.js';

// Run before each test file, also of those that share their modules.
afterAll(finishFile);
