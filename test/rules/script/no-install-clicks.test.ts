import { testRule } from '../../helpers/test-rule.js';

const click = (button: string) => ({ messageId: 'click', data: { button: `"${button}"` } });

testRule('no-install-clicks', {
  valid: [
    {
      name: 'what is done when a person presses',
      code: '$("button.js-widget-install").click(function () {}); $(".js-widget-uninstall").on("click", f);',
    },
    {
      name: 'other buttons',
      code: '$(".js-widget-save").click(); $("#js-widget-installer").trigger("click"); button.click();',
    },
    {
      name: 'other events',
      code: '$(".js-widget-install").trigger("focus"); $(".js-widget-install").prop("disabled", true);',
    },
    {
      name: 'a name that may stand for another',
      code: 'var b = $(".js-widget-install"); function f() { var b = $(".acme"); b.click(); }',
    },
    {
      name: 'a name that nothing is given to',
      code: 'let b; b = $(".js-widget-install"); c.click();',
    },
    { name: 'what is within the button', code: '$(".js-widget-install-hint").click();' },
  ],
  invalid: [
    {
      name: 'each way to press one',
      code: '⟦$(".js-widget-install").click()⟧; ⟦document.querySelector("button.js-widget-uninstall").click()⟧; ⟦$(box).find(".js-widget-install").first().trigger("click")⟧; ⟦document.getElementsByClassName("js-widget-install")[0].dispatchEvent(new MouseEvent("click", { bubbles: true }))⟧;',
      errors: [
        click('.js-widget-install'),
        click('.js-widget-uninstall'),
        click('.js-widget-install'),
        click('.js-widget-install'),
      ],
    },
    {
      name: 'a button that a variable holds',
      code: 'const $install = $modal.find(`.js-widget-install`); setTimeout(() => ⟦$install.trigger("click.acme")⟧);',
      errors: [click('.js-widget-install')],
    },
    {
      name: 'a bundled file is one finding',
      code: 'var webpackChunk; ⟦$(".js-widget-install").click()⟧; $(".js-widget-install").click();',
      errors: [click('.js-widget-install')],
    },
  ],
});
