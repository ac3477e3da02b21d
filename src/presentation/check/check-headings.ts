/** What stands above the parts of a check. */
export const CHECK_HEADINGS = {
	difference: "From what was printed to what was pasted:",
	others: "Also printed:",
	closest: "The closest passages, which do not say this:",
} as const;
