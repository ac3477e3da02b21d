// Words that questions to an archive are asked with, and that say nothing of what is asked: collected from the ways to
// ask that docs/questions.md lists.
export const EMPTY_WORDS = `
say said saying tell told telling talk talked speak spoke spoken comment commented mention mentioned ask asked asking
quote quoted quotes quotation quotations word words statement statements
anybody anyone anything somebody someone something everything everybody everyone
article articles story stories news report reports reported publish published print printed
find show give list know please think thing things
`;
