import type { Fact } from './fact.js';

const source = 'https://developers.kommo.com/docs/style-css';

/**
 * Classes of the interface around a widget, by the name in front of `__`, `--` and `_` in them, and its ids: what a style
 * says of them alone changes the interface everywhere.
 */
export const interfaceNames: Fact & {
  readonly blocks: readonly string[];
  readonly ids: readonly string[];
} = {
  blocks: [
    'button-cancel',
    'button-input',
    'button-input-inner',
    'card-cf-name-label',
    'card-entity-form',
    'card-fields',
    'card-holder',
    'card-tabs',
    'card-widgets',
    'card-widgets__elements',
    'card-widgets__top',
    'card-widgets__widget',
    'checkboxes_dropdown',
    'content__account',
    'content__top',
    'control--select',
    'control--suggest',
    'control-checkbox',
    'control-price',
    'control-radio',
    'control-toggler',
    'control-wrapper',
    'date_field',
    'digital-pipeline',
    'feed-compose',
    'feed-note',
    'left-menu',
    'linked-form',
    'linked-forms',
    'list-row',
    'list-top-nav',
    'list-top-search',
    'modal-body',
    'modal-list',
    'multisuggest',
    'nav__menu',
    'nav__top',
    'notification-inner',
    'pipeline_leads',
    'pipeline_status',
    'switcher',
    'text-input',
    'users-picker',
    'widget-settings',
    'widget_settings_block',
  ],
  ids: [
    'card_fields',
    'card_holder',
    'left_menu',
    'list_holder',
    'list_page_holder',
    'nav_menu',
    'page_holder',
    'pipeline_holder',
    'widgets_block',
    'work-area',
    'work_area',
  ],
  source,
  confidence: 'medium',
};

/** The class that the platform gives to each widget in a card, followed by the widget's code. */
export const ownFrame: Fact & { readonly beginning: string } = {
  beginning: 'card-widgets__widget-',
  source,
  confidence: 'high',
};

/** The attribute of the root that says which theme is on. */
export const themeAttribute: Fact & { readonly name: string } = {
  name: 'data-color-scheme',
  source: 'https://developers.kommo.com/docs/dark-theme',
  confidence: 'high',
};
