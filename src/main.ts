import { useCompileCache } from "./program/compile-cache.ts";

// Whatever is loaded before the cache is in use is compiled anew each time.
useCompileCache();
const { runCommandLine } = await import("./command-line.ts");
process.exitCode = await runCommandLine(process.argv.slice(2));
