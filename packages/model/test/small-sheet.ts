import { FactSheet } from '../src/sheet/fact-sheet.ts';

const evidence = [{ paragraph: 1, start: 0, end: 10 }];
const day = (date: string) => ({ granularity: 'day', date });

/** A made-up sheet with every kind of fact, two delegations and the claims of two parties. */
export const smallSheet: FactSheet = FactSheet.parse({
  id: 'river-accord',
  language: 'en',
  headline: 'Two states send delegations over a river accord',
  summary: 'Northland and Southland dispute the flow of a river.',
  asOf: { granularity: 'month', month: '2001-03' },
  source: { agency: 'Test Wire', digest: '0'.repeat(64), paragraphs: [50, 500] },
  entities: [
    { id: 'northland', type: 'organisation', form: 'state', label: 'Northland' },
    { id: 'southland', type: 'organisation', form: 'state', label: 'Southland' },
    { id: 'river-council', type: 'organisation', form: 'body', label: 'River Council', phrase: 'the River Council' },
    { id: 'ada-holm', type: 'person', label: 'Ada Holm' },
    { id: 'ben-strand', type: 'person', label: 'Ben Strand' },
    { id: 'cleo-fjeld', type: 'person', label: 'Cleo Fjeld' },
    { id: 'dag-vik', type: 'person', label: 'Dag Vik' },
    { id: 'eva-lund', type: 'person', label: 'Eva Lund' },
    { id: 'harbour', type: 'place', label: 'Harbour City', partOf: 'coast' },
    { id: 'coast', type: 'place', label: 'The Coast' },
    { id: 'hill-town', type: 'place', label: 'Hill Town' },
    { id: 'lake-town', type: 'place', label: 'Lake Town' },
    { id: 'river-accord', type: 'agreement', label: 'River Accord' },
  ],
  facts: [
    { id: 'closure', kind: 'event', statement: 'Northland closed the upper dam on 3 March 2001.', what: 'the closure of the upper dam', short: 'the closure', place: 'hill-town', time: day('2001-03-03'), evidence, foils: [{ slot: 'place', label: 'Mill Town', reason: 'No dam stands there.' }, { slot: 'place', label: 'Ford Town', reason: 'No dam stands there either.' }] },
    { id: 'blockade', kind: 'event', statement: 'Southland blocked the lower port from 9 to 12 March 2001.', what: 'the blockade of the lower port', time: { granularity: 'interval', start: '2001-03-09', end: '2001-03-12' }, evidence },
    { id: 'hearing', kind: 'event', statement: 'The River Council heard both on 20 March 2001.', what: 'the hearing before the council', time: day('2001-03-20'), evidence },
    { id: 'truce', kind: 'event', statement: 'Both states agreed on a truce on 25 March 2001.', what: 'the truce', time: day('2001-03-25'), evidence },
    { id: 'mission', kind: 'delegation', modality: 'planned', statement: 'Ada Holm leads a delegation of four to Harbour City and Lake Town.', sender: 'northland', orderedBy: 'eva-lund', leader: 'ada-holm', members: ['ben-strand', 'cleo-fjeld', 'dag-vik'], size: 4, destinations: ['harbour', 'lake-town'], departure: day('2001-04-02'), evidence, complete: [{ slot: 'members', by: 'article', reason: 'Four are named.' }, { slot: 'destinations', by: 'article', reason: 'Both are named.' }, { slot: 'primaryObjectives', by: 'article', reason: 'All are named.' }], foils: [{ slot: 'members', label: 'Finn Berg', reason: 'He stayed at home.' }, { slot: 'members', label: 'Gro Dahl', reason: 'She stayed at home.' }, { slot: 'destinations', label: 'Mill Town', reason: 'It is not on the list.' }, { slot: 'destinations', label: 'Ford Town', reason: 'It is not on the list.' }, { slot: 'orderedBy', label: 'Gro Dahl', reason: 'She holds no office.' }] },
    { id: 'chair', kind: 'office', statement: 'Eva Lund chairs the River Council.', person: 'eva-lund', title: 'chair', organisation: 'river-council', status: 'current', exclusive: true, evidence },
    { id: 'envoy', kind: 'office', statement: 'Ada Holm is a former envoy of Northland.', person: 'ada-holm', title: 'envoy', organisation: 'northland', status: 'former', evidence, foils: [{ slot: 'person', entity: 'dag-vik', reason: 'Dag Vik never was an envoy.' }, { slot: 'person', entity: 'ben-strand', reason: 'Ben Strand never was an envoy.' }] },
    { id: 'reopen', kind: 'objective', statement: 'The delegation is to press for the accord to be applied again.', delegations: ['mission'], aim: 'have the accord applied again', rank: 'primary', agreement: 'river-accord', evidence, foils: [{ slot: 'aim', label: 'sell electric power', reason: 'That is not on the list.' }, { slot: 'agreement', label: 'Lake Accord', reason: 'It is about a lake.' }, { slot: 'agreement', label: 'Hill Accord', reason: 'It is about a hill.' }] },
    { id: 'mediate', kind: 'objective', statement: 'The delegation is to seek mediation.', delegations: ['mission'], aim: 'seek mediation', rank: 'primary', evidence },
    { id: 'inform', kind: 'objective', statement: 'The delegation is to inform the press as well.', delegations: ['mission'], aim: 'inform the press', rank: 'further', evidence },
    { id: 'meeting', kind: 'engagement', modality: 'planned', statement: 'The delegation is to meet the River Council.', delegations: ['mission'], activity: 'meet', counterparts: ['river-council'], evidence, foils: [{ slot: 'counterparts', label: 'the Lake Council', reason: 'It does not sit there.' }, { slot: 'counterparts', label: 'the Hill Council', reason: 'It was dissolved.' }] },
    { id: 'says-north', kind: 'claim', statement: 'Northland says that Southland took too much water.', voice: { type: 'attributed', claimant: 'northland', cue: 'says' }, claimant: 'northland', cue: 'says', content: 'Southland took too much water', about: 'southland', evidence },
    { id: 'says-north-2', kind: 'claim', statement: 'Northland says that Southland withheld readings.', voice: { type: 'attributed', claimant: 'northland', cue: 'says' }, claimant: 'northland', cue: 'says', content: 'Southland withheld readings', about: 'southland', evidence },
    { id: 'says-south', kind: 'claim', statement: 'Southland says that Northland left the accord.', voice: { type: 'attributed', claimant: 'southland', cue: 'says' }, claimant: 'southland', cue: 'says', content: 'Northland left the accord', about: 'northland', evidence },
    { id: 'says-south-2', kind: 'claim', statement: 'Southland says that Northland closed the dam unannounced.', voice: { type: 'attributed', claimant: 'southland', cue: 'says' }, claimant: 'southland', cue: 'says', content: 'Northland closed the dam unannounced', about: 'northland', evidence },
    { id: 'farms', kind: 'figure', statement: '140 farms lost their water.', of: 'lost their water', value: 140, unit: 'farms', precision: 'exact', evidence },
    { id: 'boats', kind: 'figure', statement: 'Seven boats were held back.', of: 'were held back', value: 7, unit: 'boats', precision: 'exact', evidence },
    { id: 'answer', kind: 'relation', statement: 'The blockade answered the closure.', from: 'blockade', how: 'answers', to: 'closure', evidence },
    { id: 'halt', kind: 'relation', statement: 'The hearing led to the truce.', from: 'hearing', how: 'causes', to: 'truce', evidence, foils: [{ slot: 'to', label: 'the sale of the dam', reason: 'The dam was not sold.' }] },
  ],
});
