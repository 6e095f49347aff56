/** The address of a rule's page. @param name without its prefix */
export declare function rulePage(name: string): string;
