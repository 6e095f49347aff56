import { testRule } from '../../helpers/test-rule.js';

testRule('require-save-result', {
  valid: [
    { name: 'something', code: 'this.callbacks = { init() {}, onSave() { return save(); } };' },
    { name: 'none', code: 'this.callbacks = { init() {} };' },
  ],
  invalid: [
    {
      name: 'nothing',
      code: 'this.callbacks = { ⟦onSave⟧: () => {} };',
      errors: [
        {
          messageId: 'nothing',
          suggestions: [
            { messageId: 'add', output: 'this.callbacks = { onSave: () => { return true; } };' },
          ],
        },
      ],
    },
  ],
});
