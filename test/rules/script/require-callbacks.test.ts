import { testRule } from '../../helpers/test-rule.js';

testRule('require-callbacks', {
  valid: [
    {
      name: 'all of them',
      code: 'this.callbacks = { render: f, init() {}, "bind_actions": () => true };',
    },
    {
      name: 'some that come later',
      code: 'self.callbacks = { init: f }; self.callbacks.render = g; self.callbacks["bind_actions"] = h;',
    },
    { name: 'some that may come from elsewhere', code: 'this.callbacks = { ...base, init: f };' },
    { name: 'names that are worked out', code: 'this.callbacks = { init: f, [x]: g };' },
    {
      name: 'an object that others are given',
      code: 'this.callbacks = { init: f }; Object.assign(this.callbacks, more);',
    },
    {
      name: 'names that come later and are worked out',
      code: 'this.callbacks = { init: f }; for (var i in x) this.callbacks[i] = x[i];',
    },
    { name: 'two of them', code: 'a.callbacks = { init: f }; b.callbacks = { render: g };' },
    { name: 'an object of another kind', code: 'x.callbacks = { success: f };' },
    {
      name: 'an object that is made elsewhere',
      code: 'this.callbacks = makeCallbacks({ init: f });',
    },
    { name: 'another script', file: 'js/x.js', code: 'x.callbacks = { init: f };' },
    { name: 'a bundled file', code: 'var webpackChunk; x.callbacks = { init: f };' },
  ],
  invalid: [
    {
      name: 'none but one',
      code: 'this.⟦callbacks⟧ = { init: f, destroy: g };',
      errors: [{ messageId: 'missing', data: { names: '"render" and "bind_actions"' } }],
    },
    {
      name: 'as a property, and as a field of a class',
      code: 'class W { ⟦callbacks⟧ = { render: f, init: g, onSave() { this.callbacks.init(); } }; }',
      errors: [{ messageId: 'missing', data: { names: '"bind_actions"' } }],
    },
    {
      name: 'in what is returned',
      code: 'define([], function () { return { ⟦callbacks⟧: { init: f, bind_actions: g } }; });',
      errors: [{ messageId: 'missing', data: { names: '"render"' } }],
    },
    {
      name: 'misspelled',
      code: 'self.callbacks = { render: f, init: g, ⟦bindActions⟧: h };',
      errors: [
        { messageId: 'misspelled', data: { name: '"bind_actions"', written: '"bindActions"' } },
      ],
    },
  ],
});
