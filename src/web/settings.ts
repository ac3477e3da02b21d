/** What the web page needs to know. */
export type WebSettings = {
	readonly port: number;
	/** The address to listen at. */
	readonly host: string;
	/** Under which address people reach it, without a slash at its end; null where only this machine does. */
	readonly url: string | null;
	/** The header in which a proxy says who somebody is. */
	readonly userHeader: string | null;
	/** The addresses of the proxies that are believed, or ranges of them: "10.0.0.0/8". */
	readonly trustedProxies: readonly string[];
};
