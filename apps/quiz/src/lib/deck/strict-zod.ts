import * as z from 'zod/mini';
import { en } from 'zod/locales';

// Schemas read this as they are made: the policy of a page forbids the code that they would generate.
z.config({ ...en(), jitless: true });
