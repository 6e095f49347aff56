import { isUndefinedIdentifier } from 'jsonc-eslint-parser';
import { createTextRule } from '../src/rule/create-rule.js';
import { regularWhitespace } from '../src/rule/white-space.js';
import { quote } from '../src/rule/words.js';
/**
 * JSON has objects, arrays, strings, numbers, true, false and null, and nothing around them.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-3
 */
export default createTextRule({
    name: 'no-javascript',
    meta: {
        type: 'problem',
        fixable: 'code',
        docs: {
            description: 'Disallow parentheses and values that only JavaScript knows',
            presets: { recommended: 'error', marketplace: 'error', amocrm: 'error' },
        },
        schema: [],
        messages: {
            parenthesis: 'Strict JSON has no parentheses. Take this one out together with the one that closes it.',
            value: 'Strict JSON knows no {{value}}. Write a string, a number, true, false or null.',
        },
    },
    create(context, { isStrict }) {
        if (isStrict)
            return {};
        const { sourceCode } = context;
        const ofNumbers = new Set();
        function reportValue(node) {
            const value = quote(sourceCode.text.slice(...node.range));
            context.report({ node, messageId: 'value', data: { value } });
        }
        /** Parentheses of an expression go when it is replaced by its result. */
        function leaveOut(node) {
            if (node.parent.type === 'JSONBinaryExpression')
                return;
            const tokens = sourceCode.getTokens(node);
            for (const token of tokens)
                ofNumbers.add(token);
        }
        return {
            JSONLiteral(node) {
                if (node.regex)
                    reportValue(node);
            },
            JSONIdentifier(node) {
                if (isUndefinedIdentifier(node))
                    reportValue(node);
            },
            JSONUnaryExpression: leaveOut,
            JSONBinaryExpression: leaveOut,
            'Program:exit'() {
                const parentheses = sourceCode.ast.tokens.filter((token) => (token.value === '(' || token.value === ')') && !ofNumbers.has(token));
                for (const pair of pairsOf(parentheses)) {
                    const fix = (fixer) => pair.map((token) => takeOut(fixer, sourceCode, token));
                    context.report({ loc: pair[0].loc, messageId: 'parenthesis', fix });
                }
            },
        };
    },
});
/** Other white space than JSON's can end no file, and at its start it may be taken for a byte-order mark. */
function takeOut(fixer, sourceCode, token) {
    const options = { includeComments: true };
    const [start, end] = token.range;
    const from = sourceCode.getTokenBefore(token, options)?.range?.[1] ?? 0;
    const to = sourceCode.getTokenAfter(token, options)?.range?.[0] ?? sourceCode.text.length;
    return token.value === '('
        ? fixer.replaceTextRange([start, to], regularWhitespace(sourceCode.text.slice(end, to)))
        : fixer.replaceTextRange([from, end], regularWhitespace(sourceCode.text.slice(from, start)));
}
/** Each pair of parentheses together with the pairs inside it, so that nested ones go in one fix. */
function pairsOf(parentheses) {
    const pairs = [];
    const open = [];
    for (const token of parentheses) {
        for (const pair of open)
            pair.push(token);
        if (token.value === ')') {
            open.pop();
        }
        else {
            const pair = [token];
            pairs.push(pair);
            open.push(pair);
        }
    }
    return pairs;
}
