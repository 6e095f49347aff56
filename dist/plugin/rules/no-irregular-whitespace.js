import { createTextRule } from '../src/rule/create-rule.js';
import { irregularWhitespace, regularWhitespace } from '../src/rule/white-space.js';
import { numberOf } from '../src/rule/words.js';
/**
 * JSON knows four kinds of white space; a text that was copied from a web page or a chat often holds others.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-2
 */
export default createTextRule({
    name: 'no-irregular-whitespace',
    meta: {
        type: 'problem',
        fixable: 'whitespace',
        docs: {
            description: 'Disallow white space that JSON does not know',
            presets: { recommended: 'error', marketplace: 'error', amocrm: 'error' },
        },
        schema: [],
        messages: {
            irregular: 'The white space of strict JSON is spaces, tabs and line breaks, and this is {{characters}}. Write {{replacement}}.',
        },
    },
    create(context, { isStrict }) {
        if (isStrict)
            return {};
        const { sourceCode } = context;
        return {
            Program() {
                const tokens = sourceCode.getTokens(sourceCode.ast, { includeComments: true });
                const ranges = tokens.map(({ range }) => range);
                let end = 0;
                for (const range of [...ranges, [sourceCode.text.length, Infinity]]) {
                    const gap = sourceCode.text.slice(end, range[0]);
                    for (const { 0: characters, index } of gap.matchAll(irregularWhitespace)) {
                        const start = end + index;
                        const replacement = regularWhitespace(characters);
                        const place = [start, start + characters.length];
                        context.report({
                            loc: {
                                start: sourceCode.getLocFromIndex(place[0]),
                                end: sourceCode.getLocFromIndex(place[1]),
                            },
                            messageId: 'irregular',
                            data: {
                                characters: [...new Set(characters)].map(numberOf).join(', '),
                                replacement: replacement.includes('\n') ? 'a line break' : 'a space',
                            },
                            fix: (fixer) => fixer.replaceTextRange(place, replacement),
                        });
                    }
                    end = range[1];
                }
            },
        };
    },
});
