import { once } from "node:events";
import { createServer as createPlainServer, request } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { lookAtEngine } from "#src/engine/look-at-engine.ts";
import { examineEngine } from "#src/program/doctor/examine-engine.ts";
import { makeCertificates } from "./made-certificates.ts";

const USER = "reader";
const PASSWORD = "no-secret";
const BASIC = `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString("base64")}`;

async function listen(server: ReturnType<typeof createPlainServer>): Promise<number> {
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	onTestFinished(async () => {
		server.closeAllConnections();
		server.close();
		await once(server, "close");
	});
	return (server.address() as AddressInfo).port;
}

/** What says that it is an engine without articles, to whoever knows the password. */
async function startStandIn(): Promise<number> {
	const server = createPlainServer(({ url, headers }, response) => {
		const isKnown = headers.authorization === BASIC;
		const body = url === "/" ? { version: { number: "2.19.6", distribution: "opensearch" } } : {};
		response.writeHead(isKnown ? 200 : 401, { "content-type": "application/json" }).end(JSON.stringify(body));
	});
	return listen(server);
}

/** The same behind TLS. */
async function startSecure() {
	const made = makeCertificates();
	const port = await startStandIn();
	const proxy = createServer({ cert: made.certificate, key: made.key }, (asked, response) => {
		const { url: path, method, headers } = asked;
		const passed = request({ host: "127.0.0.1", port, path, method, headers }, (answer) => {
			response.writeHead(answer.statusCode ?? 502, answer.headers);
			answer.pipe(response);
		});
		asked.pipe(passed);
	});
	const securePort = await listen(proxy);
	const settings = {
		...{ urls: [`https://localhost:${securePort}`], user: USER, password: PASSWORD, prefix: "news" },
		certificate: made.authority,
	};
	return { ...made, settings, elsewhere: [`https://127.0.0.1:${securePort}`] };
}

test("an engine behind TLS is asked with user and password where SEARCH_CA signed its certificate", async () => {
	const { settings } = await startSecure();
	expect(await lookAtEngine(settings, 5_000)).toEqual({ version: "2.19.6", analysis: null, articles: 0 });
	const [answers] = await examineEngine(settings);
	expect(answers).toMatchObject({ ok: true, says: expect.stringContaining("OpenSearch 2.19.6 answers at") });
});

test("an engine that is not to be trusted, or that refuses the password, is named with the reason alone", async () => {
	const { settings, stranger, elsewhere } = await startSecure();
	const wrong: readonly (readonly [Partial<typeof settings>, string])[] = [
		[{ certificate: stranger }, "its certificate is not to be trusted; SEARCH_CA names a file"],
		[{ urls: elsewhere }, "its certificate is for another host than SEARCH_URL names"],
		[{ password: "another" }, "it refuses the user or the password"],
		[{ user: "nobody" }, "it refuses the user or the password"],
	];
	for (const [other, reason] of wrong) {
		const failure = await lookAtEngine({ ...settings, ...other }, 5_000).catch(String);
		expect(failure).toContain(reason);
		const [{ ok, says } = { ok: null, says: "" }] = await examineEngine({ ...settings, ...other });
		expect([ok, says]).toEqual([false, expect.stringContaining(reason)]);
		expect(`${failure} ${says}`).not.toMatch(/no-secret|another"/);
	}
	const trusted = await lookAtEngine({ ...settings, certificate: null }, 5_000).catch(String);
	expect(trusted).toContain("its certificate is not to be trusted");
});
