// Words of a question that has the form of a statement. Written for this program.

/** What asks at the end of a statement whether it is so; phrases are parted by semicolons. */
export const ASKING_TAGS = `
	right; correct; true; yes; no; eh; huh; ok; innit; isn't it; isnt it; is it; didn't he; didn't she; didn't they;
	didn’t he; didn’t she; didn’t they; didnt he; didnt she; didnt they; did he; did she; did they; is that right; is that
	correct; is that true; is that so; is this true; is this right; is this correct; am i right; or not; yes or no;
	true or false; or did he; or did she; or did they`;

/** Words that ask. */
export const ASKING_WORDS = "who whos whom whose what whats when where why how which";

/** Words that are no subject of whom a statement tells. */
export const NO_SUBJECT = "i you we it that this there let please if when while because any anyone anybody nobody";
