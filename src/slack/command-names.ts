/** What the commands are called: names are shared by all apps of a workspace, so that another may have one already. */
export type CommandNames = { readonly ask: string; readonly quotes: string; readonly check: string };
