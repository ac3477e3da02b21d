import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { setImmediate as pause } from "node:timers/promises";
import { writeWhole } from "../../shelf/files/write-whole.ts";
import { readForgottenIds } from "../../sources/kept/forgotten-ids.ts";
import { readIfThere } from "../../sources/kept/read-if-there.ts";
import type { KeptFileStore } from "../../state/postgres/articles/kept-files.ts";

/** The folders of the sources, which one program fills and the others take from the database. */
export type SharedKept = {
	/** Writes what others shared since the last time; whether there was anything. */
	readonly pull: () => Promise<boolean>;
	/** Shares what changed in the folders since the last time. */
	readonly push: () => Promise<void>;
};

export type Sharing = {
	readonly keptFolder: string;
	/** The names of the folders within it. */
	readonly folders: readonly string[];
	readonly files: KeptFileStore;
};

const MOST_AT_ONCE = 500;
/** A file that is being written. */
const DRAFT = /\.new$/;

/** Nothing was shared yet, as far as this program knows. */
export function shareKept({ keptFolder, folders, files }: Sharing): SharedKept {
	let seen = 0;
	/** When each file was changed and its length, as it was shared last. */
	const shared = new Map<string, string>();
	const known = new Map<string, string>();
	async function take(path: string, hash: string): Promise<boolean> {
		const file = join(keptFolder, path);
		const before = readIfThere(file);
		if (before !== null && hashOf(before) === hash) return false;
		const content = await files.read(path);
		if (content === null) return false;
		mkdirSync(dirname(file), { recursive: true });
		writeWhole(file, content);
		return true;
	}
	return {
		pull: async () => {
			const isForgotten = readForgottenIds(keptFolder);
			let isChanged = false;
			for (;;) {
				const listed = await files.listAfter(seen, MOST_AT_ONCE);
				for (const { path, hash, version } of listed) {
					const [folder = ""] = path.split("/");
					const isOurs = folders.includes(folder) && !isForgotten(idOf(path));
					if (isOurs && (await take(path, hash))) isChanged = true;
					// Last: where the database failed meanwhile, it is taken the next time.
					known.set(path, hash);
					seen = version;
				}
				if (listed.length < MOST_AT_ONCE) return isChanged;
			}
		},
		push: async () => {
			const isForgotten = readForgottenIds(keptFolder);
			for (const path of folders.flatMap((folder) => listFiles(keptFolder, folder))) {
				await pause();
				const stamp = stampOf(join(keptFolder, path));
				if (stamp === null || shared.get(path) === stamp || isForgotten(idOf(path))) continue;
				const content = readIfThere(join(keptFolder, path));
				if (content === null) continue;
				const hash = hashOf(content);
				if (known.get(path) !== hash) await files.put({ path, hash, content });
				known.set(path, hash);
				shared.set(path, stamp);
			}
		},
	};
}

/** "harbour.example-0a1b2c3d/ferry.article.json" is of "ferry". */
function idOf(path: string): string {
	return basename(path).replace(/\.(?:article\.json|source)$/, "");
}

function listFiles(keptFolder: string, folder: string): readonly string[] {
	try {
		const names = readdirSync(join(keptFolder, folder)).filter((name) => !DRAFT.test(name));
		return names.map((name) => `${folder}/${name}`);
	} catch {
		// Nothing was kept of this source yet.
		return [];
	}
}

function stampOf(file: string): string | null {
	const found = statSync(file, { throwIfNoEntry: false });
	return found === undefined ? null : `${found.mtimeMs} ${found.size}`;
}

function hashOf(content: string): string {
	return createHash("sha256").update(content).digest("base64url");
}
