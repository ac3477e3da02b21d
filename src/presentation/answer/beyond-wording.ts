import type { Answer } from "../../core/answer/answer.ts";

const NEVER = {
	summarise: "I only quote, and do not summarise.",
	translate: "I only quote, and do not translate.",
	"add-up": "I only quote, and do not add up.",
	compare: "I only quote, and do not compare.",
	write: "I only quote, and do not write.",
	judge: "I only quote, and do not judge.",
} as const;

/** That only quotations are given, where more was asked for, and what follows; empty where no more was. */
export function explainBeyond({ beyond, kind }: Pick<Answer, "beyond" | "kind">): string {
	if (beyond === undefined) return "";
	return kind === "answered" ? `${NEVER[beyond]} This is what I would quote:` : NEVER[beyond];
}
