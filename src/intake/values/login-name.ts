import { wordSet } from "../../core/lexicon/word-list.ts";
import { LOGIN_NAMES, SMALL_SIGNATURES } from "./data/login-names.ts";

const LOGINS = wordSet(LOGIN_NAMES);
const SIGNATURES = wordSet(SMALL_SIGNATURES);
const MAIL = /^(?:mailto:)?[^\s@()]{1,100}@[^\s@()]{1,100}$/i;
// "jsmith", "web_team2": small letters of the alphabet that logins are of.
const SMALL = /^[a-z][a-z\d._-]*$/;

/** Whether what stands for a name is what somebody signs in by: an account of the system, a mail address, "jsmith". */
export function isLogin(name: string): boolean {
	const bare = name.trim();
	if (MAIL.test(bare) || LOGINS.has(bare.toLowerCase())) return true;
	return SMALL.test(bare) && !SIGNATURES.has(bare.split("-")[0] ?? bare);
}
