import { vi } from 'vitest';
import { describeHostileRequests } from './describe-hostile-requests.ts';

// Each of these tests sends thousands of requests.
vi.setConfig({ testTimeout: 120_000 });

describeHostileRequests(1);
