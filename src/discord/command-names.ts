/** The names of the commands; a command that is renamed loses its permissions in every server. */
export const ASK = "ask";
export const QUOTES = "quotes";
export const CHECK = "check";
export const ARTICLES = "articles";
export const HELP = "help";
export const FIND = "Find this in the article";
export const CHECK_MESSAGE = "Check this quotation";
