import fc from "fast-check";

// The same commit gets the same verdict; `npm run soak` tries the properties with other seeds.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 2026) });
