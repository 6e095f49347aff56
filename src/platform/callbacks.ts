import { pages, type Fact } from './fact.js';

/** The functions that every script gives the platform, without which the widget does not work; each returns true. */
export const requiredCallbacks: Fact & { readonly names: readonly string[] } = {
  names: ['render', 'init', 'bind_actions'],
  source: pages.script,
  confidence: 'high',
};

/** The function that is called when the settings are saved and when the widget is switched off. */
export const saveCallback: Fact & { readonly name: string } = {
  name: 'onSave',
  source: pages.script,
  confidence: 'high',
};

/** Functions of which the platform calls one in a location, with the names of groups in front of theirs. */
export interface LocationCallbacks extends Fact {
  readonly locations: readonly string[];
  /** The first is the one to write. */
  readonly callbacks: readonly string[];
}

/**
 * What the vendor's generator of widgets makes for each location. The callbacks of `settings` and `digital_pipeline` are
 * absent in many widgets that work, so they are not among these.
 */
export const locationCallbacks: readonly LocationCallbacks[] = [
  location(['llist'], ['leads.selected']),
  location(['clist'], ['contacts.selected']),
  // An older name for the same, in the vendor's own samples.
  location(['tlist'], ['todo.selected', 'tasks.selected']),
  location(['advanced_settings'], ['advancedSettings']),
  location(['salesbot_designer'], ['onSalesbotDesignerSave', 'salesbotDesignerSettings']),
  location(['card_sdk'], ['loadPreloadedData', 'loadElements', 'linkCard', 'searchDataInCard']),
  location(['catalogs'], ['loadCatalogElement']),
  location(['lead_sources'], ['onAddAsSource', 'onSource']),
  location(['widget_page'], ['initMenuPage']),
  location(['tline', 'tcalendar'], ['calendarSync']),
];

function location(locations: readonly string[], callbacks: readonly string[]): LocationCallbacks {
  return {
    locations,
    callbacks,
    source: 'https://github.com/kommo-crm/create-kommo-integration',
    confidence: 'medium',
  };
}

/** How the group for selected tasks is called, and how it was. */
export const taskGroup: Fact & { readonly name: string; readonly oldName: string } = {
  name: 'todo',
  oldName: 'tasks',
  source: pages.script,
  confidence: 'medium',
};
