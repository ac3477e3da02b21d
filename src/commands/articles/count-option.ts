import { z } from "zod";

/** An option that counts something, from 1. */
export function countOption(name: string) {
	const problem = `Cannot read the command line: ${name} needs a whole number, from 1`;
	return z
		.string()
		.refine((text) => /^[1-9]\d{0,8}$/.test(text), problem)
		.transform(Number);
}
