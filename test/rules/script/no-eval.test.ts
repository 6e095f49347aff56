import { testRule } from '../../helpers/test-rule.js';

testRule('no-eval', {
  valid: [
    {
      name: 'methods',
      code: 'model.eval(x); f instanceof Function; Function.prototype.bind.call(f);',
    },
    { name: 'a name of its own', code: 'function f(eval_, Function) { return new Function(x); }' },
  ],
  invalid: [
    {
      name: 'each way to run a text',
      code: '⟦eval⟧(x); new ⟦Function⟧(y)(); ⟦Function⟧("return this")(); ⟦window.eval⟧(z);',
      errors: [
        { messageId: 'eval', data: { name: '"eval"' } },
        { messageId: 'eval', data: { name: '"Function"' } },
        { messageId: 'eval', data: { name: '"Function"' } },
        { messageId: 'eval', data: { name: '"eval"' } },
      ],
    },
    {
      name: 'a bundled file is one finding',
      code: 'var webpackJsonp; ⟦eval⟧(x); eval(y);',
      errors: [{ messageId: 'bundled', data: { name: '"eval"' } }],
    },
  ],
});
