import { product } from '../product.js';

/** The address of a rule's page. @param name without its prefix */
export function rulePage(name: string): string {
  return `${product.repository}/blob/main/docs/rules/${name}.md`;
}
