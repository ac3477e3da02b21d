import { z } from "zod";
import { AskedBefore } from "../../state/asked-before.ts";
import { readTyped } from "../render/markup/press.ts";
import type { Press } from "./payloads.ts";

const Typed = z.object({ type: z.literal("plain_text_input"), value: z.string().optional() });
const Value = z.union([z.string().transform((question) => ({ question })), AskedBefore]);

/**
 * What was typed in the home, or what a button there stands for, with what narrows it; null where another version of
 * the program made it.
 */
export function readHomeQuestion({ actions: [action] }: Press): AskedBefore | null {
	const typed = Typed.safeParse(action);
	if (typed.success) return { question: typed.data.value ?? "" };
	return Value.safeParse(readTyped(action.value)).data ?? null;
}
