import { URLPattern } from "node:url";

/** A request that reached a route. */
export type RouteRequest = {
	readonly parameter: (name: string) => string;
	readonly query: URLSearchParams;
	readonly body: unknown;
	/** The names of the files sent with it. */
	readonly files: readonly string[];
};
export type RouteAnswer = { readonly status: number; readonly body?: unknown };
export type Route = {
	/** Method and path, such as "POST /channels/:channel/messages". */
	readonly name: string;
	/** Whether it needs the bot's token; the others carry a token of an interaction in the path. */
	readonly needsBot: boolean;
	readonly handle: (request: RouteRequest) => RouteAnswer;
};
export type MatchedRoute = { readonly route: Route; readonly parameter: RouteRequest["parameter"] };

/** A route that needs the bot's token. */
export function botRoute(name: string, handle: Route["handle"]): Route {
	return { name, needsBot: true, handle };
}

/** A route that anybody who knows its path may use. */
export function openRoute(name: string, handle: Route["handle"]): Route {
	return { name, needsBot: false, handle };
}

export type FindRoute = (method: string, path: string) => MatchedRoute | undefined;

/** Finds the route for a method and a path below `/api/v10`. */
export function createFindRoute(routes: readonly Route[]): FindRoute {
	const patterns = routes.map((route) => {
		const [method = "", pathname = ""] = route.name.split(" ");
		return { route, method, pattern: new URLPattern({ pathname }) };
	});
	return (method, path) => {
		for (const candidate of patterns) {
			if (candidate.method !== method) continue;
			const match = candidate.pattern.exec({ pathname: path });
			if (match === null) continue;
			const { groups } = match.pathname;
			return { route: candidate.route, parameter: (name) => decodeURIComponent(groups[name] ?? "") };
		}
		return undefined;
	};
}
