/** The address of a rule's page as it is in this version. @param name without its prefix */
export declare function rulePage(name: string): string;
