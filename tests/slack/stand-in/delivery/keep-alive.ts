import type { WebSocket } from "ws";

/** Pings the other side until the socket closes, and cuts a connection on which the last ping was not answered. */
export function keepAlive(socket: WebSocket, every: number, onPong: () => void): void {
	let isAnswered = true;
	socket.on("pong", () => {
		isAnswered = true;
		onPong();
	});
	const timer = setInterval(() => {
		if (!isAnswered) {
			socket.terminate();
			return;
		}
		isAnswered = false;
		if (!socket.isPaused) socket.ping("Ping from the stand-in");
	}, every).unref();
	socket.on("close", () => clearInterval(timer));
}
