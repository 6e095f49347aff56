/** A path of this system with `/` between its names, as people read it and files name it. */
export declare function withSlashes(path: string): string;
