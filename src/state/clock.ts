/** Gives the time in milliseconds, as `Date.now` does; tests give their own. */
export type Clock = () => number;
