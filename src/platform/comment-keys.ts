import type { Fact } from './fact.js';

/** Keys that hold a remark of the author, as JSON has no comments; the platform is not known to mind them anywhere. */
export const commentKeys: Fact & { readonly pattern: RegExp } = {
  pattern: /^_/u,
  source: 'https://github.com/xopowen/ts-shablon-amo-widget',
  confidence: 'medium',
};
