import fc from 'fast-check';
import { it } from 'vitest';
import { checkWidget, wishes } from '../helpers/fuzz/check-widget.js';
import { again, bounded, share, timeout } from '../helpers/fuzz/runs.js';
import { changedWidgets } from '../helpers/fuzz/widgets.js';

it(
  `the examples with bytes, tokens, lines, values and files changed (${again})`,
  () => fc.assert(fc.asyncProperty(changedWidgets, wishes, bounded(checkWidget)), share(0.44)),
  timeout,
);
