import { rulePage } from '../rule-kit/rule-page.js';

/** The address of a rule's page, or undefined for what ESLint itself reports. */
export function ruleUrl(ruleId: string | null): string | undefined {
  const name = ruleId?.split('/').at(-1);
  return name && rulePage(name);
}
