import { type Fact } from './fact.js';
/** Windows of the browser that stop the whole interface. */
export declare const dialogs: Fact & {
    readonly names: readonly string[];
};
/** The only method of the console that the checklist allows, and only for an error that was caught. */
export declare const allowedConsole: Fact & {
    readonly method: string;
    readonly handlers: readonly string[];
};
/** Methods that send a request, by what they are called on. */
export declare const requests: Fact & {
    readonly jQuery: readonly string[];
    readonly widget: readonly string[];
    readonly globals: readonly string[];
};
/** Hosts of libraries that everyone may load. */
export declare const libraryHosts: Fact & {
    readonly domains: readonly string[];
};
/** Folders of templates that the platform itself has. */
export declare const systemTemplates: Fact & {
    readonly folder: string;
};
/** The buttons of the settings window that only a person may press, by their classes, and the methods that press one. */
export declare const installButtons: Fact & {
    readonly classes: readonly string[];
    readonly methods: readonly string[];
    readonly triggers: readonly string[];
};
