import type { Node } from 'estree';
import type { Script } from '../widget/script.js';
import { nameOf, textOf } from '../widget/script-syntax.js';
import { isNamedSecret, knownSecretsIn, mayHoldKnownSecret } from './secret.js';

/** A secret in a script. */
interface ScriptSecret {
  readonly node: Node;
  /** What it is by its form, to follow "holds". */
  readonly name?: string;
  /** The name that it is given, if that says what it is. */
  readonly key?: string;
}

/** The texts of a script that are secrets, by their form or by the name that they are given. */
export function secretsIn(script: Script): readonly ScriptSecret[] {
  const mayBeKnown = mayHoldKnownSecret(script.text);
  return script.nodesOf('Literal', 'TemplateLiteral').flatMap((node): ScriptSecret[] => {
    const text = textOf(node);
    if (text === undefined) return [];
    const [known] = mayBeKnown ? knownSecretsIn(text) : [];
    if (known) return [{ node, name: known.name }];
    const key = script.isBundled ? undefined : givenName(script, node);
    return key !== undefined && isNamedSecret(key, text) ? [{ node, key }] : [];
  });
}

/** The name of the variable or the property that a value is given to. */
function givenName(script: Script, node: Node): string | undefined {
  const parent = script.parentOf(node);
  if (parent?.type === 'Property') return parent.value === node ? nameOf(parent) : undefined;
  if (parent?.type === 'VariableDeclarator')
    return parent.id.type === 'Identifier' ? parent.id.name : undefined;
  if (parent?.type !== 'AssignmentExpression') return undefined;
  if (parent.left.type === 'Identifier') return parent.left.name;
  return parent.left.type === 'MemberExpression' ? nameOf(parent.left) : undefined;
}
