export type TokenKind = "bot" | "app";
export type Revocation = "token_revoked" | "account_inactive" | "token_expired";
export type TokenCheck = { readonly kind: TokenKind } | { readonly kind: "refused"; readonly error: string };
export type Tokens = {
	readonly check: (token: string | null) => TokenCheck;
	readonly revoke: (kind: TokenKind, error: Revocation) => void;
};

/** Who may call the Web API. */
export function createTokens(tokens: Readonly<Record<TokenKind, string>>): Tokens {
	const revoked = new Map<TokenKind, Revocation>();
	return {
		check(token) {
			if (token === null || token === "") return { kind: "refused", error: "not_authed" };
			const kind = token === tokens.bot ? "bot" : token === tokens.app ? "app" : null;
			if (kind === null) return { kind: "refused", error: "invalid_auth" };
			const error = revoked.get(kind);
			return error === undefined ? { kind } : { kind: "refused", error };
		},
		revoke(kind, error) {
			revoked.set(kind, error);
		},
	};
}
