/** What one document may cost. The largest of 3,901 real ones has 1.1 MB, 13 levels and 16,000 elements. */
export const LIMITS = {
  /** Bytes of one file, or of one entry of an archive, unpacked. */
  bytes: 32 * 1024 * 1024,
  depth: 64,
  elements: 500_000,
  /** Bytes that all entries of one archive may unpack to, and how many entries it may have. */
  archiveBytes: 8 * 1024 * 1024 * 1024,
  archiveEntries: 200_000,
} as const;
