/** What is wrong with an article file: the line in it (from 1) and the front matter field, where there is one. */
export type Fault = { readonly line: number | null; readonly field: string | null; readonly problem: string };

/** One fault or more. */
export type Faults = readonly [Fault, ...Fault[]];
