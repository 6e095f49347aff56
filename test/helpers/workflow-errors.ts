import {
  convertWorkflowTemplate,
  NoOperationTraceWriter,
  parseWorkflow,
} from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { convertActionTemplate } from '@actions/workflow-parser/actions/action-template';

/** What GitHub's own parser has against a workflow. */
export async function workflowErrors(content: string): Promise<string[]> {
  const { context, value } = parseWorkflow(
    { name: 'workflow.yml', content },
    new NoOperationTraceWriter(),
  );
  if (value) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

/** What GitHub's own parser has against the description of an Action. */
export function actionErrors(content: string): string[] {
  const { context, value } = parseAction(
    { name: 'action.yml', content },
    new NoOperationTraceWriter(),
  );
  if (value) convertActionTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}
