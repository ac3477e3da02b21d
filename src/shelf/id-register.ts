import { type FileFault, faultOf } from "./files/file-fault.ts";
import { idOfFile } from "./files/name-of.ts";

/** Gives a function that takes the id of each file in turn; it gives a fault where another file has it already. */
export function createIdRegister(): (path: string) => FileFault | null {
	const fileOfId = new Map<string, string>();
	return (path) => {
		const id = idOfFile(path);
		const owner = fileOfId.get(id);
		if (owner !== undefined)
			return faultOf(path, `its id "${id}" is already that of "${owner}": give one of the two another name`);
		fileOfId.set(id, path);
		return null;
	};
}
