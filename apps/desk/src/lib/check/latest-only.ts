/** A request that waits for its answer, or for its turn. */
interface Numbered<Request> {
  readonly number: number;
  readonly request: Request;
}

/**
 * Asks one question at a time of something slow. While it works, only the last further question is kept; an answer to a question
 * that is not the last one is thrown away.
 */
export class LatestOnly<Request, Answer> {
  #number = 0;
  #running: number | undefined;
  #waiting: Numbered<Request> | undefined;
  readonly #send: (number: number, request: Request) => void;
  readonly #use: (answer: Answer) => void;

  constructor(send: (number: number, request: Request) => void, use: (answer: Answer) => void) {
    this.#send = send;
    this.#use = use;
  }

  /** Asks; what was asked before and is not answered no longer counts. */
  ask(request: Request): void {
    this.#number += 1;
    const numbered = { number: this.#number, request };
    if (this.#running === undefined) this.#start(numbered);
    else this.#waiting = numbered;
  }

  /** Takes the answer to the request with this number. */
  receive(number: number, answer: Answer): void {
    if (number !== this.#running) return;
    this.#running = undefined;
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting !== undefined) this.#start(waiting);
    else if (number === this.#number) this.#use(answer);
  }

  #start({ number, request }: Numbered<Request>): void {
    this.#running = number;
    this.#send(number, request);
  }
}
