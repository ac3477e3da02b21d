import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { env } from "node:process";
import { type Browser, chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/** The browser that CHROME_PATH names, or Chromium as it is found in PATH; null where there is none. */
export function findBrowser(): string | null {
	if (env.CHROME_PATH) return env.CHROME_PATH;
	const folders = (env.PATH ?? "").split(delimiter);
	return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(existsSync) ?? null;
}

// It looks nothing up, and asks for nothing but what the tests open.
const FLAGS = [
	...["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
	...["--disable-gpu", "--disable-quic"],
];

/** Starts a browser without a window. Within a container, where it is started by root, it can have no sandbox. */
export async function openBrowser(executablePath: string): Promise<Browser> {
	const isRoot = process.getuid?.() === 0;
	return chromium.launch({ executablePath, args: [...FLAGS, ...(isRoot ? ["--no-sandbox"] : [])] });
}
