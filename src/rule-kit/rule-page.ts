import { product } from '../product.js';

/** The address of a rule's page as it is in this version. @param name without its prefix */
export function rulePage(name: string): string {
  return `${product.repository}/blob/v${product.version}/docs/rules/${name}.md`;
}
