import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { description, type Operation } from './github-operations.js';

const ajv = new Ajv({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema(description, 'github');
const compiled = new Map<string, ValidateFunction>();

/** What is wrong with a body that is sent, by GitHub's published description. */
export function bodyErrors(operation: Operation, body: unknown): string[] {
  return errorsOf(`${pointer(operation)}/requestBody/content/application~1json/schema`, body);
}

/** What is wrong with an answer of the fake itself. */
export function answerErrors(operation: Operation, status: number, body: unknown): string[] {
  // An answer without content is described without any.
  if (body === undefined) return status === 204 ? [] : ['no content'];
  // What is refused has a form of its own.
  if (status === 404 || status === 422) return [];
  const place = `responses/${String(status)}/content/application~1json/schema`;
  return errorsOf(`${pointer(operation)}/${place}`, body);
}

function pointer({ method, path }: Operation): string {
  const escaped = encodeURIComponent(path.replaceAll('/', '~1'));
  return `github#/paths/${escaped}/${method.toLowerCase()}`;
}

function errorsOf(reference: string, value: unknown): string[] {
  const validate = compiled.get(reference) ?? ajv.compile({ $ref: reference });
  compiled.set(reference, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}

/** The part of a request that has rules beside the description. */
export interface CheckRunBody {
  readonly status?: string;
  readonly conclusion?: string;
  readonly output?: {
    readonly title?: string;
    readonly summary?: string;
    readonly annotations?: readonly ApiAnnotation[];
  };
}

export interface ApiAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: string;
  readonly message: string;
  readonly title?: string;
  readonly raw_details?: string;
}

const kilobytes64 = 64 * 1024;

/** What is wrong by the rules that GitHub only tells in words. */
export function proseErrors({ status, conclusion, output }: CheckRunBody): string[] {
  const size = (text = ''): number => Buffer.byteLength(text);
  const rules: [boolean, string][] = [
    [status === 'completed' && !conclusion, 'completed without a conclusion'],
    [!!conclusion && status !== 'completed', 'a conclusion without being completed'],
    [size(output?.summary) > 65_535, 'summary too long'],
    ...(output?.annotations ?? []).flatMap((one): [boolean, string][] => [
      [one.start_line < 1, 'line below 1'],
      [one.end_line < one.start_line, 'end before start'],
      [one.end_line !== one.start_line && 'start_column' in one, 'columns across lines'],
      [(one.start_column ?? 1) < 1, 'column below 1'],
      [(one.end_column ?? Infinity) < (one.start_column ?? 1), 'end column before start'],
      [size(one.message) > kilobytes64, 'message above 64 KB'],
      [size(one.raw_details) > kilobytes64, 'details above 64 KB'],
      [(one.title ?? '').length > 255, 'title above 255'],
      [!one.path || one.path.startsWith('/'), 'no path in the repository'],
      [/\p{Cs}/u.test(`${one.title ?? ''}${one.message}`), 'half a character'],
    ]),
  ];
  return rules.filter(([isBroken]) => isBroken).map(([, text]) => text);
}
