/** A Chromium that starts: its path, the environment it wants and its version. */
export function findBrowser(): Promise<{ path: string; env: Record<string, string>; version: string }>;
