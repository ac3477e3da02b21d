import type { Article } from "../../article/article.ts";
import { buildRegister, type Register } from "../../quotation/people/register.ts";
import { findMarked } from "../../quotation/text/quotation-marks.ts";
import { splitWords } from "../../quotation/text/words.ts";

/** The people and bodies of the articles that a check comes to, each article read once. */
export type Registers = { readonly of: (article: Article) => Register };

/** Registers for one check. */
export function createRegisters(): Registers {
	const known = new Map<Article, Register>();
	return {
		of: (article) => {
			const register = known.get(article) ?? buildRegister(article, splitWords(article), findMarked(article));
			known.set(article, register);
			return register;
		},
	};
}
