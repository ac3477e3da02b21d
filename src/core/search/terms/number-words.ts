/** English number words and their digits, so that "two bases" is found by "2 bases". */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
	`two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
	nineteen twenty`
		.split(/\s+/)
		.map((word, i) => [word, String(i + 2)] as const),
);
