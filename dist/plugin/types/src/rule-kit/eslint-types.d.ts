import type { Rule } from 'eslint';
/**
 * The types of ESLint that rules are written in, as far as they use them. They are here, and not taken from a package,
 * because who only runs the command would have to install that package for the plugin's types.
 *
 * @see https://eslint.org/docs/latest/extend/custom-rules
 */
type Severity = 'off' | 'warn' | 'error' | 0 | 1 | 2;
/** What a configuration says of a rule. */
export type RuleConfig<Options extends unknown[] = unknown[]> = Severity | [Severity, ...Partial<Options>];
/** What a rule calls at nodes, by selectors. */
export type RuleVisitor = Record<string, ((node: never) => void) | undefined>;
interface Place {
    line: number;
    column: number;
}
type Fix = (fixer: Rule.RuleFixer) => Rule.Fix | Iterable<Rule.Fix> | null;
type Data = Record<string, string | number | boolean | bigint | null | undefined>;
/** One of the messages that the rule declares, or a message itself. */
type Message<MessageIds extends string> = {
    messageId: MessageIds;
} | {
    message: string;
};
type Suggestion<MessageIds extends string> = {
    data?: Data;
    fix: Fix;
} & ({
    messageId: MessageIds;
} | {
    desc: string;
});
type Finding<Node, MessageIds extends string> = {
    data?: Data;
    fix?: Fix | null;
    suggest?: Suggestion<MessageIds>[] | null;
} & Message<MessageIds> & ({
    node: Node;
} | {
    loc: {
        start: Place;
        end: Place;
    } | Place;
});
interface ContextTypes {
    LangOptions: unknown;
    Code: unknown;
    RuleOptions: unknown[];
    Node: unknown;
    MessageIds: string;
}
/** What ESLint gives to a rule. */
export interface RuleContext<Types extends ContextTypes> {
    options: Types['RuleOptions'];
    sourceCode: Types['Code'];
    report(finding: Finding<Types['Node'], Types['MessageIds']>): void;
}
interface RuleTypes extends ContextTypes {
    Visitor: RuleVisitor;
    ExtRuleDocs: object;
}
/** What a rule says of itself. */
interface RuleMeta<Types extends RuleTypes> {
    docs?: {
        description?: string;
        url?: string;
    } & Types['ExtRuleDocs'];
    type?: 'problem' | 'suggestion' | 'layout';
    schema?: Rule.RuleMetaData['schema'];
    defaultOptions?: Types['RuleOptions'];
    messages?: Record<Types['MessageIds'], string>;
    fixable?: 'code' | 'whitespace';
    hasSuggestions?: boolean;
    languages?: string[];
}
/** A rule of ESLint. */
export interface RuleDefinition<Types extends RuleTypes> {
    meta?: RuleMeta<Types>;
    create(context: RuleContext<Types>): Types['Visitor'];
}
export {};
