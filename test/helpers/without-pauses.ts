import { createRequire } from 'node:module';

type Limits = Record<string, unknown>;
type GroupClass = new (limits: Limits) => object;

// Octokit's throttling waits a second between two writes, and three between those that notify someone: GitHub's
// advice, which a GitHub on this machine doesn't need. Tests that are about waiting start the bundle.
const require = createRequire(createRequire(import.meta.url).resolve('@octokit/plugin-throttling'));
const bottleneck = require('bottleneck/light.js') as { Group: GroupClass };
const { Group } = bottleneck;
bottleneck.Group = class extends Group {
  constructor(limits: Limits) {
    super({ ...limits, minTime: 0 });
  }
};
