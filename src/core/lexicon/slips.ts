/** A shorter word is too often another one with a letter changed, and with one left out even more often. */
const SHORTEST = 4;
const SHORTEST_WITHOUT = 7;

/**
 * How a word is mistyped by one slip, its first letter being right: a letter twice or once for twice, two letters
 * swapped, i for y, -ed without its e, and in a long word a letter left out. Some of them may be other words.
 */
export function slipsOf(word: string): readonly string[] {
	const slips = [...doubled(word), ...(word.length < SHORTEST ? [] : SLIPS.flatMap((slip) => slip(word)))];
	return slips.filter((slip) => slip !== word && slip.startsWith(word.charAt(0)));
}

type Slip = (word: string) => readonly string[];

const SLIPS: readonly Slip[] = [swapped, single, withOtherVowel, withoutE, shortened];

function doubled(word: string): readonly string[] {
	return Array.from(word, (letter, at) => word.slice(0, at) + letter + word.slice(at));
}

/** "siad" for "said". */
function swapped(word: string): readonly string[] {
	return Array.from(word.slice(1, -1), (letter, at) => {
		const next = word.charAt(at + 2);
		return word.slice(0, at + 1) + next + letter + word.slice(at + 3);
	});
}

/** "admited" for "admitted". */
function single(word: string): readonly string[] {
	return Array.from(word).flatMap((letter, at) =>
		at > 0 && word.charAt(at - 1) === letter ? [word.slice(0, at) + word.slice(at + 1)] : [],
	);
}

/** "sayd" for "said", "denyed" for "denied". */
function withOtherVowel(word: string): readonly string[] {
	return Array.from(word).flatMap((letter, at) => {
		const other = letter === "i" ? "y" : letter === "y" ? "i" : null;
		return other === null ? [] : [word.slice(0, at) + other + word.slice(at + 1)];
	});
}

/** "warnd" for "warned". */
function withoutE(word: string): readonly string[] {
	return word.endsWith("ed") ? [`${word.slice(0, -2)}d`] : [];
}

/** "clamed" for "claimed". */
function shortened(word: string): readonly string[] {
	if (word.length < SHORTEST_WITHOUT) return [];
	return Array.from(word.slice(1, -1), (_, at) => word.slice(0, at + 1) + word.slice(at + 2));
}
