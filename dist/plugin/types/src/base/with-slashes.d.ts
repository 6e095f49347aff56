/** A path of this system with `/` between its names, as people read it and files name it. */
export declare function withSlashes(path: string): string;
/** A path that people have to find or to copy, quoted in full, however long it is. */
export declare function quotePath(path: string): string;
