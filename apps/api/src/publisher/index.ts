import { WorkerEntrypoint } from 'cloudflare:workers';
import { createD1ReportList } from '../reports/d1-report-list.ts';
import type { ReportPage } from '../reports/reports.ts';
import { createD1EditionStore } from '../sheets/d1-edition-store.ts';
import { createD1SheetStore } from '../sheets/d1-sheet-store.ts';
import type { WithdrawalPage } from '../sheets/edition-store.ts';
import { createPublisher } from './create-publisher.ts';
import type {
  ExportRequest,
  PublishingService,
  PublishRequest,
  RevisionOfArticle,
  WithdrawRequest,
} from './publishing-service.ts';

/** The bindings of wrangler.publisher.jsonc. */
type PublisherEnv = Pick<Env, 'DB'>;

/** The entrypoint of the publisher, which the API calls over a service binding. It has no address. */
export class Publisher extends WorkerEntrypoint<PublisherEnv> implements PublishingService {
  readonly #service = createPublisher({
    sheets: createD1SheetStore(this.env.DB),
    editions: createD1EditionStore(this.env.DB),
    reports: createD1ReportList(this.env.DB),
    now: () => Date.now(),
  });

  publish(request: PublishRequest) {
    return this.#service.publish(request);
  }

  withdraw(request: WithdrawRequest) {
    return this.#service.withdraw(request);
  }

  findSheet(revision: RevisionOfArticle) {
    return this.#service.findSheet(revision);
  }

  exportArticle(request: ExportRequest) {
    return this.#service.exportArticle(request);
  }

  listWithdrawn(page: WithdrawalPage) {
    return this.#service.listWithdrawn(page);
  }

  listReports(page: ReportPage) {
    return this.#service.listReports(page);
  }

  closeReport(id: string) {
    return this.#service.closeReport(id);
  }

  deleteReport(id: string) {
    return this.#service.deleteReport(id);
  }
}
