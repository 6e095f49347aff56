import { type Fact } from './fact.js';
/**
 * The tags of Twig, of all its versions in PHP and in JavaScript, so that none is reported that some version knows. The
 * platform reads templates with twig.js.
 */
export declare const templateTags: Fact & {
    /** Tags that `end` and their name end. */
    readonly blocks: readonly string[];
    /** Tags that stand alone. */
    readonly single: readonly string[];
    /** Tags that divide others, which they are listed for. */
    readonly dividers: Readonly<Record<string, readonly string[]>>;
};
