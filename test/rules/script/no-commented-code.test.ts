import { testRule } from '../../helpers/test-rule.js';

testRule('no-commented-code', {
  valid: [
    { name: 'two lines', code: '// a = 1;\n// b = 2;\n' },
    { name: 'words', code: '// The first line\n// explains (what it does);\n// and = more.\n' },
    { name: 'words that are code', code: '// note: one\n// two: three\n// four\n' },
    { name: 'what explains a function', code: '/**\n * a = 1;\n * b = 2;\n * c = 3;\n */\n' },
    { name: 'lines that do not follow each other', code: '// a = 1;\n\n// b = 2;\n\n// c = 3;\n' },
    { name: 'comments behind code', code: 'x(); // a = 1;\ny(); // b = 2;\nz(); // c = 3;\n' },
  ],
  invalid: [
    {
      name: 'lines',
      code: 'f();\n⟦// a = 1;\n  // b = 2;\n// c(a, b);⟧\ng();',
      errors: [{ messageId: 'code', data: { count: 3 } }],
    },
    {
      name: 'a block, and two of them',
      code: '⟦/*\nif (a) {\n  return b;\n}\n*/⟧\n⟦// c: function () {\n//   d();\n// },⟧',
      errors: [
        { messageId: 'code', data: { count: 3 } },
        { messageId: 'code', data: { count: 3 } },
      ],
    },
  ],
});
