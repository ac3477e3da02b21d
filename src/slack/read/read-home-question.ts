import { z } from "zod";
import { readTyped } from "../render/markup/press.ts";
import type { Press } from "./payloads.ts";

const Typed = z.object({ type: z.literal("plain_text_input"), value: z.string().optional() });

/** What was typed in the home, or what a button there stands for; null where another version of the program made it. */
export function readHomeQuestion({ actions: [action] }: Press): string | null {
	const typed = Typed.safeParse(action);
	if (typed.success) return typed.data.value ?? "";
	return z.string().safeParse(readTyped(action.value)).data ?? null;
}
