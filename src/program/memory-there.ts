import { totalmem } from "node:os";
import { getHeapStatistics } from "node:v8";
import type { MemoryThere } from "./memory-need.ts";

/** The memory that this process may have, in bytes: of the machine, or of the container that it runs in. */
export function memoryThere(): MemoryThere {
	const constrained = process.constrainedMemory();
	const most = constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
	return { heap: getHeapStatistics().heap_size_limit, most, free: process.availableMemory() };
}
