import { m } from '$lib/paraglide/messages.js';
import { formatRetryAfter } from '$lib/format/retry-after.ts';

interface ErrorText {
  readonly headline: string;
  readonly advice: string;
}

/** Returns the texts of an error page. `retryAfter` is in seconds. */
export function errorText(status: number, retryAfter?: number): ErrorText {
  const again = `${m.error_again({ when: formatRetryAfter(retryAfter) })} ${m.error_kept()}`;
  switch (status) {
    case 404:
      return { headline: m.error_404(), advice: m.error_404_advice() };
    case 410:
      return { headline: m.error_410(), advice: m.error_410_advice() };
    case 413:
      return { headline: m.error_413(), advice: m.error_413_advice() };
    case 429:
      return { headline: m.error_429(), advice: again };
    case 503:
      return { headline: m.error_503(), advice: again };
    default:
      return status < 500
        ? { headline: m.error_400(), advice: m.error_400_advice() }
        : { headline: m.error_500(), advice: again };
  }
}
