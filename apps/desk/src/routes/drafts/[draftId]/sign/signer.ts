const key = 'dateline-signer';

/** The name that was last used for signing in this browser; "" if there is none. */
export function readSigner(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Remembers a name. A browser that stores nothing asks again next time. */
export function storeSigner(name: string): void {
  try {
    localStorage.setItem(key, name);
  } catch {
    // Nothing else depends on it.
  }
}
