/** What this package is called when it names itself. */
export declare const product: {
    readonly name: 'eslint-plugin-kommo-widget';
    readonly version: '1.0.0';
    readonly repository: 'https://github.com/OWNER/REPO';
    readonly site: 'https://OWNER.github.io/REPO/';
};
