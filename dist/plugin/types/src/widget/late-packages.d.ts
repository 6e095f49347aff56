import { LatePackage } from '../base/late-package.js';
/**
 * The packages that rules need for some widgets or options only. The parser of scripts is not among them, as that of JSON
 * is made of it.
 */
export declare const packages: {
    css: LatePackage<typeof import("@eslint/css-tree/parser")>;
    globs: LatePackage<typeof import("minimatch")>;
    scopes: LatePackage<typeof import("eslint-scope")>;
};
/** Loads what reads files with these paths, which has to be done before any rule looks at one of them. */
export declare function loadParsers(paths: readonly string[]): Promise<void>;
