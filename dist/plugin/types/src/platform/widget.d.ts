import { type Key } from './key.js';
/** Numbers joined by dots, with or without what semantic versioning lets follow. */
export declare const versionPattern = "^\\d+(?:\\.\\d+)*(?:[-+][0-9A-Za-z.+-]+)?$";
/** `widget`: what every manifest begins with. */
export declare const widgetKey: Key;
