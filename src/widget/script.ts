import type { ScriptText } from './script-text.js';
import type { Widget } from './widget.js';

/** A script of a widget, and answers to questions about it. */
export class Script {
  /**
   * @param path its path in the widget
   * @param text what it says, which need not be what lies in the widget
   */
  constructor(
    readonly path: string,
    readonly content: ScriptText,
    readonly widget: Widget,
  ) {}
}
