import { isLogin } from "./login-name.ts";
import { plainLine } from "./plain-line.ts";

// RSS 2.0 has a mail address before the name: https://www.rssboard.org/rss-specification#ltauthorgtSubelementOfLtitemgt
const MAIL_AND_NAME = /^[^\s@()]{1,100}@[^\s@()]{1,100} \(([^()]{1,200})\)$/;

/** The names of who wrote an article, each once, in one line; undefined where there is none, or no more than logins. */
export function joinNames(names: readonly (string | null | undefined)[]): string | undefined {
	const lines = names
		.map((name) => plainLine(name).replace(/^By\s+/i, ""))
		.map((name) => MAIL_AND_NAME.exec(name)?.[1]?.trim() ?? name)
		.filter((name) => name !== "" && !isLogin(name));
	return lines.length > 0 ? [...new Set(lines)].join(", ") : undefined;
}
