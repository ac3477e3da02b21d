// How much memory articles take, in bytes: of themselves, for each file, and for each byte of the files. Learnt from
// archives of tests/bench/lifelike-archive.ts, read for the first time and then with some files changed, in Node 24.21
// on Linux with two processors: 5,000 and 20,000 files of 4.5 KB, and 20,000 of 1 KB.

/**
 * What a program that serves took at most: 644 MB, 1,027 MB and 606 MB. In containers of 320 MB, of 800 MB and of
 * 250 MB it was killed.
 */
const ALL = { base: 450_000_000, file: 2_000, byte: 6 } as const;

/**
 * What nothing can do without, even where all was read before: the program, which took 139 MB with one article, what is
 * known of each article, and the tables of the index, which are 1.5 to 1.6 times as long as the files.
 */
const LEAST = { base: 120_000_000, file: 1_000, byte: 1.5 } as const;

/**
 * How large the heap of each thread had to be allowed to become, with some 200 MB for what is young. For the 20,000
 * files of 4.5 KB 252 MB were too little, and 268 MB sufficed.
 */
const HEAP = { base: 215_000_000, file: 1_500, byte: 0.5 } as const;

export const MEMORY_COSTS = { all: ALL, least: LEAST, heap: HEAP } as const;
