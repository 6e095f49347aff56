import type { Widget } from './widget.js';
/** What says beside the manifest that a build makes files of the widget: a configuration or `package.json`, to be named. */
export declare function buildConfig(widget: Widget): string | undefined;
/** Whether a file configures a tool that builds scripts. */
export declare function isToolConfig(name: string): boolean;
/** Whether a file is a script, built or not. */
export declare function isSource(name: string): boolean;
