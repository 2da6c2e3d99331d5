import { median, quantile } from './figures.ts';
import type { Step, Turn } from './take-quizzes.ts';

/** The figures of one Worker, round by round. */
export class Series {
  readonly #rounds: Readonly<Record<Step, Figures>>[] = [];

  add({ start, answer, finish }: Turn): void {
    const figures = ({ run: { perSecond, latencies } }: Turn[Step]): Figures => ({
      perSecond,
      latencies,
    });
    this.#rounds.push({
      start: figures(start),
      answer: figures(answer),
      finish: figures(finish),
    });
  }

  perSecond(step: Step): number {
    return median(this.#rates(step));
  }

  /** In milliseconds, over all rounds. */
  latency(step: Step, share: number): number {
    return quantile(
      this.#rounds.flatMap((round) => round[step].latencies),
      share,
    );
  }

  /** The median over the rounds of how many calls it answers while the other answers one. */
  ratio(step: Step, other: Series): number {
    const others = other.#rates(step);
    return median(this.#rates(step).map((rate, round) => rate / (others[round] ?? Number.NaN)));
  }

  #rates(step: Step): number[] {
    return this.#rounds.map((round) => round[step].perSecond);
  }
}

interface Figures {
  readonly perSecond: number;
  readonly latencies: readonly number[];
}
