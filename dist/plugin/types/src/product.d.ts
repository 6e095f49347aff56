/** What this package is called where it has to name itself. */
export declare const product: {
    readonly name: 'eslint-plugin-kommo-widget';
    readonly version: '1.0.0';
    readonly repository: 'https://github.com/OWNER/REPO';
};
