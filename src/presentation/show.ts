/**
 * Makes words of an article, a name or a question fit for a platform: escapes what would steer it, changes nothing
 * else.
 */
export type Show = (words: string) => string;
