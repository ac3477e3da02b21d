const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const OVERRIDES = /[\u202A-\u202E]/g;
const [FIRST_STRONG_ISOLATE, POP_ISOLATE] = ["\u2068", "\u2069"];

/**
 * A name for a line that we compose: written from right to left, it does not reorder what stands beside it, and an
 * override in it reorders nothing. Not for passages.
 * https://www.w3.org/International/questions/qa-bidi-unicode-controls
 */
export function isolate(name: string): string {
	const plain = name.replace(OVERRIDES, "");
	return RIGHT_TO_LEFT.test(plain) ? FIRST_STRONG_ISOLATE + plain + POP_ISOLATE : plain;
}
