/** How a question was taken, in words of the articles and of the questions asked: whose words, about what. */
export type Understood = { readonly speaker: string | null; readonly topic: string | null };
