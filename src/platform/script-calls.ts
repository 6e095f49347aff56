import { pages, type Fact } from './fact.js';

/** Windows of the browser that stop the whole interface. */
export const dialogs: Fact & { readonly names: readonly string[] } = {
  names: ['alert', 'confirm', 'prompt'],
  source: pages.checklist,
  confidence: 'high',
};

/** The only method of the console that the checklist allows, and only for an error that was caught. */
export const allowedConsole: Fact & {
  readonly method: string;
  readonly handlers: readonly string[];
} = {
  method: 'trace',
  handlers: ['catch', 'fail'],
  source: pages.checklist,
  confidence: 'high',
};

/** Methods that send a request, by what they are called on. */
export const requests: Fact & {
  readonly jQuery: readonly string[];
  readonly widget: readonly string[];
  readonly globals: readonly string[];
} = {
  jQuery: ['ajax', 'get', 'post', 'getJSON'],
  widget: ['crm_post', '$authorizedAjax'],
  globals: ['fetch'],
  source: pages.checklist,
  confidence: 'high',
};

/** Hosts of libraries that everyone may load. */
export const libraryHosts: Fact & { readonly domains: readonly string[] } = {
  domains: [
    'cdnjs.cloudflare.com',
    'cdn.jsdelivr.net',
    'unpkg.com',
    'esm.sh',
    'ajax.googleapis.com',
    'www.gstatic.com',
    'maps.googleapis.com',
    'apis.google.com',
    'accounts.google.com',
    'code.jquery.com',
    'code.highcharts.com',
    'ajax.aspnetcdn.com',
    'stackpath.bootstrapcdn.com',
    'maxcdn.bootstrapcdn.com',
    'netdna.bootstrapcdn.com',
    'cdn.datatables.net',
    'cdn.socket.io',
    'cdn.tiny.cloud',
    'cdn.ckeditor.com',
    'cdn.plot.ly',
    'yastatic.net',
    'api-maps.yandex.ru',
  ],
  source: pages.checklist,
  confidence: 'low',
};

/** Folders of templates that the platform itself has. */
export const systemTemplates: Fact & { readonly folder: string } = {
  folder: 'tmpl/',
  source: pages.script,
  confidence: 'high',
};

/** The buttons of the settings window that only a person may press, by their classes, and the methods that press one. */
export const installButtons: Fact & {
  readonly classes: readonly string[];
  readonly methods: readonly string[];
  readonly triggers: readonly string[];
} = {
  classes: ['js-widget-install', 'js-widget-uninstall'],
  methods: ['click'],
  triggers: ['trigger', 'triggerHandler', 'dispatchEvent'],
  source: pages.checklist,
  confidence: 'medium',
};
