import type { Understood } from "../../core/question/understood.ts";
import type { Show } from "../show.ts";

/** How a question was understood that needed an earlier one: "Ahmed Taha · the bases"; empty where it needed none. */
export function describeUnderstood(understood: Understood | null, show: Show): string {
	const words = [understood?.speaker, understood?.topic].map((it) => show(it ?? "").trim());
	return words.filter((it) => it !== "").join(" · ");
}
