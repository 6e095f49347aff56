import description from './github-openapi.json' with { type: 'json' };

export { description };

/** One operation of GitHub's API. */
export interface Operation {
  readonly method: string;
  /** With its placeholders. */
  readonly path: string;
  /** The values of the placeholders. */
  readonly values: Readonly<Record<string, string>>;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema: { readonly enum?: readonly string[] };
}

type Described = Readonly<
  Record<string, { readonly parameters: readonly (Parameter | { $ref: string })[] }>
>;

/** The operation that a request means, or undefined if the Action may not use it. */
export function operationOf(method: string, pathname: string): Operation | undefined {
  for (const [path, methods] of Object.entries<object>(description.paths)) {
    const match = new RegExp(`^${path.replace(/\{(\w+)\}/gu, '(?<$1>[^/]+)')}$`, 'u').exec(
      pathname,
    );
    if (match && method.toLowerCase() in methods)
      return { method, path, values: { ...match.groups } };
  }
  return undefined;
}

/** What is wrong with the query of a request by GitHub's published description. */
export function queryErrors({ method, path }: Operation, query: URLSearchParams): string[] {
  const methods = description.paths[path as keyof typeof description.paths] as Described;
  const parameters = (methods[method.toLowerCase()]?.parameters ?? [])
    .map(resolve)
    .filter((parameter) => parameter.in === 'query');
  return [...query].flatMap(([name, value]) => {
    const known = parameters.find((parameter) => parameter.name === name);
    if (!known) return [`there is no parameter ${name}`];
    return known.schema.enum?.includes(value) === false ? [`${name} can't be ${value}`] : [];
  });
}

function resolve(parameter: Parameter | { $ref: string }): Parameter {
  if (!('$ref' in parameter)) return parameter;
  const name = parameter.$ref.split('/').at(-1) ?? '';
  return (description.components.parameters as Record<string, Parameter>)[name] as Parameter;
}
