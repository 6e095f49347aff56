import { createRequire } from 'node:module';
import type Bottleneck from 'bottleneck';

// Octokit's throttling waits a second between two writes, and three between those that notify someone: GitHub's
// advice, which a GitHub on this machine doesn't need. Tests that are about waiting start the bundle.
const loaded = createRequire(import.meta.url)('bottleneck/light.js') as typeof Bottleneck;
const { Group } = loaded;
loaded.Group = class extends Group {
  constructor(limits: Bottleneck.ConstructorOptions) {
    super({ ...limits, minTime: 0 });
  }
};
