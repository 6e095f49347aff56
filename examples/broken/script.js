define(['jquery'], function ($) {
  return function ParcelTracking() {
    const self = this;

    this.callbacks = {
      render() {
        console.log('Rendering', self.i18n('userLang'));
        self.render_template({
          caption: { class_name: 'parcel-tracking' },
          body: $('<p>').text(self.i18n('card').empty).prop('outerHTML'),
        });
        return true;
      },
      init() {
        $.getJSON('http://localhost:3000/parcels', show);
      },
      bindActions() {
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
        alert('Saved');
        return true;
      },
      destroy() {},
    };

    return this;
  };
});
