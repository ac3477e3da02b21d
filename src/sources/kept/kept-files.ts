/** How the files of kept articles end. */
export const KEPT_FILE = ".article.json";
/** Beside each lies what it was made of, under the same name with another end. */
export const RAW_FILE = ".source";
