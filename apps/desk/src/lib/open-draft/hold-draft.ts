/** How long another tab may take to store its last change and let go, in milliseconds. */
const longestWait = 2000;

/** A tab's hold on a draft. Only one tab has it at a time. */
export interface DraftHold {
  /** Takes the draft over from the tab that holds it. Resolves when this tab holds it. */
  takeOver(): Promise<void>;
  /** Lets go. */
  release(): void;
}

interface HoldOptions {
  /** This tab holds the draft now. */
  readonly onHeld: () => void;
  /** Another tab holds it. */
  readonly onHeldElsewhere: () => void;
  /** Another tab takes over: this one has to stop changing the draft, and to store its last change. */
  readonly handOver: () => Promise<void>;
}

/**
 * Holds a draft so that no second tab changes it at the same time, by a Web Lock, which the browser itself releases if the tab
 * crashes. A tab that takes over asks the other one to store and let go, and after a while takes the lock anyway.
 */
export function holdDraft(
  id: string,
  { onHeld, onHeldElsewhere, handOver }: HoldOptions,
): DraftHold {
  const name = `draft ${id}`;
  const channel = new BroadcastChannel(name);
  let letGo: (() => void) | undefined;

  /** Holds the lock until `letGo` is called. */
  const keep = (held: () => void): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    letGo = resolve;
    held();
    onHeld();
    return promise;
  };

  /** Resolves as soon as this tab has the lock; if another tab takes the lock later, this one can only read. */
  const request = (options: LockOptions): Promise<boolean> => {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    navigator.locks
      .request(name, options, (lock) =>
        lock === null ? resolve(false) : keep(() => resolve(true)),
      )
      .catch(() => {
        resolve(false);
        if (letGo === undefined) return;
        letGo = undefined;
        onHeldElsewhere();
      });
    return promise;
  };

  channel.addEventListener('message', () => {
    const release = letGo;
    letGo = undefined;
    if (release !== undefined) void handOver().finally(release);
  });

  void request({ ifAvailable: true }).then((isHeld) => isHeld || onHeldElsewhere());

  return {
    takeOver: async () => {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A channel reaches its own origin alone.
      channel.postMessage('let go');
      const isHeld = await request({ signal: AbortSignal.timeout(longestWait) });
      if (!isHeld) await request({ steal: true });
    },
    release: () => {
      letGo?.();
      letGo = undefined;
      channel.close();
    },
  };
}
