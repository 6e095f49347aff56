import type { Node, ObjectExpression, Property } from 'estree';
import type { Script } from './script.js';
import { isFunction, nameOf, type FunctionNode } from './script-syntax.js';

/** Some of the callbacks that the platform calls: an object with one of them is the one that it looks at. */
const known = new Set([
  'render',
  'init',
  'bind_actions',
  'settings',
  'onSave',
  'destroy',
  'dpSettings',
  'advancedSettings',
]);

/** The object with the functions that the platform calls. */
export interface Callbacks {
  /** The name of the object, where it is made. */
  readonly keyNode: Node;
  /** What stands under each name that can be read. */
  readonly members: ReadonlyMap<string, { readonly keyNode: Node; readonly value: Node }>;
  /** Whether nothing can be in the object that is not in `members`. */
  readonly isWhole: boolean;
}

/** Finds the callbacks of a widget; undefined if they are made elsewhere, or in more than one place. */
export function findCallbacks(script: Script): Callbacks | undefined {
  const made = script.nodes.flatMap((node) => {
    const { key, value } = madeBy(node) ?? {};
    return key && value ? [{ key, value }] : [];
  });
  const [first] = made.filter(({ value }) => value.type === 'ObjectExpression' && isKnown(value));
  // Another value may be a group of theirs, as of the settings of a library.
  const others = made.filter((one) => one !== first && one.key.type !== 'Property');
  if (!first || others.length > 0) return undefined;
  const object = first.value as ObjectExpression;
  const members = new Map<string, { keyNode: Node; value: Node }>();
  let isWhole = true;
  for (const property of object.properties) {
    const name = property.type === 'Property' ? nameOf(property) : undefined;
    if (name === undefined) isWhole = false;
    else
      members.set(name, {
        keyNode: (property as Property).key,
        value: (property as Property).value,
      });
  }
  for (const node of script.nodes) {
    if (node.type !== 'MemberExpression' || nameOf(node) !== 'callbacks') continue;
    const parent = script.parentOf(node);
    if (parent === first.key) continue;
    if (parent?.type !== 'MemberExpression' || parent.object !== node) {
      isWhole = false;
      continue;
    }
    const assignment = script.parentOf(parent);
    if (assignment?.type !== 'AssignmentExpression' || assignment.left !== parent) continue;
    const name = nameOf(parent);
    if (name === undefined) isWhole = false;
    else members.set(name, { keyNode: parent.property, value: assignment.right });
  }
  return { keyNode: nameNode(first.key), members, isWhole };
}

/** What a node makes an object of callbacks of: the node itself, and the value. */
function madeBy(node: Node): { readonly key: Node; readonly value: Node } | undefined {
  if (node.type === 'AssignmentExpression') {
    const { left, right } = node;
    const isTheirs = left.type === 'MemberExpression' && nameOf(left) === 'callbacks';
    return isTheirs ? { key: node, value: right } : undefined;
  }
  if (node.type !== 'Property' && node.type !== 'PropertyDefinition') return undefined;
  return nameOf(node) === 'callbacks' && node.value ? { key: node, value: node.value } : undefined;
}

function nameNode(key: Node): Node {
  if (key.type === 'AssignmentExpression' && key.left.type === 'MemberExpression')
    return key.left.property;
  return key.type === 'Property' || key.type === 'PropertyDefinition' ? key.key : key;
}

function isKnown(object: ObjectExpression): boolean {
  return object.properties.some((one) => one.type === 'Property' && known.has(nameOf(one) ?? ''));
}

/** The function that a value is, or that it names; undefined if nobody can say. */
export function functionOf(script: Script, value: Node): FunctionNode | undefined {
  if (isFunction(value)) return value;
  if (value.type === 'CallExpression' && value.callee.type === 'MemberExpression') {
    const { object } = value.callee;
    return nameOf(value.callee) === 'bind' && isFunction(object) ? object : undefined;
  }
  if (value.type !== 'Identifier') return undefined;
  const declared = script.nodes.filter(
    (node) => node.type === 'FunctionDeclaration' && node.id.name === value.name,
  );
  const [only] = declared;
  return declared.length === 1 && isFunction(only) ? only : undefined;
}

/** Whether some way through a function gives its caller something. */
export function returnsSomething(script: Script, fn: FunctionNode): boolean {
  if (fn.async === true || fn.generator === true || fn.body.type !== 'BlockStatement') return true;
  return script
    .nodesOf('ReturnStatement', 'ThrowStatement')
    .some((node) => node.argument && script.functionAround(node) === fn);
}
