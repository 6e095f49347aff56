import type { Fact } from './fact.js';

/** Keys that hold a comment, as JSON has none; the platform is not known to mind them anywhere. */
export const commentKeys: Fact & { readonly pattern: RegExp } = {
  pattern: /^_/u,
  source: 'https://github.com/xopowen/ts-shablon-amo-widget',
  confidence: 'medium',
};
