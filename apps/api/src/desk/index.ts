import { WorkerEntrypoint } from 'cloudflare:workers';
import { createD1ReportList } from '../reports/d1-report-list.ts';
import type { ReportPage } from '../reports/reports.ts';
import { createD1EditionStore } from '../sheets/d1-edition-store.ts';
import { createD1SheetStore } from '../sheets/d1-sheet-store.ts';
import { createDesk } from './create-desk.ts';
import type { EditorDesk, PublishRequest, WithdrawRequest } from './editor-desk.ts';

/** What wrangler.desk.jsonc binds. */
interface DeskEnv {
  readonly DB: D1Database;
}

/** The desk as the API calls it, over a service binding; no address leads here. */
export class Desk extends WorkerEntrypoint<DeskEnv> implements EditorDesk {
  readonly #desk = createDesk({
    sheets: createD1SheetStore(this.env.DB),
    editions: createD1EditionStore(this.env.DB),
    reports: createD1ReportList(this.env.DB),
    now: () => Date.now(),
  });

  publish(request: PublishRequest) {
    return this.#desk.publish(request);
  }

  withdraw(request: WithdrawRequest) {
    return this.#desk.withdraw(request);
  }

  listReports(page: ReportPage) {
    return this.#desk.listReports(page);
  }
}
