/** The way from a folder to a path that is the folder itself or lies in it by its name; undefined if it does not. */
export declare function relativeInside(folder: string, path: string): string | undefined;
