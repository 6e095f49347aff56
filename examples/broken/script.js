define(['jquery'], function ($) {
  return function CallNotes() {
    const self = this;

    this.callbacks = {
      render() {
        self.render_template({
          caption: { class_name: 'call-notes' },
          body: $('<p>').text(self.i18n('card').empty).prop('outerHTML'),
        });
        return true;
      },
      init() {
        return true;
      },
      bind_actions() {
        return true;
      },
      settings() {
        return true;
      },
      dpSettings() {
        return true;
      },
      advancedSettings() {
        return true;
      },
      onSalesbotDesignerSave() {
        return JSON.stringify([]);
      },
      onSave() {
        return true;
      },
      destroy() {},
    };

    return this;
  };
});
