import { childrenOf, type StyleNode } from './style-text.js';

/** A rule of a stylesheet: what it applies to, and what it says of that. */
export interface StyleRule {
  /** The selectors of its list, in their order. */
  readonly selectors: readonly StyleNode[];
  /** Whether it says more of what it applies to than values of variables. */
  readonly isVisible: boolean;
  /** The rule around it, if it is nested in one, or the scope that it is limited to. */
  readonly around: StyleRule | undefined;
}

/** An address that a stylesheet loads something from. */
export interface StyleAddress {
  readonly text: string;
  readonly node: StyleNode;
}

interface Visited {
  readonly node: StyleNode;
  readonly around: StyleRule | undefined;
}

/** What a stylesheet holds, in the order of its text. */
export class Style {
  readonly rules: readonly StyleRule[];
  readonly addresses: readonly StyleAddress[];

  /** @param tree may be nested as deeply as its parser goes */
  constructor(tree: StyleNode) {
    const rules: StyleRule[] = [];
    const addresses: StyleAddress[] = [];
    const left: Visited[] = [{ node: tree, around: undefined }];
    for (let next = left.pop(); next; next = left.pop()) {
      const { node } = next;
      let { around } = next;
      if (node.type === 'Url' && typeof node.value === 'string')
        addresses.push({ text: node.value, node });
      if (node.type === 'Atrule') {
        if (/keyframes$|^namespace$/u.test(keyword(node))) continue;
        addresses.push(...importedBy(node));
        around = scopeOf(node, around) ?? around;
      } else if (node.type === 'Rule') {
        around = ruleOf(node, around);
        rules.push(around);
      }
      const below = [node.prelude, valueOf(node), node.block, ...childrenOf(node)];
      // From the end, because the last is taken first.
      for (const one of below.reverse()) if (one) left.push({ node: one, around });
    }
    this.rules = rules;
    this.addresses = addresses;
  }
}

/** The name of an at-rule; steps of an animation look like rules, and nothing is loaded from a namespace. */
function keyword({ name }: StyleNode): string {
  return typeof name === 'string' ? name.toLowerCase() : '';
}

/** The rule at a node; one whose selectors can't be read is left alone, with what is in it. */
function ruleOf({ prelude, block }: StyleNode, around: StyleRule | undefined): StyleRule {
  const isVisible = childrenOf(block).some(
    ({ type, property }) => type === 'Declaration' && !property?.startsWith('--'),
  );
  return { selectors: selectorsIn(prelude), isVisible, around };
}

/** What `@scope` limits the rules in it to. */
function scopeOf(node: StyleNode, around: StyleRule | undefined): StyleRule | undefined {
  if (keyword(node) !== 'scope') return undefined;
  const scope = childrenOf(node.prelude).find(({ type }) => type === 'Scope') as
    { readonly root?: StyleNode | null } | undefined;
  return scope?.root ? { selectors: selectorsIn(scope.root), isVisible: false, around } : undefined;
}

function selectorsIn(list: StyleNode | null | undefined): readonly StyleNode[] {
  return childrenOf(list).filter(({ type }) => type === 'Selector');
}

/** An address behind `@import` may be written as a mere text. */
function importedBy(node: StyleNode): readonly StyleAddress[] {
  if (keyword(node) !== 'import') return [];
  const [first] = childrenOf(node.prelude);
  return first?.type === 'String' && typeof first.value === 'string'
    ? [{ text: first.value, node: first }]
    : [];
}

function valueOf({ type, value }: StyleNode): StyleNode | undefined {
  return type === 'Declaration' && typeof value === 'object' ? (value as StyleNode) : undefined;
}
