import type { RuleContext, RuleDefinition, RuleVisitor } from './eslint-types.js';
import type { SourceCode } from 'eslint';
import type { Node as ScriptNode } from 'estree';
import type { AST } from 'jsonc-eslint-parser';
import type { ArchiveDocument } from '../widget/archive.js';
import type { Documents, FileDocument, StyleDocument, TemplateDocument, WidgetText } from '../widget/documents.js';
import type { LocaleDocument } from '../widget/locale-document.js';
import type { Manifest } from '../widget/manifest.js';
import type { Script } from '../widget/script.js';
/** The presets, each for one place that widgets are uploaded to; the first is the default. */
export declare const presets: {
    readonly recommended: 'A private integration in a Kommo account.';
    readonly marketplace: 'A public listing in the Kommo marketplace.';
    readonly amocrm: 'A private integration in an amoCRM account.';
    readonly amomarket: 'A public listing in amoMarket.';
};
export type PresetName = keyof typeof presets;
export declare const presetNames: readonly PresetName[];
/** Severity in a preset, with options if the preset carries some. */
type PresetEntry<Options extends unknown[]> = 'error' | 'warn' | readonly ['error' | 'warn', ...Partial<Options>];
/** What rules look at. */
export type FileKind = 'manifest' | 'locale files' | 'scripts' | 'styles' | 'templates' | 'text files' | 'archives';
/** What a rule says of itself beside ESLint's own meta. */
interface WidgetRuleDocs<Options extends unknown[] = unknown[]> {
    readonly description: string;
    /** Presets that switch the rule on; a preset that is not named leaves it off. */
    readonly presets: Partial<Readonly<Record<PresetName, PresetEntry<Options>>>>;
    /** Filled in by `createManifestRule` and its siblings, as what follows. */
    readonly url?: string;
    /** The files that the rule looks at; in all others it is silent. */
    readonly looksAt?: readonly FileKind[];
}
interface EslintRuleTypes<Options extends unknown[], MessageIds extends string> {
    LangOptions: Record<string, unknown>;
    Code: SourceCode;
    RuleOptions: Options;
    Visitor: RuleVisitor;
    Node: AST.JSONNode | ScriptNode;
    MessageIds: MessageIds;
    ExtRuleDocs: WidgetRuleDocs<Options>;
}
type EslintRule<Options extends unknown[], MessageIds extends string> = RuleDefinition<EslintRuleTypes<Options, MessageIds>>;
type Context<Options extends unknown[], MessageIds extends string> = RuleContext<{
    LangOptions: Record<string, unknown>;
    Code: SourceCode;
    RuleOptions: Options;
    Node: AST.JSONNode | ScriptNode;
    MessageIds: MessageIds;
}>;
/** What rules use of ESLint's `SourceCode`. */
export interface RuleSourceCode {
    /** The text without its byte-order mark. */
    readonly text: string;
    /** The tree of the text. Our own runner parses it when it is first asked for. */
    readonly ast: AST.JSONProgram;
}
/** What a rule is given of ESLint's context. */
export interface WidgetRuleContext<Options extends unknown[] = unknown[], MessageIds extends string = string> extends Pick<Context<Options, MessageIds>, 'options' | 'report'> {
    readonly sourceCode: RuleSourceCode;
}
type Meta<Options extends unknown[], MessageIds extends string> = NonNullable<EslintRule<Options, MessageIds>['meta']> & {
    docs: WidgetRuleDocs<Options>;
    schema: unknown;
    messages: Record<MessageIds, string>;
};
/** A rule that any runner can run: ESLint through the plugin, and our own in the command, the Action and a browser. */
export interface WidgetRule<Options extends unknown[] = unknown[], MessageIds extends string = string> {
    readonly meta: Meta<Options, MessageIds>;
    /** Checks one file; a file that the rule is not about is passed over. */
    run(context: WidgetRuleContext<Options, MessageIds>, documents: Documents): void;
}
interface RuleOf<Document, Options extends unknown[], MessageIds extends string> {
    /** The rule's name, which is also the name of its file and of its page. */
    readonly name: string;
    readonly meta: Meta<Options, MessageIds>;
    /** Is called once for a file, and reports what is wrong with it. */
    readonly check: (context: WidgetRuleContext<Options, MessageIds>, document: Document) => void;
}
/** A rule over `manifest.json`; it stays silent in every other file and in manifests of other products. */
export declare function createManifestRule<Options extends unknown[], MessageIds extends string>(rule: RuleOf<Manifest, Options, MessageIds>): WidgetRule<Options, MessageIds>;
/** A rule over the files around a `manifest.json`; that may be broken, and is an empty one to the rule then. */
export declare function createFolderRule<Options extends unknown[], MessageIds extends string>(rule: RuleOf<Manifest, Options, MessageIds>): WidgetRule<Options, MessageIds>;
/** A rule over `i18n/<code>.json` of a widget; it stays silent in every other file. */
export declare function createLocaleRule<Options extends unknown[], MessageIds extends string>(rule: RuleOf<LocaleDocument, Options, MessageIds>): WidgetRule<Options, MessageIds>;
/** A rule over both: the manifest of a widget and the files of its `i18n`. */
export declare function createDocumentRule<Options extends unknown[], MessageIds extends string>(rule: RuleOf<Manifest | LocaleDocument, Options, MessageIds>): WidgetRule<Options, MessageIds>;
/** A rule over the manifest and the scripts of a widget. */
export declare function createCodeRule<Options extends unknown[], MessageIds extends string>(rule: RuleOf<Manifest | Script, Options, MessageIds>): WidgetRule<Options, MessageIds>;
/** A rule over what people write into a widget: the manifest, the locale files and the scripts. */
export declare function createAnyRule<Options extends unknown[], MessageIds extends string>(rule: RuleOf<Manifest | LocaleDocument | Script, Options, MessageIds>): WidgetRule<Options, MessageIds>;
/** A rule over how both are written; the manifest beside a locale file may be broken. */
export declare function createTextRule<Options extends unknown[], MessageIds extends string>(rule: RuleOf<WidgetText, Options, MessageIds>): WidgetRule<Options, MessageIds>;
/** A rule over the scripts of a widget that can be parsed and that were written for it. */
export declare function createScriptRule<Options extends unknown[], MessageIds extends string>(rule: RuleOf<Script, Options, MessageIds>): WidgetRule<Options, MessageIds>;
/** A rule over the stylesheets that were written for a widget. */
export declare function createStyleRule<Options extends unknown[], MessageIds extends string>(rule: RuleOf<StyleDocument, Options, MessageIds>): WidgetRule<Options, MessageIds>;
/** A rule that ESLint can't run, because it does not read what the rule looks at; the plugin has none of them. */
export interface CommandRule<Options extends unknown[] = unknown[], MessageIds extends string = string> extends WidgetRule<Options, MessageIds> {
    readonly isForCommand: true;
}
/** A rule over the templates of a widget, which ESLint does not read. */
export declare function createTemplateRule<Options extends unknown[], MessageIds extends string>(rule: RuleOf<TemplateDocument, Options, MessageIds>): CommandRule<Options, MessageIds>;
/**
 * A rule over how the scripts, styles, templates and other texts of a widget are written, also those of libraries. ESLint
 * does not read them all, and of none their bytes.
 */
export declare function createTextFileRule<Options extends unknown[], MessageIds extends string>(rule: RuleOf<FileDocument, Options, MessageIds>): CommandRule<Options, MessageIds>;
/** A rule over an archive as it is uploaded. ESLint reads none, so that the plugin leaves it out. */
export declare function createArchiveRule<Options extends unknown[], MessageIds extends string>(rule: RuleOf<ArchiveDocument, Options, MessageIds>): CommandRule<Options, MessageIds>;
export {};
