// What is repeated to make a hostile text: marks, words, names and signs that a pass over texts looks for, and that may make
// it begin again at each of them.
const MARKS: readonly string[] = [
	..."'’‘\"“”«»„‚.,;:!?…-—–()[]{}/\\|*_~`#@&%$£€<>=+^°",
	" ",
	"\n",
	"\n\n",
	"\t",
	"\u00a0",
];

const ALTERNATING: readonly string[] = [
	"' ", "’s ", "“a ", "”a ", "“a” ", "“”", "\"a ", "\"\" ", "“‘", "’” ", "«a ", "- ", "a-", ". ", "a.", "A.", "A. ", ", ", "a, ", ",,. ", "[a", "[a] ", "(", "(a ",
	"((a) ", "[[a]", "…. ", "* ", ". . ", "_*", "~~", "||", "](", "<@", "&amp;", "# ", "\n> ", "-\n", "a-\n", "\n\na", "a\n\n", "“a\n\n", "“a.\n\n",
]; // biome-ignore format: rows

const WORDS: readonly string[] = [
	"a", "A", "a ", "A ", "word ", "Word ", "the ", "that ", "who ", "what ", "which ", "say ", "said ", "said that ", "and ", "of ", "on ", "is ", "he ",
	"has ", "ever ", "please ", "show ", "all ", "not ", "it ", "there ", "about ", "quote ", "words of ", "words from ", "view on ",
	"more ", "other ", "names of ", "how many ", "what is the ", "stand for ", "told the press about ", "did he say ", "if a, what ", "exactly ",
	"who said ", "what did ", "did ", "to whom ", "about about ", "misspelld ", "qzxv ", "said he ", "was it that ",
]; // biome-ignore format: rows

const SPEECH: readonly string[] = [
	"“Go,” X Y, the minister, said. ", "“Go,” he said. ", "“Go,” said X Y. ", "He said that he, ", "He, who said that he, ", "X: Y. ", "X Y: “A b.” ",
	"according to X, ", "According to X Y, “a b c.” ", "“A,” X said, “b,” Y said, ", "said X, the minister, and ", "X denied that Y said that ", "Mr. X, ", "he said, she said, ",
	"“a” said “b” ", "“A b c d” ", "the minister, ", "X Y, 40, mayor, ", "X Y, who is the mayor, ", "“Go.”\n\n", "“Go\n\n", "— X Y\n\n", "\n\nSmith said. ",
	"X Smith, Y Smith, ", "Ann Lee and Bob Ray said ", "the mayor said. ", "The mayor of X said. ", "She is a mayor. ", "He told X that ", "X, Y, Z said ",
	"“A b c,” Lee said. Lee said d e f. ", "“a b c” and “d e f” ", "WALLACE: go. ", "He said: “A. “B. ", "said, adding that ", "that the mayor said ", "who, which, that, ",
]; // biome-ignore format: rows

const NAMES: readonly string[] = [
	"U.S. ", "U.S.", "John Smith ", "J. Smith, ", "al-Assad ", "O’Neill ", "X Y ", "X, ", "Ann Lee ", "van der X ", "X of Y ", "X and Y ", "Dr. ", "Jr. ", "’s X ", "X’s Y’s ", "the X Company ",
	"Abu Ali al-X ", "X-Y-", "McX ", "X/Y ", "A.B.C. ", "Sir X ", "Mrs. X and Mr. X ",
]; // biome-ignore format: rows

const DIGITS: readonly string[] = [
	"1", "1 ", "1,", "1.", "1,000 ", "1,000,", "1.1.", "$1 ", "-1", "1-1-", "12:30 ", "2020 ", "1%", "1st ", "one hundred ", "twenty-",
]; // biome-ignore format: rows

const SIGNS: readonly string[] = [
	"\u202e", "\u202ea", "a\u202e ", "\u200b", "a\u200b", "\u00ad", "a\u00ad", "\ufeff", "e\u0301", "\u0301", "Z\u0351\u036b\u0343", "e\u0301\u0327\u0328 ", "\ud83d\ude00", "\ud83d\udc69\u200d", "\ud800",
	"漢", "漢字。", "ไทย", "ع ", "«ع» ", "ß", "İ", "ﬁ", "①", "\u2028", "\0", "x\u0305",
]; // biome-ignore format: rows

/** Short texts whose repetition is hostile, each once. */
export const HOSTILE_UNITS: readonly string[] = [
	...new Set([...MARKS, ...ALTERNATING, ...WORDS, ...SPEECH, ...NAMES, ...DIGITS, ...SIGNS]),
];

/** A unit repeated up to a length. */
export function repeatTo(unit: string, length: number): string {
	return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}
