import { interfaceNames, ownFrame, themeAttribute } from '../platform/styles.js';
import type { Style, StyleRule } from '../widget/style.js';
import { childrenOf, type StyleNode } from '../widget/style-text.js';

/** What a selector applies to: to things of the widget, of the interface around it, or to everything. */
type Reach = 'own' | 'interface' | 'everything';

const narrowness: readonly Reach[] = ['everything', 'interface', 'own'];

const interfaceIds = new Set(interfaceNames.ids);
/** Pseudo-classes that apply to what their arguments apply to. */
const sameAsArguments = new Set(['is', 'where', 'matches', 'any', '-webkit-any', '-moz-any']);
/** Those that hold only in elements of an author's own. */
const ofOwnElements = new Set(['host', 'host-context', 'slotted', 'part']);

/** Whether a class is a block of the platform, or one of its elements or modifiers. */
function isInterfaceBlock(name: string): boolean {
  return interfaceNames.blocks.some(
    (block) => name === block || name.startsWith(`${block}_`) || name.startsWith(`${block}--`),
  );
}

/** A rule of a stylesheet that applies to more than the widget, and those of its selectors that do. */
export interface WideRule {
  readonly selectors: readonly StyleNode[];
}

/**
 * The rules that say something of more than the widget. A rule inside of one that is among them is left out: what is to be
 * changed is the one around it.
 */
export function wideRules(style: Style, reach: Exclude<Reach, 'own'>): readonly WideRule[] {
  const reachOfRule = new Map<StyleRule, Reach>();
  const isReported = new Set<StyleRule>();
  const wide: WideRule[] = [];
  for (const rule of style.rules) {
    const around = rule.around && outermost(rule.around, reachOfRule);
    const reaches = rule.selectors.map((selector) =>
      narrowest([reachOf(selector), ...(around ? [around] : [])]),
    );
    reachOfRule.set(rule, widest(reaches));
    const isInside = rule.around !== undefined && isReported.has(rule.around);
    const isWide = rule.isVisible && widest(reaches) !== 'own';
    if (isWide || isInside) isReported.add(rule);
    const selectors = rule.selectors.filter((_, index) => reaches[index] === reach);
    if (rule.isVisible && !isInside && selectors.length > 0) wide.push({ selectors });
  }
  return wide;
}

/** The reach of a rule, or of a scope, which is not among the rules. */
function outermost(rule: StyleRule, known: ReadonlyMap<StyleRule, Reach>): Reach {
  const reach = known.get(rule);
  if (reach) return reach;
  const own = widest(rule.selectors.map(reachOf));
  return narrowest(rule.around ? [own, outermost(rule.around, known)] : [own]);
}

/** What a selector applies to by itself: one part that is of the widget limits the whole to it. */
function reachOf(selector: StyleNode): Reach {
  return narrowest(childrenOf(selector).map(reachOfPart));
}

function reachOfPart(part: StyleNode): Reach {
  const name = nameOf(part);
  switch (part.type) {
    case 'ClassSelector':
      return isOfInterface(name) ? 'interface' : 'own';
    case 'IdSelector':
      return interfaceIds.has(name) ? 'interface' : 'own';
    case 'TypeSelector':
      return name.includes('-') ? 'own' : 'everything';
    case 'AttributeSelector':
      return isOwnAttribute(name.toLowerCase()) ? 'own' : 'everything';
    case 'PseudoElementSelector':
      return ofOwnElements.has(name.toLowerCase()) ? 'own' : 'everything';
    case 'PseudoClassSelector':
      return reachOfPseudoClass(name.toLowerCase(), childrenOf(part).flatMap(childrenOf));
    default:
      return 'everything';
  }
}

function reachOfPseudoClass(name: string, selectors: readonly StyleNode[]): Reach {
  if (ofOwnElements.has(name)) return 'own';
  const reaches = selectors.map(reachOf);
  if (name === 'has') return narrowest(reaches);
  return sameAsArguments.has(name) && reaches.length > 0 ? widest(reaches) : 'everything';
}

function isOfInterface(name: string): boolean {
  return !name.startsWith(ownFrame.beginning) && isInterfaceBlock(name);
}

/** Authors make up attributes with a hyphen, and look for parts of their classes and ids. */
function isOwnAttribute(name: string): boolean {
  if (name === themeAttribute.name || name.startsWith('aria-')) return false;
  return name === 'class' || name === 'id' || name.includes('-');
}

/** The name of an attribute is a node of its own. */
function nameOf({ name = '' }: StyleNode): string {
  return typeof name === 'string' ? name : nameOf(name);
}

function narrowest(reaches: readonly Reach[]): Reach {
  return reaches.reduce(
    (one, other) => (narrowness.indexOf(one) > narrowness.indexOf(other) ? one : other),
    'everything',
  );
}

function widest(reaches: readonly Reach[]): Reach {
  return reaches.reduce(
    (one, other) => (narrowness.indexOf(one) < narrowness.indexOf(other) ? one : other),
    'own',
  );
}
