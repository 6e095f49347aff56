import { testFileRule } from '../../helpers/test-file-rule.js';

const file = 'style.css';

testFileRule('no-platform-selectors', {
  valid: [
    {
      name: 'classes of the widget',
      file,
      code: '.acme, .button-inputs, .my-modal-body { color: red }',
    },
    {
      name: 'classes of the platform in the widget',
      file,
      code: '.acme .button-input, .button-input.acme { color: red }',
    },
    {
      name: 'the widget in classes of the platform',
      file,
      code: '.modal-body .acme { color: red }',
    },
    {
      name: 'the frame of the widget',
      file,
      code: '.card-widgets__widget-acme .card-widgets__widget__body { padding: 0 }',
    },
    { name: 'what the other rule finds', file, code: 'body { color: red }' },
    { name: 'a library', file: 'vendor/a.css', code: '.button-input { color: red }' },
  ],
  invalid: [
    {
      name: 'a button',
      file,
      code: '⟦.button-input⟧ { color: red }',
      errors: [
        {
          messageId: 'platform',
          data: { selectors: '".button-input"', example: '".my-widget .button-input"' },
        },
      ],
    },
    {
      name: 'parts and states of blocks, also below elements',
      file,
      code: '⟦.card-widgets__widget__body⟧ { padding: 0 }\n⟦div.control--select--list⟧ { color: red }\n⟦.text-input_focused input⟧ { color: red }\n⟦#page_holder p⟧ { color: red }',
      errors: [
        { messageId: 'platform' },
        { messageId: 'platform' },
        { messageId: 'platform' },
        { messageId: 'platform' },
      ],
    },
    {
      name: 'a list',
      file,
      code: '⟦.control-checkbox, .acme, .modal-body⟧ { color: red }',
      errors: [
        {
          messageId: 'platforms',
          data: {
            selectors: '".control-checkbox" and ".modal-body"',
            example: '".my-widget .control-checkbox"',
          },
        },
      ],
    },
    {
      name: 'a rule once, with all that is in it',
      file,
      code: '⟦.modal-body⟧ { color: red; p { color: red } .acme { color: red } }',
      errors: [{ messageId: 'platform' }],
    },
  ],
});
