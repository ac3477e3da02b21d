import { LONGEST_PASTED } from "../../core/check/text/pasted.ts";

/** Why a text cannot be checked as a quotation; null where it can. */
export function refuseQuotation(text: string): string | null {
	if (!/[\p{L}\p{N}]/u.test(text)) return "Cannot check: the quotation is empty";
	if (text.length <= LONGEST_PASTED) return null;
	const [length, most] = [text.length, LONGEST_PASTED].map((count) => count.toLocaleString("en"));
	return `Cannot check: the quotation is too long: it has ${length} characters, and may have ${most}`;
}
