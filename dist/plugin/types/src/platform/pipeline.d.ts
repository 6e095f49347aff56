import { type Key } from './key.js';
/** `dp`: the action of the widget in the digital pipeline. */
export declare const pipelineKey: Key;
