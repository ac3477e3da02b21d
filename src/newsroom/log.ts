type Write = (fields: object, message: string) => void;

/** Writes lines to the log. No question, text of an article, name of a user or secret may be in them. */
export type Log = { readonly debug: Write; readonly info: Write; readonly warn: Write; readonly error: Write };
