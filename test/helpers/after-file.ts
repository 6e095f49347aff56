type Action = () => void;

const actions: Action[] = [];

/**
 * Has something done when the test file that runs now is done. A helper must not call `afterAll` itself, because test
 * files share it, and it is loaded for the first of them only.
 */
export function afterFile(action: Action): void {
  actions.push(action);
}

/** Does what was asked for, the latest first. */
export function finishFile(): void {
  for (const action of actions.splice(0).reverse()) action();
}
