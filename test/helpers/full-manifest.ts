/** A manifest with a value at every key that is known, and nothing wrong in it. */
export function fullManifest() {
  return {
    widget: {
      name: 'widget.name',
      description: 'widget.description',
      short_description: 'widget.short_description',
      version: '1.0.0',
      interface_version: 2,
      init_once: false,
      locale: ['en', 'es'],
      installation: true,
      support: { link: 'https://parcelmint.io/help', email: 'help@parcelmint.io' },
      is_showcase: false,
    },
    locations: [
      'settings',
      'lcard-1',
      'advanced_settings',
      'digital_pipeline',
      'salesbot_designer',
      'sms',
      'mobile_card',
      'widget_page',
    ],
    tour: {
      is_tour: true,
      tour_images: { en: ['/images/tour_en.png'], es: ['/images/tour_es.png'] },
      tour_description: 'widget.tour_description',
    },
    settings: {
      api_key: { name: 'settings.api_key', type: 'pass', required: true },
      sender: { name: 'settings.sender', type: 'text', required: false },
    },
    dp: {
      settings: { message: { name: 'dp.message', type: 'text', required: true } },
      action_multiple: false,
      webhook_url: 'https://api.parcelmint.io/pipeline',
    },
    advanced: { title: 'advanced.title' },
    salesbot_designer: {
      logo: '/images/logo_medium.png',
      send: {
        name: 'salesbot.send',
        settings: {
          text: {
            name: 'salesbot.text',
            type: 'text',
            default_value: 'salesbot.text_default_value',
            manual: true,
            required: false,
          },
          count: { name: 'salesbot.count', type: 'numeric', default_value: '1', manual: false },
        },
      },
    },
    sms: { endpoint: 'https://api.parcelmint.io/sms' },
    mobile: { frame_url: 'https://app.parcelmint.io/card', color: '#ffff00' },
    left_menu: {
      parcels: {
        title: 'left_menu.parcels',
        icon: 'images/parcels.svg',
        icons: { light: 'images/parcels_light.svg', dark: 'images/parcels_dark.svg' },
        sort: { after: 'leads' },
        submenu: { reports: { title: 'left_menu.reports', sort: 1 } },
      },
      stats: { submenu: { parcels: { title: 'left_menu.parcels', sort: 2 } } },
      tasks: { is_hidden: true },
    },
  };
}

/** The same with the keys that only amoCRM knows. */
export function fullestManifest() {
  const full = fullManifest();
  return {
    ...full,
    locations: [...full.locations, 'amoforms'],
    amoforms_settings: {
      title: 'amoforms.title',
      required: false,
      error_text: 'amoforms.error_text',
    },
  };
}
