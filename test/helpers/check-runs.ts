import type { ApiAnnotation, CheckRunBody } from './github-contract.js';
import type { Operation } from './github-operations.js';

/** A check run as the fake keeps it. */
export interface KeptCheckRun {
  readonly id: number;
  readonly name: string;
  readonly head_sha: string;
  readonly external_id: string;
  readonly details_url: string | null;
  status: string;
  conclusion: string | null;
  title: string | null;
  summary: string | null;
  readonly annotations: ApiAnnotation[];
}

type Body = CheckRunBody & Readonly<Record<string, unknown>>;

/** The check runs of one repository, with GitHub's habit of only ever adding annotations. */
export class CheckRuns {
  readonly all: KeptCheckRun[] = [];

  /** What people see at a commit: of each name only the newest. */
  shown(sha: string): readonly KeptCheckRun[] {
    const newest = new Map<string, KeptCheckRun>();
    for (const run of this.all) if (run.head_sha === sha) newest.set(run.name, run);
    return [...newest.values()];
  }

  /** Does what an operation asks for, whose request has been checked. */
  serve(
    { method, values }: Operation,
    body: Body,
    query: URLSearchParams,
  ): { status: number; value: unknown } {
    if (values['ref'] !== undefined) {
      const name = query.get('check_name');
      const found = this.all.filter(
        (run) => run.head_sha === values['ref'] && (name === null || run.name === name),
      );
      return { status: 200, value: { total_count: found.length, check_runs: found.map(toApi) } };
    }
    const run = method === 'POST' ? this.#create(body) : this.#find(values['check_run_id']);
    if (!run) return { status: 404, value: { message: 'Not Found' } };
    if (method !== 'GET') update(run, body);
    return { status: method === 'POST' ? 201 : 200, value: toApi(run) };
  }

  #create(body: Body): KeptCheckRun {
    const run: KeptCheckRun = {
      id: 1000 + this.all.length,
      name: String(body['name']),
      head_sha: String(body['head_sha']),
      external_id: (body['external_id'] as string | undefined) ?? '',
      details_url: (body['details_url'] as string | undefined) ?? null,
      status: 'queued',
      conclusion: null,
      title: null,
      summary: null,
      annotations: [],
    };
    this.all.push(run);
    return run;
  }

  #find(id: string | undefined): KeptCheckRun | undefined {
    return this.all.find((run) => String(run.id) === id);
  }
}

function update(run: KeptCheckRun, { status, conclusion, output }: Body): void {
  run.status = status ?? run.status;
  run.conclusion = conclusion ?? run.conclusion;
  run.title = output?.title ?? run.title;
  run.summary = output?.summary ?? run.summary;
  run.annotations.push(...(output?.annotations ?? []));
}

function toApi(run: KeptCheckRun) {
  const { id, name, head_sha, external_id, details_url, status, conclusion } = run;
  const url = `https://api.github.com/repos/o/r/check-runs/${String(id)}`;
  return {
    id,
    name,
    head_sha,
    node_id: `CR_${String(id)}`,
    external_id,
    url,
    html_url: `https://github.com/o/r/runs/${String(id)}`,
    details_url,
    status,
    conclusion,
    started_at: '2026-01-01T00:00:00Z',
    completed_at: conclusion === null ? null : '2026-01-01T00:01:00Z',
    output: {
      title: run.title,
      summary: run.summary,
      text: null,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: null,
    app: null,
    pull_requests: [],
  };
}
