import { z } from "zod";

/** One piece of text. */
export const text = z.string("must be one piece of text").trim().min(1, "is empty: fill it in or remove the line");

/** A date, or a date with a time. */
export const date = z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })], {
	error: ({ input }) => `${quote(input)} is not a real ISO date such as 2025-01-14 or 2025-01-14T09:30:00Z`,
});

/** What was written, as a complaint shows it. */
export function quote(input: unknown): string {
	return typeof input === "string" ? `“${input.slice(0, 100)}”` : "a list or group of fields";
}
