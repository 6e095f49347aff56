import { type Key } from './key.js';
/** `salesbot_designer`: the steps that the widget brings to the Salesbot builder. */
export declare const salesbotKey: Key;
