declare global {
  namespace App {
    interface Locals {
      /** BCP 47 tag of the page's words; a load sets it where a sheet says otherwise. */
      language: string;
    }
    interface Platform {
      env: { API: { fetch: typeof fetch } };
    }
  }
}

export {};
