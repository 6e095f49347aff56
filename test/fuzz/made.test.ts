import fc from 'fast-check';
import { it } from 'vitest';
import { checkWidget, wishes } from '../helpers/fuzz/check-widget.js';
import { again, bounded, share, timeout } from '../helpers/fuzz/runs.js';
import { madeWidgets } from '../helpers/fuzz/widgets.js';

it(
  `any value at any key of a manifest, beside any texts and pictures (${again})`,
  () => fc.assert(fc.asyncProperty(madeWidgets, wishes, bounded(checkWidget)), share(0.44)),
  timeout,
);
