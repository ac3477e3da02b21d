import { argv } from "node:process";
import { findBrowser, openBrowser } from "./open-browser.ts";
import { openSite } from "./open-site.ts";

const FOLDER = "tests/pictures";
const SYRIA = "syrians-hope-for-a-future-without-russia";

/** Draws the pictures of the page in the README anew, as a browser shows it: "node tests/browser/draw-page.ts". */
async function drawPages(executable: string): Promise<void> {
	const [browser, site] = [await openBrowser(executable), await openSite()];
	const link = site.linkTo("who said Russia is an enemy?", SYRIA);
	const wide = await browser.newPage({ viewport: { width: 1120, height: 620 } });
	await wide.goto(link);
	await wide.screenshot({ path: `${FOLDER}/page.png` });
	const narrow = await browser.newPage({ viewport: { width: 390, height: 620 }, colorScheme: "dark" });
	await narrow.goto(link);
	await narrow.screenshot({ path: `${FOLDER}/page-on-a-phone.png` });
	await browser.close();
	await site.stop();
}

if (import.meta.filename === argv[1]) {
	const executable = findBrowser();
	if (executable === null) console.warn("There is no Chromium in PATH, and CHROME_PATH is not set");
	else await drawPages(executable);
}
