import * as jsonc from 'jsonc-eslint-parser';
/**
 * jsonc-eslint-parser, which says in plain words why a text is not JSON.
 *
 * ESLint prints the name and the version with a configuration, and its cache knows the parser by them.
 */
export declare const parser: {
    VisitorKeys: import("eslint").SourceCode.VisitorKeys;
    getStaticJSONValue: typeof jsonc.getStaticJSONValue;
    isExpression: typeof jsonc.isExpression;
    isNumberIdentifier: typeof jsonc.isNumberIdentifier;
    isUndefinedIdentifier: typeof jsonc.isUndefinedIdentifier;
    name: string;
    parseJSON: typeof jsonc.parseJSON;
    tokenize: typeof jsonc.tokenize;
    traverseNodes: typeof jsonc.traverseNodes;
    meta: {
        name: string;
        version: "1.0.0";
    };
    parseForESLint(code: string, options?: {
        jsonSyntax?: "JSON" | "json" | "JSONC" | "jsonc" | "JSON5" | "json5" | null;
    } | undefined): ReturnType<typeof jsonc.parseForESLint>;
};
